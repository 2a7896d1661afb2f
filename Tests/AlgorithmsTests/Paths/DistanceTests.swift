import Graph
import Parallel
import TestSupport
import Testing

@testable import Algorithms

@Suite("Distances and shortest ways")
struct DistanceTests {
  @Test("Values of igraph 1.0.0 and NetworkX 3.6.1", arguments: ReferenceGraph.all)
  func reference(_ sample: ReferenceGraph) throws {
    let graph = try sample.graph()
    for (name, measure) in [("hops", PathMeasure.hops), ("distance", .strength)] {
      guard let expected = sample[name] else { continue }
      let found = try graph.distances(from: 0, by: measure)
      #expect(zip(found, expected).allSatisfy { $0 == $1 || abs($0 - $1) < 1e-9 })
    }
  }

  @Test("Distances are those of the three nested loops", arguments: 0..<20)
  func floydWarshall(seed: UInt64) throws {
    let graph = try PlantedGraph(seed: seed, nodes: 18, groups: 3, inside: 0.4).graph(directed: seed % 2 == 0)
    var table = (0..<18).map { i in
      (0..<18).map { j in i == j ? 0 : 1 / graph.weight(from: i, to: j) }
    }
    for k in 0..<18 {
      for i in 0..<18 {
        for j in 0..<18 { table[i][j] = min(table[i][j], table[i][k] + table[k][j]) }
      }
    }
    for start in 0..<18 {
      let found = try graph.distances(from: start, by: .strength)
      #expect(zip(found, table[start]).allSatisfy { $0 == $1 || abs($0 - $1) < 1e-9 }, "seed \(seed)")
    }
  }

  @Test("Avoiding people is as if they and their ties were not there", arguments: 0..<20)
  func avoiding(seed: UInt64) throws {
    let graph = try PlantedGraph(seed: seed, nodes: 20, groups: 3, inside: 0.3).graph(directed: true)
    let avoided: [UInt32] = [3, 7, 11]
    let kept = (0..<20).map { UInt32($0) }.filter { !avoided.contains($0) }
    let without = try graph.subgraph(of: kept)
    for measure in [PathMeasure.hops, .strength] {
      let found = try graph.distances(from: 0, by: measure, avoiding: avoided)
      let expected = try without.restored(
        without.graph.distances(from: 0, by: measure), nodeCount: 20, missing: .infinity)
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test("Nothing is reached from somebody who is to be avoided; unknown nodes are refused")
  func limits() throws {
    let graph = try PlantedGraph(seed: 1, nodes: 5, groups: 1).graph()
    #expect(try graph.distances(from: 2, avoiding: [2]).allSatisfy { $0 == .infinity })
    for node in [-1, 5] {
      #expect(throws: AlgorithmError.nodeOutOfRange(node: node, nodeCount: 5)) {
        try graph.distances(from: node)
      }
    }
    #expect(throws: AlgorithmError.nodeOutOfRange(node: 9, nodeCount: 5)) {
      try graph.distances(from: 0, avoiding: [9])
    }
  }

  @Test("A long chain is walked to its end, and the walk can be stopped")
  func longChain() throws {
    var builder = try GraphBuilder(nodeCount: 20_000, isDirected: true)
    for node in 1..<20_000 { try builder.add(from: node - 1, to: node, weight: 2) }
    let graph = try builder.build().graph
    #expect(try graph.shortestPath(from: 0, to: 19_999)?.length == 19_999)
    #expect(try graph.distances(from: 0, by: .strength).last == 9999.5)
    let cancellation = Parallel.Cancellation()
    cancellation.cancel()
    for measure in [PathMeasure.hops, .strength] {
      #expect(throws: Parallel.Cancelled.self) {
        try graph.distances(from: 0, by: measure, progress: Parallel.Progress(cancellation: cancellation))
      }
    }
  }
}
