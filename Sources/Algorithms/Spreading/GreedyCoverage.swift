package import Parallel

/// People chosen one after the other, and what each added.
package struct CoverageChoice: Sendable, Hashable {
  /// Those chosen, in the order of their choice.
  package let chosen: [UInt32]
  /// What each added when it was chosen.
  package let gains: [Double]
  /// How often the gain of a candidate was worked out.
  package let evaluations: Int

  /// What the first one, two, three … reach together: the coverage curve.
  package var curve: [Double] {
    var sum = 0.0
    return gains.map { gain in
      sum += gain
      return sum
    }
  }

  /// What all of them reach together.
  package var value: Double { gains.reduce(0, +) }
}

extension CoverageProblem {
  /// Chooses the people who together reach the most, each time the one who adds most.
  ///
  /// Gains only shrink, so a candidate whose gain was worked out before somebody else's choice waits with it as a bound
  /// (lazy evaluation); equal gains go to the lower number. The result is the plain greedy one. It reaches at least
  /// 1 − 1/e of the best choice with a limit on seats alone, 1/2 with caps per group, and (1 − 1/e)/2 with a
  /// budget alone, where people are chosen by gain per cost and the best single affordable one wins if it is better.
  /// - Throws: `AlgorithmError.badParameter`, `AlgorithmError.badValue`, `AlgorithmError.wrongLength`, `Parallel.Cancelled`.
  /// - Complexity: O(choices · pairs) at worst; in practice a few evaluations for each choice.
  /// - SeeAlso: Nemhauser, Wolsey, Fisher, Mathematical Programming 14, 1978; Fisher, Nemhauser, Wolsey, 1978 (caps);
  ///   Leskovec et al., "Cost-effective Outbreak Detection in Networks", KDD 2007 (lazy, budgets).
  package func greedyChoice(
    within limits: CoverageLimits, progress: Parallel.Progress = .silent
  ) throws -> CoverageChoice {
    try limits.check(candidates: candidateCount)
    var greedy = GreedyCoverage(self, limits)
    let choice = try greedy.run(progress: progress)
    guard limits.budget != nil, let single = greedy.bestSingle, single.gain > choice.value else {
      return choice
    }
    return CoverageChoice(
      chosen: [UInt32(single.candidate)], gains: [single.gain], evaluations: choice.evaluations)
  }
}

/// The lazy greedy choice.
private struct GreedyCoverage {
  /// The candidate who alone adds most and may be chosen, the lowest number of equals.
  private(set) var bestSingle: (candidate: Int, gain: Double)?
  private let problem: CoverageProblem
  private let limits: CoverageLimits
  private var state: CoverageState
  private var heap = NodeHeap()
  /// The number of choices made when each candidate's gain was worked out.
  private var freshness: [Int]
  private var gains: [Double]
  private var spent = 0.0
  private var taken: [Int]
  private var evaluations = 0

  init(_ problem: CoverageProblem, _ limits: CoverageLimits) {
    self.problem = problem
    self.limits = limits
    state = CoverageState(problem, limits)
    freshness = [Int](repeating: 0, count: problem.candidateCount)
    gains = [Double](repeating: 0, count: problem.candidateCount)
    taken = [Int](repeating: 0, count: limits.caps?.limits.count ?? 0)
  }

  mutating func run(progress: Parallel.Progress) throws(Parallel.Cancelled) -> CoverageChoice {
    for candidate in 0..<problem.candidateCount where mayChoose(candidate) {
      if candidate & 0xFFF == 0 { try progress.check() }
      weigh(candidate, choices: 0)
      if gains[candidate] > bestSingle?.gain ?? 0 { bestSingle = (candidate, gains[candidate]) }
    }
    let meter = progress.meter(total: min(limits.seats ?? .max, problem.candidateCount))
    var chosen: [UInt32] = []
    var added: [Double] = []
    while chosen.count < limits.seats ?? .max, let entry = heap.pop() {
      let candidate = Int(entry.node)
      guard mayChoose(candidate) else { continue }
      guard freshness[candidate] == chosen.count else {
        if evaluations & 0xFFF == 0 { try progress.check() }
        weigh(candidate, choices: chosen.count)
        continue
      }
      guard gains[candidate] > 0 else { break }
      take(candidate)
      chosen.append(entry.node)
      added.append(gains[candidate])
      try meter.advance()
    }
    return CoverageChoice(chosen: chosen, gains: added, evaluations: evaluations)
  }

  /// Whether a candidate is eligible and fits into what is left of the budget and of the group's places.
  private func mayChoose(_ candidate: Int) -> Bool {
    if let isEligible = limits.isEligible, !isEligible[candidate] { return false }
    if let budget = limits.budget, spent + budget.costs[candidate] > budget.total { return false }
    if let caps = limits.caps {
      let group = Int(caps.groups[candidate])
      if taken[group] >= caps.limits[group] { return false }
    }
    return true
  }

  private mutating func weigh(_ candidate: Int, choices: Int) {
    evaluations += 1
    gains[candidate] = state.gain(of: candidate)
    freshness[candidate] = choices
    heap.push(candidate, key: -gains[candidate] / (limits.budget?.costs[candidate] ?? 1))
  }

  private mutating func take(_ candidate: Int) {
    state.choose(candidate)
    spent += limits.budget?.costs[candidate] ?? 0
    if let caps = limits.caps { taken[Int(caps.groups[candidate])] += 1 }
  }
}
