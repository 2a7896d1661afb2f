/// Puts those who could be mentors in order.
///
/// Who answered many different newcomers of other units comes first: with *n* of them the score is n/(n + 5),
/// times .7 to 1 by acknowledgement (thanks and acceptances), speed and steadiness. Those who never did
/// stand below all who did, by the same three. Welcoming the own unit's newcomers counts for nothing in the order: that is a
/// colleague's courtesy, not a sign that somebody looks after strangers.
package struct MentorRanking: Sendable {
  private let policy: MentorPolicy
  private let now: Int64
  /// When the record begins, in seconds since 1970.
  private let start: Int64

  /// - Parameters:
  ///   - now: the time as of which is asked.
  ///   - start: the time of the first event that is known.
  package init(policy: MentorPolicy, now: Int64, start: Int64) {
    self.policy = policy
    self.now = now
    self.start = start
  }

  /// Those who may be proposed, best first; equals by their numbers.
  /// - Complexity: O(*n* log *n*).
  package func mentors(_ candidates: [MentorCandidate]) -> [MentorFinding] {
    candidates.compactMap { finding($0) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.person < $1.person }
  }

  /// A candidate as a mentor, or `nil` for somebody who may not be proposed.
  package func finding(_ candidate: MentorCandidate) -> MentorFinding? {
    let record = candidate.record
    guard candidate.capacity != nil || policy.assumesWilling,
      record.people >= policy.leastPeopleHelped, let last = record.last,
      now - last <= days(policy.mostDaysSilent), isLongStanding(candidate)
    else { return nil }
    let helped = Double(record.newcomersElsewhere)
    let share = helped / (helped + 5)
    let quality = [
      MentorPart(.thanks, 0.4 * Self.acknowledgement(record)),
      MentorPart(.speed, 0.3 * Self.speed(record)),
      MentorPart(.steadiness, 0.3 * Double(record.recentWeeks) / Double(HelpTally.recentWeeks)),
    ]
    let weight = 0.3 * share + 0.05
    let parts = [MentorPart(.newcomers, 0.7 * share)] + quality.map { MentorPart($0.name, $0.value * weight) }
    return MentorFinding(
      person: candidate.person, score: parts.reduce(0) { $0 + $1.value }, parts: parts,
      reasons: reasons(candidate), cautions: cautions(candidate, last: last),
      capacity: candidate.capacity ?? policy.standardCapacity)
  }

  private func days(_ count: Int) -> Int64 { Int64(count) * 86_400 }

  /// Long enough here; where no source says since when, the record itself may be too short to tell, and half of it does.
  private func isLongStanding(_ candidate: MentorCandidate) -> Bool {
    if let joined = candidate.joined { return now - joined >= days(policy.leastDays) }
    guard let first = candidate.record.first else { return false }
    return now - first >= min(days(policy.leastDays), (now - start) / 2)
  }

  /// From 0 to 1: how many people said thanks and how many replies were accepted.
  static func acknowledgement(_ record: HelpRecord) -> Double {
    let signs = Double(record.thankedBy + record.accepted)
    return signs / (signs + 10)
  }

  /// From 0 to 1: half for a day, drawn towards a day where there are few replies.
  static func speed(_ record: HelpRecord) -> Double {
    guard let hours = record.medianHours else { return 0 }
    let count = Double(record.replies)
    return 24 / (24 + (hours * count + 24 * 5) / (count + 5))
  }

  private func reasons(_ candidate: MentorCandidate) -> [MentorReason] {
    let record = candidate.record
    var reasons: [MentorReason] = []
    if record.newcomersElsewhere > 0 { reasons.append(.helpedNewcomers(record.newcomersElsewhere)) }
    if record.newcomersNearby > 0 { reasons.append(.helpedOwnNewcomers(record.newcomersNearby)) }
    if let since = candidate.joined ?? record.first {
      let years = Int((now - since) / days(365))
      if years > 0 { reasons.append(.longStanding(years: years, isAtLeast: candidate.joined == nil)) }
    }
    if record.thankedBy > 0 { reasons.append(.thanked(record.thankedBy)) }
    if record.accepted > 0 { reasons.append(.accepted(record.accepted)) }
    if let hours = record.medianHours, record.replies >= 5 { reasons.append(.answersWithin(hours: hours)) }
    if record.recentWeeks > 0 {
      reasons.append(.steady(weeks: record.recentWeeks, of: HelpTally.recentWeeks))
    }
    return reasons
  }

  private func cautions(_ candidate: MentorCandidate, last: Int64) -> [MentorCaution] {
    var cautions: [MentorCaution] = []
    let record = candidate.record
    if record.newcomersElsewhere == 0 {
      cautions.append(record.newcomersNearby > 0 ? .onlyOwnUnit : .neverAnsweredNewcomer)
    }
    if now - last > days(30) { cautions.append(.silentFor(days: Int((now - last) / days(1)))) }
    if candidate.capacity == nil { cautions.append(.notAsked) }
    return cautions
  }
}
