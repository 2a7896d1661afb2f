package import Graph
package import Parallel

/// What would be lost without one node.
package struct RemovalImpact: Sendable, Hashable {
  package let node: UInt32
  /// Σ over ordered pairs of others in different groups of 1/d with the node − 1/d without it; by hops.
  package let lostNearness: Double
  /// The ordered pairs of others in different groups that no way connects without the node.
  package let lostPairs: Double
}

extension Graph {
  /// How much farther apart, or cut off, the groups would be without each of `candidates`.
  ///
  /// D(v) = Σ over s, t ≠ v in different groups of 1/d(s, t) − 1/d₋ᵥ(s, t). A pair is looked at again only where all its shortest
  /// paths lead through the candidate, so that most candidates cost little more than one look at their neighbours.
  /// - Parameter sources: The *s* of the sums, all nodes where `nil`. With fewer, the sums are scaled up to all nodes.
  /// - Throws: `AlgorithmError.wrongLength`, `.nodeOutOfRange`, `.badParameter` for no sources; `Parallel.Cancelled`.
  /// - Complexity: O(sources · (nodes + ties + what hangs on the candidates)); all cores.
  /// - SeeAlso: Latora, Marchiori, "Efficient behavior of small-world networks", Physical Review Letters 87, 2001.
  package func removalImpact(
    of candidates: [UInt32], _ partition: Partition, sources: [UInt32]? = nil,
    progress: Parallel.Progress = .silent
  ) throws -> [RemovalImpact] {
    guard partition.nodeCount == nodeCount else {
      throw AlgorithmError.wrongLength(expected: nodeCount, found: partition.nodeCount)
    }
    let sources = sources ?? (0..<UInt32(nodeCount)).map(\.self)
    for node in candidates + sources where Int(node) >= nodeCount {
      throw AlgorithmError.nodeOutOfRange(node: Int(node), nodeCount: nodeCount)
    }
    guard !sources.isEmpty || nodeCount == 0 else { throw AlgorithmError.badParameter(.sources, value: 0) }
    let meter = progress.meter(total: sources.count)
    // First the lost nearness of all candidates, then the lost pairs.
    let lanes = 16
    let sums = try Parallel.sumOfVectors(length: 2 * candidates.count, lanes: lanes) { lane in
      var sums = [Double](repeating: 0, count: 2 * candidates.count)
      var search = DetourSearch(self, groups: partition.groups)
      for index in stride(from: lane, to: sources.count, by: lanes) {
        search.start(at: Int(sources[index]))
        for (place, candidate) in candidates.enumerated() {
          let loss = search.loss(without: Int(candidate))
          sums[place] += loss.nearness
          sums[candidates.count + place] += Double(loss.pairs)
        }
        try meter.advance()
      }
      return sums
    }
    let chosen = Set(sources)
    return candidates.enumerated().map { place, candidate in
      // The candidate is no source of its own pairs.
      let drawn = Double(sources.count - (chosen.contains(candidate) ? 1 : 0))
      let scale = drawn > 0 ? Double(nodeCount - 1) / drawn : 0
      return RemovalImpact(
        node: candidate, lostNearness: sums[place] * scale,
        lostPairs: sums[candidates.count + place] * scale)
    }
  }
}
