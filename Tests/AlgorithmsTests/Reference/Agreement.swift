import Algorithms
import Graph
import Testing

/// A measure of ours beside the name it has in the reference values.
struct ReferenceMeasure: Sendable, CustomStringConvertible {
  var name: String
  var tolerance = 1e-9
  /// Whether the reference value is that of the undirected view.
  var isOfView = false
  var value: @Sendable (Graph) throws -> [Double]

  var description: String { name }

  /// The largest difference from the reference, relative above 1, and how many graphs have a value.
  func disagreement(on graphs: [ReferenceGraph] = ReferenceGraph.all) throws -> (
    worst: Double, at: String, graphs: Int
  ) {
    var worst = (0.0, "", 0)
    for reference in graphs {
      guard let expected = reference[name] else { continue }
      let graph = try reference.graph()
      let found = try value(isOfView ? graph.undirected() : graph)
      worst.2 += 1
      let difference = difference(found, expected)
      if difference > worst.0 { worst = (difference, reference.name, worst.2) }
    }
    return worst
  }
}

/// The largest difference of two lists, relative above 1, where `nan` equals `nan` and infinity infinity.
func difference(_ found: [Double], _ expected: [Double]) -> Double {
  guard found.count == expected.count else { return .infinity }
  return zip(found, expected).reduce(0) { worst, pair in
    let (one, other) = pair
    if one == other || (one.isNaN && other.isNaN) { return worst }
    let apart = abs(one - other) / max(1, abs(other))
    return apart.isNaN ? .infinity : max(worst, apart)
  }
}

extension Graph {
  /// Values of arcs as flat triples from, to, value; of an undirected graph each tie once.
  func triples(_ values: [Double]) -> [Double] {
    (0..<nodeCount).flatMap { node in
      outgoing.row(node).filter { isDirected || node < Int(outgoing.neighbors[$0]) }.flatMap {
        [Double(node), Double(outgoing.neighbors[$0]), values[$0]]
      }
    }
  }
}
