package import Parallel

extension CoverageProblem {
  /// For each person chosen, who would best take the seat if they said no: those who add most to what the others reach.
  ///
  /// Substitutes are eligible, not chosen themselves, and add something; they may exceed caps and budget, which depend on
  /// the other seats. Equal gains go to the lower number.
  /// - Parameter count: How many substitutes a seat.
  /// - Throws: `AlgorithmError` for limits that do not fit, `AlgorithmError.nodeOutOfRange`, `Parallel.Cancelled`.
  /// - Complexity: O(seats · pairs), seats on all cores.
  package func substitutes(
    for choice: CoverageChoice, count: Int, within limits: CoverageLimits,
    progress: Parallel.Progress = .silent
  ) throws -> [[UInt32]] {
    try limits.check(candidates: candidateCount)
    guard count >= 0 else { throw AlgorithmError.badParameter(.capacity, value: Double(count)) }
    for node in choice.chosen where Int(node) >= candidateCount {
      throw AlgorithmError.nodeOutOfRange(node: Int(node), nodeCount: candidateCount)
    }
    var isOpen = limits.isEligible ?? [Bool](repeating: true, count: candidateCount)
    for node in choice.chosen { isOpen[Int(node)] = false }
    let others = isOpen.indices.filter { isOpen[$0] }
    let meter = progress.meter(total: choice.chosen.count)
    return try Parallel.map(count: choice.chosen.count) { seat throws(Parallel.Cancelled) in
      try meter.advance()
      var state = CoverageState(self, limits)
      for (place, node) in choice.chosen.enumerated() where place != seat { state.choose(Int(node)) }
      let gains = others.map { (node: $0, gain: state.gain(of: $0)) }.filter { $0.gain > 0 }
      return gains.sorted { ($1.gain, $0.node) < ($0.gain, $1.node) }.prefix(count).map { UInt32($0.node) }
    }
  }
}
