internal import Parallel

extension LeidenLevel {
  /// For each arc the share of runs that put its ends together.
  ///
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: `runs` times that of Leiden; O(arcs + runs · nodes) memory.
  func agreement(
    _ options: ConsensusOptions, progress: Parallel.Progress
  ) throws(Parallel.Cancelled) -> [Float] {
    let meter = progress.meter(total: options.runs)
    let runs = try Parallel.map(count: options.runs) { run throws(Parallel.Cancelled) in
      var own = options.leiden
      own.seed = options.leiden.seed &+ UInt64(run) &* 0xD134_2543_DE82_EF95
      let labels = try climbed(own, progress: progress).labels
      try meter.advance()
      return labels
    }
    let share = 1 / Float(options.runs)
    var shares = [Float](repeating: 0, count: neighbours.count)
    for labels in runs {
      for node in 0..<count {
        let own = labels[node]
        for arc in row(node) where labels[Int(neighbours[arc])] == own { shares[arc] += 1 }
      }
    }
    for arc in shares.indices { shares[arc] *= share }
    return shares
  }

  /// The level without the ties on which too few runs agree.
  ///
  /// - Complexity: O(arcs).
  func thinned(keeping agreement: [Float], _ options: ConsensusOptions) -> LeidenLevel {
    var kept = (offsets: [0], neighbours: [UInt32](), weights: [Float]())
    var strengths = [Double](repeating: 0, count: count)
    for node in 0..<count {
      for arc in row(node) where agreement[arc] > 0 && Double(agreement[arc]) >= options.threshold {
        kept.neighbours.append(neighbours[arc])
        kept.weights.append(weights[arc] * agreement[arc])
        strengths[node] += Double(weights[arc] * agreement[arc])
      }
      kept.offsets.append(kept.neighbours.count)
    }
    return LeidenLevel(
      offsets: kept.offsets, neighbours: kept.neighbours, weights: kept.weights, strengths: strengths,
      inner: inner)
  }

  /// How sure each node's place is, and where else it might belong.
  ///
  /// - Complexity: O(nodes + arcs).
  func places(
    in partition: Partition, agreement: [Float]
  ) -> [(certainty: Double, alternative: UInt32?)] {
    var sums = [Double](repeating: 0, count: partition.count)
    return (0..<count).map { node in
      guard !row(node).isEmpty else { return (1, nil) }
      let own = partition.groups[node]
      var ties = 0
      for arc in row(node) {
        let group = partition.groups[Int(neighbours[arc])]
        sums[Int(group)] += Double(agreement[arc])
        if group == own { ties += 1 }
      }
      let certainty = ties > 0 ? sums[Int(own)] / Double(ties) : 0
      sums[Int(own)] = 0
      var best: (sum: Double, group: UInt32)?
      for arc in row(node) {
        let group = partition.groups[Int(neighbours[arc])]
        let sum = sums[Int(group)]
        sums[Int(group)] = 0
        if sum > best?.sum ?? 0 || (sum > 0 && sum == best?.sum && group < best?.group ?? 0) {
          best = (sum, group)
        }
      }
      return (certainty, best?.group)
    }
  }
}
