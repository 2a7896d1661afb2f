import Graph
import TestSupport

/// A random list of ties, with repeats and self-loops.
struct RandomTies {
  struct Tie {
    var from: Int
    var to: Int
    var weight: Float
  }

  var nodeCount: Int
  var ties: [Tie]

  init(seed: UInt64, nodes: Int, ties count: Int) {
    var random = SplitMix64(seed: seed)
    nodeCount = nodes
    ties = (0..<(nodes == 0 ? 0 : count)).map { _ in
      Tie(
        from: .random(in: 0..<nodes, using: &random), to: .random(in: 0..<nodes, using: &random),
        weight: .random(in: 0.125...4, using: &random))
    }
  }

  func built(directed: Bool, weighted: Bool = true) throws -> BuiltGraph {
    var builder = try GraphBuilder(nodeCount: nodeCount, isDirected: directed, isWeighted: weighted)
    for tie in ties { try builder.add(from: tie.from, to: tie.to, weight: tie.weight) }
    return try builder.build()
  }

  /// The obvious twin: weights by pair of nodes.
  func matrix(directed: Bool) -> [[Double]] {
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
    for tie in ties where tie.from != tie.to {
      matrix[tie.from][tie.to] += Double(tie.weight)
      if !directed { matrix[tie.to][tie.from] += Double(tie.weight) }
    }
    return matrix
  }
}

extension Graph {
  /// The weights as a matrix, 0 where there is no tie.
  var matrix: [[Double]] {
    (0..<nodeCount).map { node in
      var row = [Double](repeating: 0, count: nodeCount)
      for position in outgoing.row(node) {
        row[Int(outgoing.neighbors[position])] = Double(outgoing.weight(at: position))
      }
      return row
    }
  }
}
