/// What a growing choice of people reaches already.
struct CoverageState: Sendable {
  private let problem: CoverageProblem
  private let quotas: (groups: [UInt32], needs: [Int], worth: Double)?
  /// By chance: the chance that nobody reaches the target. By voices: the voices that it hears.
  private var heard: [Double]
  private var members: [Int]

  init(_ problem: CoverageProblem, _ limits: CoverageLimits) {
    self.problem = problem
    quotas = limits.quotas
    heard = [Double](repeating: problem.reach == .byChance ? 1 : 0, count: problem.targetCount)
    members = [Int](repeating: 0, count: limits.quotas?.needs.count ?? 0)
  }

  /// What choosing one more candidate would add.
  ///
  /// - Complexity: O(targets of the candidate).
  func gain(of candidate: Int) -> Double {
    var sum = 0.0
    for place in problem.offsets[candidate]..<problem.offsets[candidate + 1] {
      let target = Int(problem.targets[place])
      let chance = problem.chances?[place] ?? 1
      switch problem.reach {
      case .byChance:
        sum += problem.values[target] * heard[target] * chance
      case .byVoices(let needed):
        let before = min(1, heard[target] / Double(needed))
        let after = min(1, (heard[target] + chance) / Double(needed))
        sum += problem.values[target] * (after - before)
      }
    }
    if let quotas {
      let group = Int(quotas.groups[candidate])
      if members[group] < quotas.needs[group] { sum += quotas.worth / Double(quotas.needs[group]) }
    }
    return sum
  }

  /// Chooses a candidate.
  ///
  /// - Complexity: O(targets of the candidate).
  mutating func choose(_ candidate: Int) {
    for place in problem.offsets[candidate]..<problem.offsets[candidate + 1] {
      let target = Int(problem.targets[place])
      let chance = problem.chances?[place] ?? 1
      switch problem.reach {
      case .byChance: heard[target] *= 1 - chance
      case .byVoices: heard[target] += chance
      }
    }
    if let quotas { members[Int(quotas.groups[candidate])] += 1 }
  }
}
