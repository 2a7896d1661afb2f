package import Parallel

extension CoverageProblem {
  /// For each person chosen, who would have been the next best at that point: those who add most to what the ones chosen
  /// before reach.
  ///
  /// Substitutes are eligible and add something; they may be chosen later themselves, and they may exceed caps and budget,
  /// which depend on the other seats. As only earlier seats matter, the substitutes of a shorter choice are the same. Equal
  /// gains go to the lower number.
  /// - Parameter count: How many substitutes a seat.
  /// - Throws: `AlgorithmError` for limits that do not fit, `AlgorithmError.nodeOutOfRange`, `Parallel.Cancelled`.
  /// - Complexity: O(pairs + seats · candidates) where reaching is sure, else O(seats · pairs).
  package func substitutes(
    for choice: CoverageChoice, count: Int, within limits: CoverageLimits,
    progress: Parallel.Progress = .silent
  ) throws -> [[UInt32]] {
    try limits.check(candidates: candidateCount)
    guard count >= 0 else { throw AlgorithmError.badParameter(.capacity, value: Double(count)) }
    for node in choice.chosen where Int(node) >= candidateCount {
      throw AlgorithmError.nodeOutOfRange(node: Int(node), nodeCount: candidateCount)
    }
    let isSure = chances == nil && reach == .byChance && limits.quotas == nil
    var gains = isSure ? FallingGains(self) : nil
    var state = CoverageState(self, limits)
    var isOpen = limits.isEligible ?? [Bool](repeating: true, count: candidateCount)
    let meter = progress.meter(total: choice.chosen.count)
    var found: [[UInt32]] = []
    for seat in choice.chosen.map({ Int($0) }) {
      isOpen[seat] = false
      found.append(
        isOpen.best(count) { candidate in gains?.values[candidate] ?? state.gain(of: candidate) })
      if gains != nil { gains?.choose(seat) } else { state.choose(seat) }
      try meter.advance()
    }
    return found
  }
}

extension [Bool] {
  /// The places of the true ones with the greatest values above 0, greatest first, equals by place.
  fileprivate func best(_ count: Int, _ value: (Int) -> Double) -> [UInt32] {
    var best: [(place: Int, value: Double)] = []
    for place in indices where self[place] {
      let own = value(place)
      guard own > 0, best.count < count || own > (best.last?.value ?? .infinity) else { continue }
      let position = best.firstIndex { $0.value < own } ?? best.count
      best.insert((place, own), at: position)
      if best.count > count { best.removeLast() }
    }
    return best.map { UInt32($0.place) }
  }
}

/// What each candidate would add, kept up to date while others are chosen who surely reach all their targets.
private struct FallingGains {
  private let problem: CoverageProblem
  private(set) var values: [Double]
  private var isReached: [Bool]
  /// The candidates of target *t* are `candidates[offsets[t]..<offsets[t + 1]]`.
  private var offsets: [Int]
  private var candidates: [UInt32]

  /// - Complexity: O(pairs).
  init(_ problem: CoverageProblem) {
    self.problem = problem
    isReached = [Bool](repeating: false, count: problem.targetCount)
    values = [Double](repeating: 0, count: problem.candidateCount)
    offsets = [Int](repeating: 0, count: problem.targetCount + 1)
    for target in problem.targets { offsets[Int(target) + 1] += 1 }
    for target in isReached.indices { offsets[target + 1] += offsets[target] }
    var next = offsets
    candidates = [UInt32](repeating: 0, count: problem.targets.count)
    for candidate in values.indices {
      for place in problem.offsets[candidate]..<problem.offsets[candidate + 1] {
        let target = Int(problem.targets[place])
        candidates[next[target]] = UInt32(candidate)
        next[target] += 1
        values[candidate] += problem.values[target]
      }
    }
  }

  /// Takes what is reached now off everybody's gain; all choices together take O(pairs).
  mutating func choose(_ candidate: Int) {
    for place in problem.offsets[candidate]..<problem.offsets[candidate + 1] {
      let target = Int(problem.targets[place])
      guard !isReached[target] else { continue }
      isReached[target] = true
      for other in candidates[offsets[target]..<offsets[target + 1]] {
        values[Int(other)] -= problem.values[target]
      }
    }
  }
}
