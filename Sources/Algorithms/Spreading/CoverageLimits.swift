/// Whom may be chosen, how many, and what else a choice is good for.
package struct CoverageLimits: Sendable {
  /// The most people to choose; `nil` means no limit.
  package var seats: Int?
  /// Whether each candidate may be chosen (opted out, already busy …); `nil` means all.
  package var isEligible: [Bool]?
  /// A cost for each candidate, above 0, and the most that those chosen may cost together.
  package var budget: (costs: [Double], total: Double)?
  /// The group of each candidate, and the most to choose from each group.
  package var caps: (groups: [UInt32], limits: [Int])?
  /// The group of each candidate, how many it should have, and what a group that has them is worth.
  package var quotas: (groups: [UInt32], needs: [Int], worth: Double)?

  package init(seats: Int? = nil) {
    self.seats = seats
  }

  /// Refuses limits that do not fit the number of candidates.
  func check(candidates: Int) throws(AlgorithmError) {
    if let seats, seats < 0 { throw .badParameter(.capacity, value: Double(seats)) }
    if let isEligible { try Self.check(length: isEligible.count, candidates) }
    if let budget {
      try Self.check(length: budget.costs.count, candidates)
      guard budget.total >= 0 else { throw .badParameter(.budget, value: budget.total) }
      for (candidate, cost) in budget.costs.enumerated() where !(cost > 0 && cost.isFinite) {
        throw .badValue(cost, node: candidate)
      }
    }
    if let caps { try Self.check(caps.groups, caps.limits, candidates) }
    if let quotas {
      try Self.check(quotas.groups, quotas.needs, candidates)
      guard quotas.worth >= 0, quotas.worth.isFinite else {
        throw .badParameter(.groups, value: quotas.worth)
      }
    }
  }

  private static func check(length: Int, _ candidates: Int) throws(AlgorithmError) {
    guard length == candidates else { throw .wrongLength(expected: candidates, found: length) }
  }

  private static func check(_ groups: [UInt32], _ numbers: [Int], _ candidates: Int) throws(AlgorithmError) {
    try check(length: groups.count, candidates)
    for group in groups where Int(group) >= numbers.count {
      throw .wrongLength(expected: Int(group) + 1, found: numbers.count)
    }
    for number in numbers where number < 0 { throw .badParameter(.groups, value: Double(number)) }
  }
}
