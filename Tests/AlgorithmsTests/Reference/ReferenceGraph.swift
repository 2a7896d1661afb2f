import Foundation
import Graph
import TestSupport

/// A graph with values of igraph and NetworkX, which `make_reference.py` wrote; it explains the measures.
struct ReferenceGraph: Sendable, CustomStringConvertible {
  /// An arc with a value.
  struct Arc: Hashable {
    var from: Int
    var to: Int
    var value: Double
  }

  var name: String
  var nodeCount: Int
  var isDirected: Bool
  var isWeighted: Bool
  /// As drawn: with repeats and self-loops.
  var ties: [Arc] = []
  private var measures: [String: [Double]] = [:]

  var description: String { name }

  /// The values of a measure, `nil` where it makes no sense for the graph.
  subscript(measure: String) -> [Double]? { measures[measure] }

  /// The values of a measure of arcs.
  func arcs(_ measure: String) -> [Arc]? {
    measures[measure].map(Self.arcs)
  }

  /// The graph of the ties.
  func graph() throws -> Graph {
    var builder = try GraphBuilder(nodeCount: nodeCount, isDirected: isDirected, isWeighted: isWeighted)
    for tie in ties { try builder.add(from: tie.from, to: tie.to, weight: Float(tie.value)) }
    return try builder.build().graph
  }

  /// 520 drawn graphs: thirteen families, with and without directions and weights, ten sizes.
  static let generated = read("generated.txt")
  /// Graphs of the literature and limits such as the empty one.
  static let classic = read("classic.txt")
  static let all = classic + generated

  private static func arcs(_ flat: [Double]) -> [Arc] {
    stride(from: 0, to: flat.count, by: 3).map {
      Arc(from: Int(flat[$0]), to: Int(flat[$0 + 1]), value: flat[$0 + 2])
    }
  }

  private static func read(_ file: String) -> [ReferenceGraph] {
    let url = Checkout.url("Tests/AlgorithmsTests/Reference/\(file)")
    guard let text = try? String(decoding: Data(contentsOf: url), as: UTF8.self) else { return [] }
    var graphs: [ReferenceGraph] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      let key = words[0]
      if key == "#" { continue }
      if key == "graph" {
        graphs.append(
          ReferenceGraph(
            name: words[1], nodeCount: Int(words[2]) ?? 0, isDirected: words[3] == "1",
            isWeighted: words[4] == "1"))
        continue
      }
      let values = words.dropFirst().map { Double($0) ?? .nan }
      if key == "ties" {
        graphs[graphs.count - 1].ties = arcs(values)
      } else {
        graphs[graphs.count - 1].measures[key] = values
      }
    }
    return graphs
  }
}
