import Algorithms
import Graph
import Parallel
import TestSupport
import Testing

@Suite struct SameBytesTests {
  /// A graph of several blocks and lanes, so that threads have something to share out.
  private static func large(isDirected: Bool) throws -> Graph {
    var random = SplitMix64(seed: 11)
    var builder = try GraphBuilder(nodeCount: 5000, isDirected: isDirected)
    for _ in 0..<12_000 {
      try builder.add(
        from: .random(in: 0..<5000, using: &random), to: .random(in: 0..<5000, using: &random) / 3,
        weight: .random(in: 0.1...3, using: &random))
    }
    return try builder.build().graph
  }

  private static let slow = [
    "removal impact", "betweenness by strength", "betweenness", "estimated betweenness",
  ]

  @Test("one, two and five threads give the same bits", arguments: NodeMeasure.all, [true, false])
  func threads(measure: NodeMeasure, isDirected: Bool) throws {
    // The slow ones on a graph of many lanes still, but few nodes.
    let whole = try Self.large(isDirected: isDirected)
    let graph =
      try Self.slow.contains(measure.name)
      ? whole.subgraph(of: (0..<300).map { UInt32($0) }).graph : whole
    let groups = Partition(labels: (0..<graph.nodeCount).map { $0 % 40 })
    if measure.name == "eigenvector" { return }
    let results = try [1, 2, 5].map { threads in
      try Parallel.withThreads(threads) { try measure.value(graph, groups).map(\.bitPattern) }
    }
    #expect(results[0] == results[1] && results[0] == results[2])
  }

  @Test("the eigenvector, ties and backbones too")
  func others() throws {
    let graph = try Self.large(isDirected: false)
    let small = try graph.subgraph(of: (0..<300).map { UInt32($0) }).graph
    let results = try [1, 2].map { threads in
      try Parallel.withThreads(threads) {
        try (
          graph.eigenvectorCentrality(), small.tieBetweenness(), small.tieBetweenness(.strength),
          graph.disparity(), graph.noiseCorrectedScores(),
          small.betweennessEstimate(from: small.pivots(count: 50))
        )
      }
    }
    #expect(results[0].0 == results[1].0 && results[0].1 == results[1].1 && results[0].2 == results[1].2)
    #expect(results[0].3 == results[1].3 && results[0].4 == results[1].4 && results[0].5 == results[1].5)
  }
}
