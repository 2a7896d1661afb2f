import Algorithms
import Graph

/// A measure of nodes, named, for laws that all of them keep.
struct NodeMeasure: Sendable, CustomStringConvertible {
  var name: String
  /// How the measure answers when all weights are multiplied: by this power of the factor.
  var power = 0.0
  /// Whether the measure takes the number of nodes into account, so that an isolate changes it.
  var knowsNodeCount = false
  var value: @Sendable (Graph, Partition) throws -> [Double]

  var description: String { name }

  /// Every measure of single nodes that makes sense for undirected and directed graphs alike.
  static let all: [NodeMeasure] = [
    NodeMeasure(name: "degree") { graph, _ in graph.degrees().map(Double.init) },
    NodeMeasure(name: "strength", power: 1) { graph, _ in graph.strengths() },
    NodeMeasure(name: "strength in", power: 1) { graph, _ in graph.strengths(.incoming) },
    NodeMeasure(name: "PageRank", knowsNodeCount: true) { graph, _ in
      try graph.pageRank(PageRankOptions(tolerance: 1e-14))
    },
    NodeMeasure(name: "eigenvector") { graph, _ in
      let graph = graph.undirected()
      guard Self.hasClearLeader(graph) else { return [Double](repeating: 0, count: graph.nodeCount) }
      return try graph.eigenvectorCentrality(tolerance: 1e-13, steps: 100_000)
    },
    NodeMeasure(name: "closeness") { graph, _ in try graph.harmonicCloseness() },
    NodeMeasure(name: "closeness out") { graph, _ in try graph.harmonicCloseness(.outgoing) },
    NodeMeasure(name: "betweenness") { graph, _ in try graph.betweenness() },
    NodeMeasure(name: "betweenness by strength") { graph, _ in try graph.betweenness(.strength) },
    NodeMeasure(name: "estimated betweenness") { graph, _ in
      guard graph.tieCount > 0 else { return [Double](repeating: 0, count: graph.nodeCount) }
      return try graph.betweennessEstimate(from: graph.pivots(count: .max)).values
    },
    NodeMeasure(name: "core") { graph, _ in try graph.undirected().coreNumbers().map(Double.init) },
    NodeMeasure(name: "clustering") { graph, _ in try graph.undirected().localClustering() },
    NodeMeasure(name: "constraint") { graph, _ in try graph.constraint() },
    NodeMeasure(name: "effective size") { graph, _ in try graph.effectiveSize() },
    NodeMeasure(name: "roles") { graph, groups in try graph.brokerageRoles(groups).map { Double($0.total) } },
    NodeMeasure(name: "liaison") { graph, groups in
      try graph.brokerageRoles(groups).map { Double($0.liaison) }
    },
    NodeMeasure(name: "participation") { graph, groups in try graph.participation(groups) },
    NodeMeasure(name: "cross-tie share", power: .nan) { graph, groups in try graph.crossTieShare(groups) },
    NodeMeasure(name: "articulation") { graph, _ in
      try graph.undirected().biconnectivity().isArticulation.map { $0 ? 1 : 0 }
    },
    NodeMeasure(name: "removal impact") { graph, groups in
      try graph.removalImpact(of: (0..<graph.nodeCount).map { UInt32($0) }, groups).map(\.lostNearness)
    },
  ]

  /// Whether one part has all the largest eigenvalue; else the vector depends on where it starts.
  private static func hasClearLeader(_ graph: Graph) -> Bool {
    Dense(graph).parts - graph.degrees().filter { $0 == 0 }.count == 1
  }
}
