internal import Algorithms
package import Graph

/// Whom to choose so that as many as possible have one of them among their direct contacts.
package struct ReachProblem: Sendable {
  /// Who is in touch with whom, without direction; a tie is a tie, however strong.
  package var network: Graph
  /// Who may be chosen.
  package var isEligible: [Bool]
  /// Who is to be reached; `nil` for everybody with a tie.
  package var isTarget: [Bool]?
  /// The unit, site or community of each person by which choices are spread; `nil` for no spread.
  package var groups: [Int?]?

  package init(network: Graph, isEligible: [Bool], isTarget: [Bool]? = nil, groups: [Int?]? = nil) {
    self.network = network
    self.isEligible = isEligible
    self.isTarget = isTarget
    self.groups = groups
  }
}

/// How many are wanted.
package enum ReachGoal: Hashable, Sendable {
  case seats(Int)
  /// As many as it takes to reach this share.
  case share(Double)
}

/// Somebody chosen.
package struct ReachSeat: Hashable, Sendable {
  package var person: Int
  /// All direct contacts that are to be reached, the person included if it is one of them.
  package var contacts: Int
  /// Those among them whom nobody chosen before reaches.
  package var gain: Int
  /// How many are reached by this one and those before.
  package var reached: Int
  /// Who would have been next if this one said no, the best first; some of them may hold later seats.
  package var substitutes: [Int]
}

/// A choice and how far any choice could come.
package struct ReachFinding: Hashable, Sendable {
  package var seats: [ReachSeat]
  /// How many people there are to be reached.
  package var targets: Int
  /// What the best one, two, three … reach without any spread, until all are reached or 1,000 are chosen.
  package var curve: [Int]
  /// The most seats for each group, where the choice was spread.
  package var caps: [Int]
}

extension ReachProblem {
  /// Seats looked at for the curve.
  private static let longestCurve = 1_000
  /// Substitutes that are kept of a seat, so that some are left who hold no seat themselves.
  private static let substitutesKept = 8

  /// Chooses greedily, each time who adds most; equals go to the lower number.
  ///
  /// The choice reaches at least 1 − 1/e of what the best choice of as many would (1/2 where it is spread). With spread, no
  /// group gets more seats than its share of the people to be reached, rounded up.
  /// - Throws: `AlgorithmError`, `Parallel.Cancelled`.
  /// - Complexity: O(seats · ties) at worst, in practice a few evaluations a seat.
  package func choose(_ goal: ReachGoal) throws -> ReachFinding {
    let values = values
    let targets = values.count { $0 > 0 }
    let problem = try CoverageProblem(network, values: values)
    var limits = CoverageLimits(seats: Self.longestCurve)
    limits.isEligible = isEligible
    let free = try problem.greedyChoice(within: limits)
    let curve = free.curve.map { Int($0.rounded()) }
    let wanted: Int
    switch goal {
    case .seats(let count): wanted = max(0, count)
    case .share(let share):
      let needed = share * Double(targets)
      wanted = (curve.firstIndex { Double($0) >= needed } ?? curve.count - 1) + 1
    }
    limits.seats = wanted
    var caps: [Int] = []
    if let groups {
      let spread = Spread(groups: groups, values: values, seats: wanted)
      caps = spread.limits
      limits.caps = (spread.numbers, spread.limits)
    }
    let choice = try problem.greedyChoice(within: limits)
    let substitutes = try problem.substitutes(for: choice, count: Self.substitutesKept, within: limits)
    return ReachFinding(
      seats: seats(choice, substitutes, values), targets: targets, curve: curve, caps: caps)
  }

  /// 1 for those who are to be reached: people of the target with a tie.
  private var values: [Double] {
    (0..<network.nodeCount).map { node in
      guard isTarget?[node] ?? true, network.outgoing.degree(of: node) > 0 else { return 0 }
      return 1
    }
  }

  private func seats(
    _ choice: CoverageChoice, _ substitutes: [[UInt32]], _ values: [Double]
  ) -> [ReachSeat] {
    var reached = 0
    return choice.chosen.indices.map { index in
      let person = Int(choice.chosen[index])
      let gain = Int(choice.gains[index].rounded())
      reached += gain
      let contacts = network.outgoing.neighbors(of: person).count { values[Int($0)] > 0 }
      return ReachSeat(
        person: person, contacts: contacts, gain: gain, reached: reached,
        substitutes: substitutes.indices.contains(index) ? substitutes[index].map { Int($0) } : [])
    }
  }
}

/// The most seats for each group: its share of the people to be reached, rounded up.
private struct Spread {
  let numbers: [UInt32]
  let limits: [Int]

  init(groups: [Int?], values: [Double], seats: Int) {
    // People without a group form one more.
    let count = (groups.compactMap { $0 }.max() ?? -1) + 1
    numbers = groups.map { UInt32($0 ?? count) }
    var people = [Int](repeating: 0, count: count + 1)
    for (person, value) in values.enumerated() where value > 0 { people[Int(numbers[person])] += 1 }
    let total = max(1, people.reduce(0, +))
    limits = people.map { $0 == 0 ? 1 : ($0 * seats + total - 1) / total }
  }
}
