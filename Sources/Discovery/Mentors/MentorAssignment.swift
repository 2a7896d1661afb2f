internal import Algorithms

/// Gives newcomers mentors so that all together are served best and nobody gets more than it wants to bear.
///
/// A flow of least cost: each newcomer gets one mentor, as many as possible get one, and a further mentee costs its mentor
/// `MentorPolicy.seatCost`, so the load is spread.
package enum MentorAssignment {
  /// What came out.
  package struct Outcome: Hashable, Sendable {
    /// For each newcomer, in the order given, the place of its mentor among its proposals; `nil` for none.
    package var chosen: [Int?]
    /// The sum of the scores less what the seats cost.
    package var value: Double
  }

  /// How many proposals of each newcomer are looked at.
  package static let proposalsUsed = 50

  /// - Parameter proposals: for each newcomer its mentors, best first; a mentor has the same capacity everywhere.
  /// - Throws: `AlgorithmError`, `Parallel.Cancelled`.
  /// - Complexity: O(pairs made · proposals · log people).
  package static func best(_ proposals: [[MentorFinding]]) throws -> Outcome {
    var seats: [Int: Int] = [:]
    var costs: [[Double]] = []
    var pairs: [CapacityMatching.Pair] = []
    for (newcomer, list) in proposals.enumerated() {
      for finding in list.prefix(proposalsUsed) {
        let seat = seats[finding.person] ?? costs.count
        if seat == costs.count {
          seats[finding.person] = seat
          costs.append((0..<max(0, finding.capacity)).map { MentorPolicy.seatCost($0) })
        }
        pairs.append(CapacityMatching.Pair(seeker: newcomer, partner: seat, score: finding.score))
      }
    }
    let matching = try CapacityMatching(
      wishes: proposals.map { _ in 1 }, seatCosts: costs, candidates: pairs)
    let outcome = try matching.solve(aim: .mostPairs)
    var chosen = [Int?](repeating: nil, count: proposals.count)
    for pair in outcome.pairs {
      chosen[pair.seeker] = proposals[pair.seeker].firstIndex { seats[$0.person] == pair.partner }
    }
    return Outcome(chosen: chosen, value: outcome.value)
  }
}
