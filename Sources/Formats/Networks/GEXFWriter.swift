/// A network as GEXF 1.3, with colours, places and sizes where viewers look for them.
package enum GEXFWriter {
  /// The document, the same bytes for the same network: it names no day of writing.
  /// - Complexity: O(elements · attributes).
  package static func document(_ network: NetworkDocument) -> String {
    let nodeColumns = AttributeColumns(network.nodes.map(\.attributes))
    let edgeColumns = AttributeColumns(network.edges.map(\.attributes))
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
        <meta><creator>WhoKnows</creator><description>\(XMLText.escaped(network.description))</description></meta>
        <graph defaultedgetype="\(network.isDirected ? "directed" : "undirected")" idtype="string" mode="static">

      """
    out += declarations(nodeColumns, "node") + declarations(edgeColumns, "edge")
    out += "    <nodes>\n"
    for (index, node) in network.nodes.enumerated() {
      out += "      <node id=\"n\(index + 1)\" label=\"\(XMLText.escaped(node.label))\">"
      out += values(nodeColumns, node.attributes) + looks(of: node) + "</node>\n"
    }
    out += "    </nodes>\n    <edges>\n"
    for (index, edge) in network.edges.enumerated() {
      out += "      <edge id=\"e\(index + 1)\" source=\"n\(edge.from + 1)\" target=\"n\(edge.to + 1)\" "
      out += "weight=\"\(edge.weight.isFinite ? edge.weight : 0)\">"
      out += values(edgeColumns, edge.attributes) + "</edge>\n"
    }
    return out + "    </edges>\n  </graph>\n</gexf>\n"
  }

  private static func declarations(_ columns: AttributeColumns, _ element: String) -> String {
    guard !columns.names.isEmpty else { return "" }
    let rows = zip(columns.names, columns.kinds).enumerated().map { index, column in
      "      <attribute id=\"\(index)\" title=\"\(XMLText.escaped(column.0))\" type=\"\(column.1.rawValue)\"/>\n"
    }
    return "    <attributes class=\"\(element)\">\n" + rows.joined() + "    </attributes>\n"
  }

  private static func values(
    _ columns: AttributeColumns, _ attributes: [NetworkDocument.Attribute]
  ) -> String {
    let values = columns.values(of: attributes)
    guard !values.isEmpty else { return "" }
    let rows = values.map { "<attvalue for=\"\($0.column)\" value=\"\(XMLText.escaped($0.text))\"/>" }
    return "<attvalues>" + rows.joined() + "</attvalues>"
  }

  private static func looks(of node: NetworkDocument.Node) -> String {
    var out = ""
    if let size = node.size, size.isFinite { out += "<viz:size value=\"\(size)\"/>" }
    if let place = node.place, place.x.isFinite, place.y.isFinite {
      out += "<viz:position x=\"\(place.x)\" y=\"\(-place.y)\" z=\"0.0\"/>"
    }
    if node.colour.count == 3 {
      out += "<viz:color r=\"\(node.colour[0])\" g=\"\(node.colour[1])\" b=\"\(node.colour[2])\"/>"
    }
    return out
  }
}
