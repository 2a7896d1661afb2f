/// A network as GraphML, in the way that all common readers understand.
///
/// Keys have neutral ids, colours are three integers, and every attribute is declared before it is used.
package enum GraphMLWriter {
  /// The document, the same bytes for the same network.
  /// - Complexity: O(elements · attributes).
  package static func document(_ network: NetworkDocument) -> String {
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """
    let nodes = network.nodes.map(attributes)
    let edges = network.edges.map { [.init("weight", .number($0.weight))] + $0.attributes }
    let nodeColumns = AttributeColumns(nodes)
    let edgeColumns = AttributeColumns(edges)
    out += keys(nodeColumns, prefix: "d", element: "node")
    out += keys(edgeColumns, prefix: "e", element: "edge")
    out += "  <graph id=\"G\" edgedefault=\"\(network.isDirected ? "directed" : "undirected")\">\n"
    for (index, node) in nodes.enumerated() {
      out += "    <node id=\"n\(index + 1)\">" + data(nodeColumns, node, "d") + "</node>\n"
    }
    for (edge, attributes) in zip(network.edges, edges) {
      out += "    <edge source=\"n\(edge.from + 1)\" target=\"n\(edge.to + 1)\">"
      out += data(edgeColumns, attributes, "e") + "</edge>\n"
    }
    return out + "  </graph>\n</graphml>\n"
  }

  /// Label, place, size and colour come first; own attributes of these names are not written twice.
  private static func attributes(of node: NetworkDocument.Node) -> [NetworkDocument.Attribute] {
    var attributes: [NetworkDocument.Attribute] = [.init("label", .text(node.label))]
    if let place = node.place {
      // Other tools count upwards.
      attributes += [.init("x", .number(place.x)), .init("y", .number(-place.y))]
    }
    if let size = node.size { attributes.append(.init("size", .number(size))) }
    attributes += zip(["r", "g", "b"], node.colour).map { .init($0, .integer(Int($1))) }
    let taken = Set(attributes.map(\.name))
    return attributes + node.attributes.filter { !taken.contains($0.name) }
  }

  private static func keys(_ columns: AttributeColumns, prefix: String, element: String) -> String {
    zip(columns.names, columns.kinds).enumerated().map { index, column in
      let type = column.1 == .integer ? "int" : column.1.rawValue
      return "  <key id=\"\(prefix)\(index)\" for=\"\(element)\" attr.name=\"\(XMLText.escaped(column.0))\" "
        + "attr.type=\"\(type)\"/>\n"
    }.joined()
  }

  private static func data(
    _ columns: AttributeColumns, _ attributes: [NetworkDocument.Attribute], _ prefix: String
  ) -> String {
    columns.values(of: attributes)
      .map { "<data key=\"\(prefix)\($0.column)\">\(XMLText.escaped($0.text))</data>" }
      .joined()
  }
}
