package import Graph
package import Parallel

/// How a rank wanders.
package struct PageRankOptions: Sendable, Hashable {
  /// The share of rank that follows ties instead of starting anew; at least 0 and below 1.
  package var damping: Double
  /// How much all ranks together may still move in one more step.
  package var tolerance: Double
  /// The most steps.
  package var steps: Int
  /// How much rank starts at each node, in any unit; everywhere the same where `nil`.
  package var restart: [Double]?

  package init(
    damping: Double = 0.85, tolerance: Double = 1e-10, steps: Int = 1000, restart: [Double]? = nil
  ) {
    self.damping = damping
    self.tolerance = tolerance
    self.steps = steps
    self.restart = restart
  }
}

extension Graph {
  /// The rank of each node: the share of time that a walker spends there who follows ties by weight and sometimes starts anew.
  ///
  /// Ranks add up to 1. Nodes without ties to follow share their rank out as `restart` does.
  ///
  /// Both ways solve (1 − damping · P) x = restart and scale x to 1, which shares the sinks out at no cost. P of an
  /// undirected graph is a symmetric matrix in disguise, so conjugate gradients need about a third of the sweeps.
  /// - Throws: `AlgorithmError.badParameter`, `.wrongLength`, `.badValue`, `.unsettled`; `Parallel.Cancelled`.
  /// - Complexity: O(steps · (nodes + ties)).
  /// - SeeAlso: Brin, Page, Computer Networks 30, 1998; Langville, Meyer, "Deeper inside PageRank", Internet
  ///   Mathematics 1, 2004 (sinks); Hestenes, Stiefel, J. Research NBS 49, 1952 (conjugate gradients).
  package func pageRank(
    _ options: PageRankOptions = PageRankOptions(), progress: Parallel.Progress = .silent
  ) throws -> [Double] {
    try options.check()
    guard nodeCount > 0 else { return [] }
    let restart = try restartShares(options.restart)
    let ranks: [Double]
    if isDirected {
      ranks = try rankedBySteps(from: restart, options, progress)
    } else {
      ranks = try rankedByGradients(from: restart, options, progress)
    }
    let total = Parallel.sum(count: nodeCount) { $0.reduce(0) { $0 + ranks[$1] } }
    return ranks.map { $0 / total }
  }

  private func restartShares(_ restart: [Double]?) throws(AlgorithmError) -> [Double] {
    guard let restart else { return [Double](repeating: 1 / Double(nodeCount), count: nodeCount) }
    guard restart.count == nodeCount else {
      throw .wrongLength(expected: nodeCount, found: restart.count)
    }
    var total = 0.0
    for (node, value) in restart.enumerated() {
      guard value >= 0, value.isFinite else { throw .badValue(value, node: node) }
      total += value
    }
    guard total > 0, total.isFinite else { throw .badParameter(.restart, value: total) }
    return restart.map { $0 / total }
  }

  /// Step by step along the ties, as the walker goes.
  private func rankedBySteps(
    from restart: [Double], _ options: PageRankOptions, _ progress: Parallel.Progress
  ) throws -> [Double] {
    let meter = progress.meter(total: options.steps)
    let strengths = strengths(.outgoing)
    let damping = options.damping
    var ranks = restart
    var shares = restart
    var pulled = restart
    var change = Double.infinity
    for _ in 0..<options.steps {
      try meter.advance()
      Parallel.fill(&shares) { [ranks] range, block in
        for node in range {
          block[node - range.lowerBound] = strengths[node] > 0 ? damping * ranks[node] / strengths[node] : 0
        }
      }
      incoming.multiply(shares, into: &pulled)
      (ranks, change) = addRestart(restart, to: pulled, before: ranks)
      if change <= options.tolerance { return ranks }
    }
    throw AlgorithmError.unsettled(steps: options.steps, change: change)
  }

  /// The new ranks, and how far they are from the old ones when all ranks add up to 1.
  private func addRestart(
    _ restart: [Double], to pulled: [Double], before: [Double]
  ) -> (ranks: [Double], change: Double) {
    var after = pulled
    Parallel.fill(&after) { range, block in
      for node in range { block[node - range.lowerBound] += restart[node] }
    }
    let moved = Parallel.sum(count: nodeCount) { [after] range in
      range.reduce(0) { $0 + abs(after[$1] - before[$1]) }
    }
    let total = Parallel.sum(count: nodeCount) { [after] range in range.reduce(0) { $0 + after[$1] } }
    return (after, moved / total)
  }

  private func rankedByGradients(
    from restart: [Double], _ options: PageRankOptions, _ progress: Parallel.Progress
  ) throws -> [Double] {
    let meter = progress.meter(total: options.steps)
    var solver = RankGradients(
      rows: outgoing, damping: options.damping, restart: restart, isUniform: options.restart == nil)
    for _ in 0..<options.steps {
      try meter.advance()
      if solver.change <= options.tolerance { return solver.ranks }
      solver.step()
    }
    throw AlgorithmError.unsettled(steps: options.steps, change: solver.change)
  }
}

extension PageRankOptions {
  fileprivate func check() throws(AlgorithmError) {
    guard damping >= 0, damping < 1 else { throw .badParameter(.damping, value: damping) }
    guard tolerance > 0 else { throw .badParameter(.tolerance, value: tolerance) }
    guard steps > 0 else { throw .badParameter(.steps, value: Double(steps)) }
  }
}
