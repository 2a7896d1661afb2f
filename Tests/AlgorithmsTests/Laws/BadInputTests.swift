import Algorithms
import Graph
import Parallel
import Testing

/// What is refused, and that long work can be stopped.
@Suite struct BadInputTests {
  private func sample(directed: Bool) throws -> Graph {
    var builder = try GraphBuilder(nodeCount: 4, isDirected: directed)
    for (from, to) in [(0, 1), (1, 2), (2, 0), (2, 3)] { try builder.add(from: from, to: to) }
    return try builder.build().graph
  }

  @Test("parameters out of range are refused")
  func parameters() throws {
    let graph = try sample(directed: true)
    for damping in [-0.1, 1, 2, Double.nan, .infinity] {
      #expect(throws: AlgorithmError.self) { try graph.pageRank(PageRankOptions(damping: damping)) }
    }
    for tolerance in [0, -1, Double.nan] {
      #expect(throws: AlgorithmError.self) { try graph.pageRank(PageRankOptions(tolerance: tolerance)) }
      #expect(throws: AlgorithmError.self) {
        try graph.undirected().eigenvectorCentrality(tolerance: tolerance)
      }
    }
    #expect(throws: AlgorithmError.badParameter(.steps, value: 0)) {
      try graph.pageRank(PageRankOptions(steps: 0))
    }
    #expect(throws: AlgorithmError.badParameter(.pivots, value: 0)) { try graph.pivots(count: 0) }
    #expect(throws: AlgorithmError.badParameter(.pivots, value: 0)) {
      try graph.betweennessEstimate(from: [])
    }
    #expect(throws: AlgorithmError.nodeOutOfRange(node: 4, nodeCount: 4)) {
      try graph.betweennessEstimate(from: [1, 4])
    }
    for shrinkage in [-1, Double.nan, .infinity] {
      #expect(throws: AlgorithmError.self) {
        try graph.crossTieShare(Partition(labels: [0, 0, 1, 1]), shrinkage: shrinkage)
      }
    }
  }

  @Test("lists of the wrong length or with bad values are refused")
  func lists() throws {
    let graph = try sample(directed: false)
    let short = Partition(labels: [0, 1])
    let wrong = AlgorithmError.wrongLength(expected: 4, found: 2)
    #expect(throws: wrong) { try graph.brokerageRoles(short) }
    #expect(throws: wrong) { try graph.participation(short) }
    #expect(throws: wrong) { try graph.crossTieShare(short) }
    #expect(throws: wrong) { try graph.removalImpact(of: [0], short) }
    #expect(throws: wrong) { try graph.pivots(count: 2, strata: short) }
    #expect(throws: wrong) { try graph.pageRank(PageRankOptions(restart: [1, 1])) }
    #expect(throws: AlgorithmError.badValue(-1, node: 2)) {
      try graph.pageRank(PageRankOptions(restart: [1, 1, -1, 1]))
    }
    #expect(throws: AlgorithmError.self) { try graph.pageRank(PageRankOptions(restart: [1, .nan, 1, 1])) }
    #expect(throws: AlgorithmError.self) { try graph.pageRank(PageRankOptions(restart: [0, 0, 0, 0])) }
    let groups = Partition(labels: [0, 0, 1, 1])
    #expect(throws: AlgorithmError.nodeOutOfRange(node: 9, nodeCount: 4)) {
      try graph.removalImpact(of: [9], groups)
    }
    #expect(throws: AlgorithmError.badParameter(.sources, value: 0)) {
      try graph.removalImpact(of: [1], groups, sources: [])
    }
  }

  @Test("measures of undirected graphs refuse directed ones")
  func directions() throws {
    let graph = try sample(directed: true)
    let refusal = AlgorithmError.wrongDirection(needsDirected: false)
    #expect(throws: refusal) { try graph.coreNumbers() }
    #expect(throws: refusal) { try graph.localClustering() }
    #expect(throws: refusal) { try graph.eigenvectorCentrality() }
    #expect(throws: refusal) { try graph.biconnectivity() }
  }

  @Test("what does not settle in the steps allowed says so")
  func unsettled() throws {
    for directed in [true, false] {
      #expect(throws: AlgorithmError.self) {
        try sample(directed: directed).pageRank(
          PageRankOptions(tolerance: 1e-15, steps: 1, restart: [1, 0, 0, 2]))
      }
    }
    #expect(throws: AlgorithmError.self) { try sample(directed: false).eigenvectorCentrality(steps: 1) }
  }

  @Test("long kernels report progress and stop when asked to", arguments: [true, false])
  func cancels(isDirected: Bool) throws {
    let graph = try sample(directed: isDirected)
    let view = graph.undirected()
    let groups = Partition(labels: [0, 0, 1, 1])
    let kernels: [(Parallel.Progress) throws -> Void] = [
      { _ = try graph.pageRank(progress: $0) }, { _ = try view.eigenvectorCentrality(progress: $0) },
      { _ = try graph.harmonicCloseness(progress: $0) }, { _ = try graph.betweenness(progress: $0) },
      { _ = try graph.betweenness(.strength, progress: $0) }, { _ = try graph.tieBetweenness(progress: $0) },
      { _ = try graph.tieBetweenness(.strength, progress: $0) },
      { _ = try graph.betweennessEstimate(from: [0, 1], progress: $0) },
      { _ = try view.coreNumbers(progress: $0) }, { _ = try view.localClustering(progress: $0) },
      { _ = try graph.constraint(progress: $0) }, { _ = try graph.effectiveSize(progress: $0) },
      { _ = try graph.removalImpact(of: [2], groups, progress: $0) },
    ]
    for (index, kernel) in kernels.enumerated() {
      let reports = Parallel.Cancellation()
      try kernel(Parallel.Progress { _, _ in reports.cancel() })
      #expect(reports.isCancelled, "kernel \(index) reports")
      let cancellation = Parallel.Cancellation()
      cancellation.cancel()
      #expect(throws: Parallel.Cancelled(), "kernel \(index) stops") {
        try kernel(Parallel.Progress(cancellation: cancellation))
      }
    }
  }
}
