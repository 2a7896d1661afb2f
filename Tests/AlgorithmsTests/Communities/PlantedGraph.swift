import Graph
import TestSupport

/// A random graph with groups planted in it: node *v* is in group *v* mod *k*.
struct PlantedGraph {
  struct Tie {
    var from: Int
    var to: Int
    var weight: Float
  }

  var nodeCount: Int
  var groups: [Int]
  var ties: [Tie]

  init(seed: UInt64, nodes: Int, groups count: Int, inside: Double = 0.5, outside: Double = 0.05) {
    var random = SplitMix64(seed: seed)
    nodeCount = nodes
    groups = (0..<nodes).map { $0 % count }
    ties = []
    for from in 0..<nodes {
      for to in 0..<nodes where to != from {
        let chance = groups[from] == groups[to] ? inside : outside
        guard Double.random(in: 0..<1, using: &random) < chance / 2 else { continue }
        ties.append(Tie(from: from, to: to, weight: Float(1 << Int.random(in: 0..<4, using: &random))))
      }
    }
  }

  func graph(directed: Bool = false, weighted: Bool = true) throws -> Graph {
    var builder = try GraphBuilder(nodeCount: nodeCount, isDirected: directed, isWeighted: weighted)
    for tie in ties { try builder.add(from: tie.from, to: tie.to, weight: tie.weight) }
    return try builder.build().graph
  }
}

extension Graph {
  /// The obvious twin: the weight of the arc between two nodes, 0 where there is none.
  func weight(from source: Int, to target: Int) -> Double {
    for arc in outgoing.row(source) where Int(outgoing.neighbors[arc]) == target {
      return Double(outgoing.weight(at: arc))
    }
    return 0
  }

  /// The obvious twin: the nodes that can be reached from one along the ties, among those allowed.
  func reach(of start: Int, among allowed: Set<Int>) -> Set<Int> {
    var reached: Set<Int> = [start]
    var edge = [start]
    while let node = edge.popLast() {
      for neighbor in outgoing.neighbors(of: node).map({ Int($0) })
      where allowed.contains(neighbor) && !reached.contains(neighbor) {
        reached.insert(neighbor)
        edge.append(neighbor)
      }
    }
    return reached
  }
}
