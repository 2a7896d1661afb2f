package import Parallel

extension CoverageProblem {
  /// For each person chosen, who would best take the seat if they said no: those who add most to what the others reach.
  ///
  /// Substitutes are eligible, not chosen themselves, and add something; they may exceed caps and budget, which depend on
  /// the other seats. Equal gains go to the lower number.
  /// - Parameter count: How many substitutes a seat.
  /// - Throws: `AlgorithmError` for limits that do not fit, `AlgorithmError.nodeOutOfRange`, `Parallel.Cancelled`.
  /// - Complexity: O(pairs + what is reached by one seat alone · those who reach it) where reaching is sure, else
  ///   O(seats · pairs), seats on all cores.
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
    if chances == nil, reach == .byChance, limits.quotas == nil {
      return try SureSubstitutes(self, choice.chosen, isOpen: isOpen).found(count, progress: progress)
    }
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

/// Substitutes where whoever is chosen surely reaches all their targets.
///
/// Without a seat its holder's own targets, which nobody else chosen reaches, are open again; so only those who reach one
/// of them gain beyond what they would add to all seats.
private struct SureSubstitutes {
  private let problem: CoverageProblem
  private let chosen: [UInt32]
  private let isOpen: [Bool]
  /// How many of those chosen reach each target.
  private var voices: [Int32]
  /// What each candidate would add to all seats.
  private var gains: [Double]
  /// The candidates of target *t* are `candidates[offsets[t]..<offsets[t + 1]]`.
  private var offsets: [Int]
  private var candidates: [UInt32]

  /// - Complexity: O(pairs).
  init(_ problem: CoverageProblem, _ chosen: [UInt32], isOpen: [Bool]) {
    self.problem = problem
    self.chosen = chosen
    self.isOpen = isOpen
    voices = [Int32](repeating: 0, count: problem.targetCount)
    for seat in chosen {
      for place in problem.offsets[Int(seat)]..<problem.offsets[Int(seat) + 1] {
        voices[Int(problem.targets[place])] += 1
      }
    }
    gains = [Double](repeating: 0, count: problem.candidateCount)
    offsets = [Int](repeating: 0, count: problem.targetCount + 1)
    for target in problem.targets { offsets[Int(target) + 1] += 1 }
    for target in voices.indices { offsets[target + 1] += offsets[target] }
    var next = offsets
    candidates = [UInt32](repeating: 0, count: problem.targets.count)
    for candidate in gains.indices {
      for place in problem.offsets[candidate]..<problem.offsets[candidate + 1] {
        let target = Int(problem.targets[place])
        candidates[next[target]] = UInt32(candidate)
        next[target] += 1
        if voices[target] == 0 { gains[candidate] += problem.values[target] }
      }
    }
  }

  func found(_ count: Int, progress: Parallel.Progress) throws(Parallel.Cancelled) -> [[UInt32]] {
    let open = gains.indices.filter { isOpen[$0] }
    let best = open.sorted { (gains[$1], $0) < (gains[$0], $1) }.prefix(count)
    let meter = progress.meter(total: chosen.count)
    return try Parallel.map(count: chosen.count) { seat throws(Parallel.Cancelled) in
      try meter.advance()
      var sums: [UInt32: Double] = [:]
      for candidate in best { sums[UInt32(candidate)] = gains[candidate] }
      let holder = Int(chosen[seat])
      for place in problem.offsets[holder]..<problem.offsets[holder + 1] {
        let target = Int(problem.targets[place])
        guard voices[target] == 1 else { continue }
        for candidate in candidates[offsets[target]..<offsets[target + 1]] where isOpen[Int(candidate)] {
          sums[candidate, default: gains[Int(candidate)]] += problem.values[target]
        }
      }
      return sums.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count)
        .map(\.key)
    }
  }
}
