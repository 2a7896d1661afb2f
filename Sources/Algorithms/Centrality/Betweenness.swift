package import Graph
package import Parallel

extension Graph {
  /// Into how many sums the sources are dealt; part of the last bits of the results, so it is fixed.
  private static let lanes = 16

  /// The number of shortest paths between others that lead through each node; of several equally short ones each its share.
  ///
  /// Ordered pairs count in a directed graph, unordered ones in an undirected graph. Not scaled by the number of pairs.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(nodes · ties) by hops, O(nodes · ties · log nodes) by strength; all cores.
  /// - SeeAlso: Freeman, Sociometry 40, 1977; Brandes, "A faster algorithm for betweenness centrality", J. Mathematical
  ///   Sociology 25, 2001.
  package func betweenness(
    _ measure: PathMeasure = .hops, progress: Parallel.Progress = .silent
  ) throws -> [Double] {
    let meter = progress.meter(total: nodeCount)
    let total: [Double]
    if measure == .strength, isWeighted {
      total = try Parallel.sumOfVectors(length: nodeCount, lanes: Self.lanes) { lane in
        var credits = [Double](repeating: 0, count: nodeCount)
        var sweep = WeightedSweep(self)
        for source in stride(from: lane, to: nodeCount, by: Self.lanes) {
          sweep.goOut(from: source)
          sweep.comeBack(credits: &credits)
          try meter.advance()
        }
        return credits
      }
    } else {
      total = try hopBetweenness(meter)
    }
    return isDirected ? total : total.map { $0 / 2 }
  }

  private func hopBetweenness(_ meter: Parallel.Meter) throws -> [Double] {
    let near = relabeledByDegree()
    let total = try Parallel.sumOfVectors(length: nodeCount, lanes: Self.lanes) { lane in
      var credits = [Double](repeating: 0, count: nodeCount)
      var sweep = BreadthSweep(near.graph)
      for source in stride(from: lane, to: nodeCount, by: Self.lanes) {
        sweep.goOut(from: source)
        sweep.comeBack(isLinear: false, credits: &credits)
        try meter.advance()
      }
      return credits
    }
    return try near.restored(total, nodeCount: nodeCount, missing: 0)
  }

  /// The number of shortest paths that lead over each tie, parallel to the arcs of `outgoing`.
  ///
  /// Both arcs of an undirected tie have its value. Counted as in `betweenness`.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: As `betweenness`; 16 numbers an arc are in memory.
  /// - SeeAlso: Girvan, Newman, PNAS 99, 2002.
  package func tieBetweenness(
    _ measure: PathMeasure = .hops, progress: Parallel.Progress = .silent
  ) throws -> [Double] {
    let meter = progress.meter(total: nodeCount)
    if measure == .strength, isWeighted {
      let credits = try Parallel.sumOfVectors(length: outgoing.arcCount, lanes: Self.lanes) { lane in
        var credits = [Double](repeating: 0, count: incoming.arcCount)
        var sweep = WeightedSweep(self)
        for source in stride(from: lane, to: nodeCount, by: Self.lanes) {
          sweep.goOut(from: source)
          sweep.comeBack(arcCredits: &credits)
          try meter.advance()
        }
        return credits
      }
      return isDirected ? outgoingOrder(ofIncoming: credits) : evened(credits)
    }
    let credits = try Parallel.sumOfVectors(length: outgoing.arcCount, lanes: Self.lanes) { lane in
      var credits = [Double](repeating: 0, count: outgoing.arcCount)
      var sweep = BreadthSweep(self)
      for source in stride(from: lane, to: nodeCount, by: Self.lanes) {
        sweep.goOut(from: source)
        sweep.comeBack(arcCredits: &credits)
        try meter.advance()
      }
      return credits
    }
    return isDirected ? credits : evened(credits)
  }

  /// Gives both arcs of each undirected tie half of what they have together: every pair was counted from both ends.
  private func evened(_ credits: [Double]) -> [Double] {
    var result = credits
    forEachMirroredPair { arc, mirrored in
      let value = (credits[arc] + credits[mirrored]) / 2
      result[arc] = value
      result[mirrored] = value
    }
    return result
  }

  /// Puts values of the arcs of `incoming` into the order of those of `outgoing`.
  private func outgoingOrder(ofIncoming values: [Double]) -> [Double] {
    var result = values
    var cursors = outgoing.offsets
    for node in 0..<nodeCount {
      for arc in incoming.row(node) {
        let source = Int(incoming.neighbors[arc])
        result[cursors[source]] = values[arc]
        cursors[source] += 1
      }
    }
    return result
  }
}
