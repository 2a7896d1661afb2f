import Formats
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct NetworkWritersTests {
  private static let hostile = [
    "Anna Köhler", "</node><script>", "a \"b\" & 'c'", "\u{0}\u{1}\u{1B}x", "back\\slash \\N", "Ş ł Ж 漢字",
    "]]>", "x\ny\tz",
    "\u{FFFE}\u{FFFF}", "javascript:alert(1)", "",
  ]

  private static func network(directed: Bool) -> NetworkDocument {
    NetworkDocument(
      description: "Who & why <b>", isDirected: directed,
      nodes: hostile.enumerated().map { index, name in
        .init(
          label: name, x: Double(index) * 10.5, y: 3, size: 12, colour: [31, 119, 180],
          attributes: [
            .init("detail", .text(name)), .init("amount", .number(Double(index) / 3)),
            .init("marked", .boolean(index.isMultiple(of: 2))), .init("label", .text("never written twice")),
            .init("endless", .number(.infinity)),
          ])
      },
      edges: (1..<hostile.count).map {
        .init(from: $0, to: 0, weight: Double($0), attributes: [.init("kind", .text(hostile[$0]))])
      })
  }

  @Test("GraphML and GEXF are well-formed whatever names are, and the same twice", arguments: [true, false])
  func wellFormed(directed: Bool) {
    let network = Self.network(directed: directed)
    for document in [GraphMLWriter.document(network), GEXFWriter.document(network)] {
      #expect(XMLParser(data: Data(document.utf8)).parse())
      #expect(!document.contains("inf"))
      #expect(document.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    }
    #expect(GraphMLWriter.document(network) == GraphMLWriter.document(network))
  }

  @Test("every attribute is declared once, with one type")
  func declarations() {
    let document = GraphMLWriter.document(Self.network(directed: true))
    for (name, type) in [
      ("label", "string"), ("x", "double"), ("r", "int"), ("marked", "boolean"), ("weight", "double"),
      ("kind", "string"),
    ] {
      #expect(
        document.components(separatedBy: "attr.name=\"\(name)\" attr.type=\"\(type)\"").count == 2, "\(name)")
    }
    #expect(!document.contains("never written twice"))
  }

  @Test("names in DOT are quoted, and no backslash is an escape")
  func dot() {
    let document = DOTWriter.document(Self.network(directed: true))
    #expect(document.contains("label=\"back\\\\slash \\\\N\""))
    #expect(document.contains("label=\"a \\\"b\\\" & 'c'\""))
    #expect(document.contains("n2 -> n1 ["))
    #expect(DOTWriter.document(Self.network(directed: false)).contains("n2 -- n1 ["))
  }

  @Test("NetworkX, igraph and DOT's readers get everything that was written")
  func otherTools() throws {
    let folder = try TemporaryFolder()
    var network = Self.network(directed: true)
    // Tools read no control characters and no empty names; what they read must be what was meant.
    network.nodes = (0..<9).map { index in
      .init(
        label: "Änne & <Şen> \(index)", x: Double(index), y: 2.5, size: 9, colour: [1, 2, 3],
        attributes: [.init("detail", .text("\"Unit\" \(index)")), .init("marked", .boolean(index == 4))])
    }
    network.edges = (1..<9).map { index -> NetworkDocument.Edge in
      let other = (index * 5) % 9
      return .init(from: index, to: other == index ? 0 : other, weight: Double(index) / 4)
    }
    _ = try folder.write(GraphMLWriter.document(network), to: "network.graphml")
    _ = try folder.write(GEXFWriter.document(network), to: "network.gexf")
    _ = try folder.write(DOTWriter.document(network), to: "network.dot")
    var expected: [String: Any] = [:]
    expected["labels"] = network.nodes.map(\.label)
    expected["weights"] = network.edges.map(\.weight)
    expected["detail"] = network.nodes.indices.map { "\"Unit\" \($0)" }
    expected["marked"] = network.nodes.indices.map { $0 == 4 }
    let json = try JSONSerialization.data(withJSONObject: expected)
    _ = try folder.write(String(decoding: json, as: UTF8.self), to: "expected.json")
    let run = try Python.run("Tests/Pictures/exports.py", folder.url.path)
    #expect(run.status == 0 || run.status == 77, "\(run.output)")
  }
}
