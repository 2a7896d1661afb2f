package import Graph
package import Parallel

/// Betweenness reckoned from the paths of some nodes alone.
package struct BetweennessEstimate: Sendable, Equatable {
  /// The estimate for each node, on the scale of `Graph.betweenness`.
  package let values: [Double]
  /// The standard error of each estimate, from how much the pivots differ; 0 where all nodes with ties were pivots.
  package let standardErrors: [Double]
  /// The nodes whose paths were counted.
  package let pivots: [UInt32]
}

extension Graph {
  private static let lanes = 16

  /// Estimates betweenness by hops from the shortest paths that begin at pivots.
  ///
  /// A path to *t* credits a node *v* on it with d(pivot, v) / d(pivot, t), so that nodes near a pivot are not overrated; a
  /// directed graph is walked both ways from each pivot. The mean over pivots is scaled to all nodes that have ties.
  /// - Parameter pivots: Different nodes; see `pivots(count:seed:strata:)`.
  /// - Throws: `AlgorithmError.badParameter` without pivots, `.nodeOutOfRange`; `Parallel.Cancelled`.
  /// - Complexity: O(pivots · ties); all cores.
  /// - SeeAlso: Geisberger, Sanders, Schultes, "Better approximation of betweenness centrality", ALENEX 2008; Brandes, Pich,
  ///   Int. J. Bifurcation and Chaos 17, 2007.
  package func betweennessEstimate(
    from pivots: [UInt32], progress: Parallel.Progress = .silent
  ) throws -> BetweennessEstimate {
    guard !pivots.isEmpty else { throw AlgorithmError.badParameter(.pivots, value: 0) }
    for pivot in pivots where Int(pivot) >= nodeCount {
      throw AlgorithmError.nodeOutOfRange(node: Int(pivot), nodeCount: nodeCount)
    }
    let near = relabeledByDegree()
    let places = near.places(of: pivots)
    let meter = progress.meter(total: pivots.count)
    // One vector for the sums and, behind it, one for the sums of squares.
    let sums = try Parallel.sumOfVectors(length: 2 * nodeCount, lanes: Self.lanes) { lane in
      var sums = [Double](repeating: 0, count: 2 * nodeCount)
      var credits = [Double](repeating: 0, count: nodeCount)
      var sweeps = near.graph.sweepsOfBothDirections()
      for index in stride(from: lane, to: places.count, by: Self.lanes) {
        for direction in sweeps.indices {
          sweeps[direction].goOut(from: Int(places[index]))
          sweeps[direction].comeBack(isLinear: true, credits: &credits)
        }
        add(&credits, to: &sums)
        try meter.advance()
      }
      return sums
    }
    return try estimate(sums, near, pivots)
  }

  private func sweepsOfBothDirections() -> [BreadthSweep] {
    isDirected ? [BreadthSweep(self), BreadthSweep(reversed())] : [BreadthSweep(self)]
  }

  /// Adds one pivot's credits to the sums and their squares to the sums of squares, and clears them.
  private func add(_ credits: inout [Double], to sums: inout [Double]) {
    let count = credits.count
    var credits = credits.mutableSpan
    var sums = sums.mutableSpan
    for node in 0..<count {
      let credit = credits[node]
      sums[node] += credit
      sums[count + node] += credit * credit
      credits[node] = 0
    }
  }

  private func estimate(
    _ sums: [Double], _ near: Subgraph, _ pivots: [UInt32]
  ) throws -> BetweennessEstimate {
    let population = Double(nodesWithTies().count)
    let drawn = Double(pivots.count)
    // Drawn without putting back, so that all of them leave no error.
    let unseen = population > 1 ? max(0, (population - drawn) / (population - 1)) : 0
    let values = sums.prefix(nodeCount).map { $0 / drawn * population }
    let errors = (0..<nodeCount).map { node in
      let mean = sums[node] / drawn
      let variance = max(0, sums[nodeCount + node] / drawn - mean * mean) * drawn / max(1, drawn - 1)
      return population * (variance / drawn * unseen).squareRoot()
    }
    return BetweennessEstimate(
      values: try near.restored(values, nodeCount: nodeCount, missing: 0),
      standardErrors: try near.restored(errors, nodeCount: nodeCount, missing: 0), pivots: pivots)
  }

  /// All nodes that have any tie, in either direction.
  private func nodesWithTies() -> [UInt32] {
    (0..<UInt32(nodeCount)).filter {
      outgoing.degree(of: Int($0)) > 0 || incoming.degree(of: Int($0)) > 0
    }
  }

  /// Draws pivots among the nodes that have ties, without putting back, in ascending order.
  ///
  /// With strata, each group gives pivots in proportion to its nodes with ties (largest remainders first, equals by group).
  /// - Throws: `AlgorithmError.badParameter` for a count below 1, `.wrongLength` for strata of another graph.
  /// - Complexity: O(nodes log nodes).
  package func pivots(
    count: Int = 512, seed: UInt64 = 1, strata: Partition? = nil
  ) throws(AlgorithmError) -> [UInt32] {
    guard count > 0 else { throw .badParameter(.pivots, value: Double(count)) }
    if let strata, strata.nodeCount != nodeCount {
      throw .wrongLength(expected: nodeCount, found: strata.nodeCount)
    }
    let candidates = nodesWithTies()
    guard count < candidates.count else { return candidates }
    var random = SeededRandom(seed: seed)
    var shuffled = candidates
    random.shuffle(&shuffled)
    guard let strata else { return shuffled.prefix(count).sorted() }
    var quotas = Self.quotas(of: candidates, strata, count: count)
    var drawn: [UInt32] = []
    for node in shuffled where quotas[Int(strata.groups[Int(node)])] > 0 {
      quotas[Int(strata.groups[Int(node)])] -= 1
      drawn.append(node)
    }
    return drawn.sorted()
  }

  private static func quotas(of candidates: [UInt32], _ strata: Partition, count: Int) -> [Int] {
    var members = [Int](repeating: 0, count: strata.count)
    for node in candidates { members[Int(strata.groups[Int(node)])] += 1 }
    let shares = members.map { Double($0) * Double(count) / Double(candidates.count) }
    var quotas = shares.map { Int($0) }
    let byRemainder = shares.indices.sorted {
      let (one, other) = (shares[$0] - Double(quotas[$0]), shares[$1] - Double(quotas[$1]))
      return one == other ? $0 < $1 : one > other
    }
    for group in byRemainder.prefix(max(0, count - quotas.reduce(0, +))) where quotas[group] < members[group]
    {
      quotas[group] += 1
    }
    return quotas
  }
}

extension Subgraph {
  /// The new numbers of nodes of the original graph that are all in this one.
  fileprivate func places(of nodes: [UInt32]) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: originals.count)
    for (number, original) in originals.enumerated() { numbers[Int(original)] = UInt32(number) }
    return nodes.map { numbers[Int($0)] }
  }
}
