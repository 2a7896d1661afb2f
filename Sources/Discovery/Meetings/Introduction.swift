internal import Algorithms
package import Graph

/// A way by which one person can be introduced to another.
package struct Introduction: Hashable, Sendable {
  /// From the one who asks to the one to be met.
  package var people: [Int]
  /// How strong each step's tie is.
  package var strengths: [Double]
}

/// Finds introductions.
package struct IntroductionFinder: Sendable {
  /// Somebody to whom so many people turn is spared, if the organisation is large enough to have others.
  private static let leastLoad = 30

  private let network: Graph
  /// The same ties with weights by which a step counts 1 and a weak tie up to a fifth more: fewest steps come first, and
  /// of those the strongest ties.
  private let steps: Graph
  /// People who are spared: so many turn to them that they are asked enough.
  package let spared: [Int]

  /// - Parameters:
  ///   - network: who is in touch with whom, without direction; more weight is closer.
  ///   - load: how many people turned to each person lately; the busiest hundredth is spared.
  /// - Throws: `GraphError`.
  package init(network: Graph, load: [Int]) throws {
    self.network = network
    var builder = try GraphBuilder(nodeCount: network.nodeCount, isDirected: false)
    for node in 0..<network.nodeCount {
      for arc in network.outgoing.row(node) where Int(network.outgoing.neighbors[arc]) > node {
        let length = 1 + 0.2 / (1 + Double(network.outgoing.weight(at: arc)))
        try builder.add(from: node, to: Int(network.outgoing.neighbors[arc]), weight: Float(1 / length))
      }
    }
    steps = try builder.build().graph
    let ranked = load.sorted(by: >)
    let place = ranked.count / 100
    let limit = max(Self.leastLoad, ranked.indices.contains(place) ? ranked[place] : .max)
    spared = load.indices.filter { load[$0] >= limit }
  }

  /// The ways with fewest steps, of equals those over the strongest ties; spared people are on them only as their ends.
  /// - Throws: `AlgorithmError`, `Parallel.Cancelled`.
  /// - Complexity: that of `Graph.introductions`.
  package func ways(from one: Int, to other: Int, count: Int) throws -> [Introduction] {
    let avoided = spared.filter { $0 != one && $0 != other }.map { UInt32($0) }
    let found = try steps.introductions(
      from: one, to: other, count: count, by: .strength, avoiding: avoided)
    return found.map { path in
      let nodes = path.nodes.map { Int($0) }
      let strengths = zip(nodes, nodes.dropFirst()).map { step -> Double in
        guard let arc = network.outgoing.position(of: step.1, in: step.0) else { return 0 }
        return Double(network.outgoing.weight(at: arc))
      }
      return Introduction(people: nodes, strengths: strengths)
    }
  }
}
