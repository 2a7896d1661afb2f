internal import Graph

/// Weighs mentors for one newcomer.
///
/// Score = .40 topics + .20 distance + .15 speed + .15 newcomers helped + .10 practical. The weights are a convention:
/// what both know comes first, and no other part outweighs it.
/// Two or three steps apart is best: one step is the own team already, and farther away nobody can introduce them.
package struct MentorPairing {
  private let setting: MentorSetting
  private var walk: TraversalScratch

  package init(_ setting: MentorSetting) {
    self.setting = setting
    walk = TraversalScratch(nodeCount: setting.network.nodeCount)
  }

  /// The mentors for a newcomer, best first; equals by their numbers.
  ///
  /// Nobody of the newcomer's own line is among them, and not the newcomer.
  /// - Parameter mentors: people who may be proposed, each with what is known of how it helps.
  /// - Complexity: O(people within three steps + mentors · log mentors).
  package mutating func proposals(
    for newcomer: Int, among mentors: [(finding: MentorFinding, record: HelpRecord)]
  ) -> [MentorFinding] {
    walk.walk(setting.network.outgoing, from: newcomer, limit: 3)
    let ranked = mentors.compactMap { mentor -> MentorFinding? in
      let person = mentor.finding.person
      guard person != newcomer, !setting.isInLine(person, newcomer) else { return nil }
      return proposal(mentor.finding, mentor.record, for: newcomer)
    }
    return ranked.sorted { $0.score != $1.score ? $0.score > $1.score : $0.person < $1.person }
  }

  private func proposal(_ mentor: MentorFinding, _ record: HelpRecord, for newcomer: Int) -> MentorFinding {
    let person = mentor.person
    let shared = setting.topics.shared(newcomer, person)
    let steps = walk.distances.indices.contains(person) ? walk.distances[person] : TraversalScratch.unreached
    let isOtherUnit = Self.differ(setting.units[newcomer], setting.units[person])
    let languages = setting.languages[newcomer].filter { setting.languages[person].contains($0) }
    let isSameSite = Self.agree(setting.sites[newcomer], setting.sites[person])
    let helped = Double(record.newcomersElsewhere)
    let practical = (languages.isEmpty ? 0 : 0.5) + (isSameSite ? 0.5 : 0)
    let parts = [
      MentorPart(.topics, 0.4 * min(1, shared.reduce(0) { $0 + $1.weight })),
      MentorPart(.distance, 0.2 * Self.closeness(steps) * (isOtherUnit ? 1 : 0.6)),
      MentorPart(.speed, 0.15 * MentorRanking.speed(record)),
      MentorPart(.newcomers, 0.15 * helped / (helped + 5)),
      MentorPart(.practical, 0.1 * practical),
    ]
    var finding = mentor
    finding.parts = parts
    finding.score = parts.reduce(0) { $0 + $1.value }
    var reasons: [MentorReason] = []
    if !shared.isEmpty {
      reasons.append(.sharedTopics(shared.prefix(3).map { setting.topics.terms[Int($0.term)] }))
    }
    if steps == 2 || steps == 3 {
      reasons.append(.steps(Int(steps), via: way(to: person, steps: steps)))
    }
    if isOtherUnit { reasons.append(.otherUnit) }
    if isSameSite { reasons.append(.sameSite) }
    if !languages.isEmpty { reasons.append(.sharedLanguages(languages)) }
    finding.reasons = reasons + mentor.reasons
    var cautions: [MentorCaution] = []
    if shared.isEmpty { cautions.append(.noSharedTopic) }
    if steps == 1 { cautions.append(.alreadyInTouch) }
    if steps > 3 { cautions.append(.farAway) }
    if languages.isEmpty, !setting.languages[newcomer].isEmpty, !setting.languages[person].isEmpty {
      cautions.append(.noSharedLanguage)
    }
    finding.cautions = cautions + mentor.cautions
    return finding
  }

  /// The people between the newcomer and a mentor, from the newcomer on: of several ways the one over the lowest numbers
  /// as seen from the mentor.
  private func way(to person: Int, steps: UInt32) -> [Int] {
    var way: [Int] = []
    var current = person
    for distance in stride(from: Int(steps) - 1, to: 0, by: -1) {
      let before = setting.network.outgoing.neighbors(of: current).first {
        walk.distances[Int($0)] == UInt32(distance)
      }
      guard let before else { return [] }
      current = Int(before)
      way.append(current)
    }
    return way.reversed()
  }

  private static func closeness(_ steps: UInt32) -> Double {
    switch steps {
    case 1: 0.3
    case 2: 1
    case 3: 0.7
    default: 0
    }
  }

  private static func differ(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }

  private static func agree(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return false }
    return one == other
  }
}
