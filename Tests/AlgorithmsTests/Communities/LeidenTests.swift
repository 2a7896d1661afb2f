import Graph
import Parallel
import TestSupport
import Testing

@testable import Algorithms

@Suite("Leiden")
struct LeidenTests {
  @Test("Cliques in a ring are found as they were planted")
  func ringOfCliques() throws {
    var builder = try GraphBuilder(nodeCount: 40, isDirected: false, isWeighted: false)
    for clique in 0..<8 {
      for first in 0..<5 {
        for second in 0..<first { try builder.add(from: clique * 5 + first, to: clique * 5 + second) }
      }
      try builder.add(from: clique * 5, to: (clique * 5 + 6) % 40)
    }
    let found = try builder.build().graph.leiden()
    #expect(found.partition == Partition(labels: (0..<40).map { $0 / 5 }))
  }

  @Test("Every community hangs together", arguments: 0..<60)
  func connectedness(seed: Int) throws {
    let planted = PlantedGraph(
      seed: UInt64(seed), nodes: 10 + 3 * seed, groups: 1 + seed % 9, inside: 0.2, outside: 0.02)
    let graph = try planted.graph(weighted: seed % 2 == 0)
    let found = try graph.leiden(
      LeidenOptions(
        resolution: [0.3, 1, 3][seed % 3], iterations: seed % 5 == 0 ? nil : 1, seed: UInt64(seed)))
    for members in found.partition.members() {
      let group = Set(members.map { Int($0) })
      let reached = graph.reach(of: Int(members[0]), among: group)
      #expect(reached == group, "seed \(seed)")
    }
  }

  @Test("Modularity is near that of the best of all divisions, and never above it", arguments: 0..<40)
  func bruteForce(seed: Int) throws {
    let graph = try PlantedGraph(seed: UInt64(seed), nodes: 8, groups: 2, inside: 0.7, outside: 0.2).graph()
    var best = -1.0
    forEachDivision(of: 8) { labels in
      best = max(best, (try? graph.modularity(of: Partition(labels: labels))) ?? -1)
    }
    let found = (0..<5).compactMap { try? graph.leiden(LeidenOptions(seed: $0)).modularity }.max() ?? -1
    #expect(found <= best + 1e-12, "seed \(seed)")
    #expect(found >= best - 1e-9, "seed \(seed)")
  }

  @Test(
    "When it has settled, no node gains by moving to another community or by being alone", arguments: 0..<20)
  func settled(seed: Int) throws {
    let graph = try PlantedGraph(seed: UInt64(seed), nodes: 40, groups: 4, inside: 0.4, outside: 0.1).graph()
    let found = try graph.leiden(LeidenOptions(resolution: 1.2, seed: UInt64(seed)))
    for node in 0..<graph.nodeCount {
      for target in 0...found.partition.count {
        var labels = found.partition.groups.map { Int($0) }
        labels[node] = target
        let moved = try graph.modularity(of: Partition(labels: labels), resolution: 1.2)
        #expect(moved <= found.modularity + 1e-8, "seed \(seed), node \(node) to \(target)")
      }
    }
  }

  @Test("The modularity stated is that of the division")
  func statedModularity() throws {
    let graph = try PlantedGraph(seed: 5, nodes: 60, groups: 4).graph()
    let found = try graph.leiden(LeidenOptions(resolution: 2))
    #expect(found.modularity == (try graph.modularity(of: found.partition, resolution: 2)))
  }

  @Test("A directed graph and options that make no sense are refused")
  func refusals() throws {
    let planted = PlantedGraph(seed: 1, nodes: 10, groups: 2)
    #expect(throws: AlgorithmError.wrongDirection(needsDirected: false)) {
      try planted.graph(directed: true).leiden()
    }
    let graph = try planted.graph()
    for value in [0, -1, .nan, .infinity] {
      #expect(throws: AlgorithmError.self) { try graph.leiden(LeidenOptions(resolution: value)) }
      #expect(throws: AlgorithmError.self) { try graph.leiden(LeidenOptions(randomness: value)) }
    }
    #expect(throws: AlgorithmError.badParameter(.steps, value: 0)) {
      try graph.leiden(LeidenOptions(iterations: 0))
    }
  }

  @Test("Graphs without nodes or ties have nobody together; extreme weights and resolutions come to an end")
  func limits() throws {
    let empty = try GraphBuilder(nodeCount: 0, isDirected: false).build().graph
    #expect(try empty.leiden().partition.count == 0)
    let lonely = try GraphBuilder(nodeCount: 3, isDirected: false).build().graph
    #expect(try lonely.leiden().partition == .singletons(3))
    var builder = try GraphBuilder(nodeCount: 4, isDirected: false)
    try builder.add(from: 0, to: 1, weight: Graph.maximumWeight)
    try builder.add(from: 1, to: 2, weight: .leastNonzeroMagnitude)
    try builder.add(from: 2, to: 3, weight: Graph.maximumWeight)
    let extreme = try builder.build().graph
    for resolution in [1e-300, 1, 1e300] {
      #expect(try extreme.leiden(LeidenOptions(resolution: resolution)).partition.nodeCount == 4)
    }
  }

  @Test("Work that was asked to stop stops, and iterations are reported")
  func cancellation() throws {
    let graph = try PlantedGraph(seed: 1, nodes: 30, groups: 3).graph()
    let cancellation = Parallel.Cancellation()
    cancellation.cancel()
    #expect(throws: Parallel.Cancelled.self) {
      try graph.leiden(progress: Parallel.Progress(cancellation: cancellation))
    }
  }

  /// Calls `body` with every division of so many nodes (restricted growth strings).
  private func forEachDivision(of count: Int, _ body: ([Int]) -> Void) {
    var labels = [Int](repeating: 0, count: count)
    while true {
      body(labels)
      var place = count - 1
      while place > 0, labels[place] > labels[..<place].max() ?? 0 { place -= 1 }
      guard place > 0 else { return }
      labels[place] += 1
      for later in place + 1..<max(place + 1, count) { labels[later] = 0 }
    }
  }
}
