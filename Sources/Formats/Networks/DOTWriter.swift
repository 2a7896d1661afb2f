/// A network in the language of Graphviz, plain and valid, for people's own tools.
package enum DOTWriter {
  /// The document, the same bytes for the same network; `neato -n` keeps the places.
  /// - Complexity: O(elements).
  package static func document(_ network: NetworkDocument) -> String {
    var out = (network.isDirected ? "digraph" : "graph") + " G {\n"
    out += "  graph [label=\(quoted(network.description)), labelloc=t, overlap=false, splines=true];\n"
    out += "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#eef1f4\", fontname=\"DejaVu Sans\"];\n"
    for (index, node) in network.nodes.enumerated() {
      var attributes = ["label=\(quoted(node.label))"]
      if let place = node.place, place.x.isFinite, place.y.isFinite {
        attributes.append("pos=\"\(place.x),\(-place.y)\"")
      }
      if node.colour.count == 3 { attributes.append("fillcolor=\"\(hex(node.colour))\"") }
      for attribute in node.attributes { attributes += written(attribute) }
      out += "  n\(index + 1) [\(attributes.joined(separator: ", "))];\n"
    }
    let heaviest = network.edges.map(\.weight).filter(\.isFinite).max() ?? 0
    for edge in network.edges {
      let share = heaviest > 0 && edge.weight.isFinite ? max(0, edge.weight / heaviest) : 0
      // Graphviz wants whole weights; the exact one is `strength`.
      var attributes = [
        "weight=\(1 + Int((9 * share).rounded()))", "strength=\(edge.weight.isFinite ? edge.weight : 0)",
      ]
      attributes.append("penwidth=\(((5 + 40 * share).rounded()) / 10)")
      for attribute in edge.attributes { attributes += written(attribute) }
      let arrow = network.isDirected ? "->" : "--"
      out += "  n\(edge.from + 1) \(arrow) n\(edge.to + 1) [\(attributes.joined(separator: ", "))];\n"
    }
    return out + "}\n"
  }

  private static func written(_ attribute: NetworkDocument.Attribute) -> [String] {
    let name = String(
      attribute.name.unicodeScalars.filter { $0.isASCII && ($0.properties.isAlphabetic || $0 == "_") })
    guard !name.isEmpty, name != "label", name != "pos" else { return [] }
    switch attribute.value {
    case .text(let text): return ["\(name)=\(quoted(text))"]
    case .number(let number): return number.isFinite ? ["\(name)=\(number)"] : []
    case .integer(let number): return ["\(name)=\(number)"]
    case .boolean(let flag): return ["\(name)=\(flag)"]
    }
  }

  /// The text as a quoted id: nothing in it is an escape of Graphviz, and controls are gone.
  private static func quoted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      default: if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) { result.append(scalar) }
      }
    }
    return "\"" + String(result) + "\""
  }

  private static func hex(_ colour: [UInt8]) -> String {
    "#" + colour.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
