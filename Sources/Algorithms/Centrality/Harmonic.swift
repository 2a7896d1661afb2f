package import Graph
package import Parallel

extension Graph {
  /// Into how many sums the blocks of sources are dealt; part of the last bits of the results, so it is fixed.
  private static let lanes = 8

  /// How near everybody is to each node: the sum of 1 / hops over all others, 0 for those without a way.
  ///
  /// - Parameter direction: `incoming` counts the ways that lead to the node (who can turn to it), `outgoing` those that
  ///   lead from it. In an undirected graph both are the same.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(nodes · ties / 256) word operations on graphs whose ways are short; all cores.
  /// - SeeAlso: Marchiori, Latora, Physica A 285, 2000; Rochat, ASNA 2009; Then et al., "The more the merrier: efficient
  ///   multi-source graph traversal", PVLDB 8, 2014.
  package func harmonicCloseness(
    _ direction: Direction = .incoming, progress: Parallel.Progress = .silent
  ) throws -> [Double] {
    let near = (direction == .incoming ? self : reversed()).relabeledByDegree()
    let batches = BlockRanges(count: nodeCount, size: ManyWalks.width)
    let meter = progress.meter(total: nodeCount)
    let total = try Parallel.sumOfVectors(length: nodeCount, lanes: min(Self.lanes, batches.count)) { lane in
      var sums = [Double](repeating: 0, count: nodeCount)
      var walks = ManyWalks(near.graph)
      for batch in stride(from: lane, to: batches.count, by: Self.lanes) {
        try walks.run(from: batches[batch], nearness: &sums, progress: progress)
        try meter.advance(by: batches[batch].count)
      }
      return sums
    }
    return try near.restored(total, nodeCount: nodeCount, missing: 0)
  }
}
