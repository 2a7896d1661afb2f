internal import Algorithms
internal import Graph
internal import Parallel

/// Prints a digest of the bits of every kernel's result on a drawn graph, so that two processes can be compared.
struct Digest {
  private let threads: Int

  init(_ arguments: ArraySlice<String>) throws {
    guard arguments.count == 1, let threads = arguments.first.flatMap({ Int($0) }), threads > 0 else {
      throw GaugeError.usage
    }
    self.threads = threads
  }

  func run() throws {
    try Parallel.withThreads(threads) {
      for isDirected in [false, true] {
        let graph = try drawn(isDirected: isDirected)
        for (name, values) in try kernels(graph) {
          print("\(isDirected ? "directed" : "undirected") \(name) \(String(Self.digest(values), radix: 16))")
        }
      }
    }
  }

  /// 400 nodes and some 2,400 ties, the lower numbers better tied.
  private func drawn(isDirected: Bool) throws -> Graph {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var builder = try GraphBuilder(nodeCount: 400, isDirected: isDirected)
    for _ in 0..<2400 {
      let from = next(400)
      try builder.add(from: from, to: next(from + 1), weight: Float(1 + next(1000)) / 64)
    }
    return try builder.build().graph
  }

  private func kernels(_ graph: Graph) throws -> [(String, [Double])] {
    let view = graph.undirected()
    let leiden = try view.leiden().partition
    let some = (0..<UInt32(40)).map(\.self)
    return try [
      ("strength", graph.strengths()), ("pagerank", graph.pageRank()),
      ("eigenvector", view.eigenvectorCentrality()), ("closeness", graph.harmonicCloseness()),
      ("betweenness", graph.betweenness()), ("betweenness-strength", graph.betweenness(.strength)),
      ("tie-betweenness", graph.tieBetweenness()),
      ("tie-betweenness-strength", graph.tieBetweenness(.strength)),
      ("estimate", graph.betweennessEstimate(from: graph.pivots(count: 64)).values),
      ("cores", view.coreNumbers().map(Double.init)), ("clustering", view.localClustering()),
      ("constraint", graph.constraint()), ("effective-size", graph.effectiveSize()),
      ("roles", graph.brokerageRoles(leiden).map { Double($0.liaison) }),
      ("participation", graph.participation(leiden)), ("cross-tie-share", graph.crossTieShare(leiden)),
      ("removal", graph.removalImpact(of: some, leiden).map(\.lostNearness)),
      ("articulation", view.biconnectivity().isArticulation.map { $0 ? 1 : 0 }),
      ("disparity", graph.disparity()), ("noise", graph.noiseCorrectedScores()),
      ("leiden", leiden.groups.map(Double.init)),
      ("consensus", view.consensus().partition.groups.map(Double.init)),
      ("components", graph.weakComponents().groups.map(Double.init)),
      ("strong-components", graph.strongComponents().groups.map(Double.init)),
    ]
  }

  /// FNV-1a over the bit patterns.
  private static func digest(_ values: [Double]) -> UInt64 {
    values.reduce(0xCBF2_9CE4_8422_2325) { hash, value in
      var (hash, bits) = (hash, value.bitPattern)
      for _ in 0..<8 {
        hash = (hash ^ (bits & 0xFF)) &* 0x100_0000_01B3
        bits >>= 8
      }
      return hash
    }
  }
}
