internal import Graph

/// Weighs mentors for one newcomer.
///
/// Score = .40 topics + .20 distance + .15 speed + .15 newcomers helped + .10 practical. The weights are a convention:
/// what both know comes first, and no other part outweighs it.
/// Two or three steps apart is best: one step is the own team already, and farther away nobody can introduce them.
package struct MentorPairing: Sendable {
  private let setting: MentorSetting
  private var walk: TraversalScratch
  /// Whether anybody reports to a person.
  private let leads: [Bool]

  package init(_ setting: MentorSetting) {
    self.setting = setting
    walk = TraversalScratch(nodeCount: setting.network.nodeCount)
    var leads = [Bool](repeating: false, count: setting.managers.count)
    for case let manager? in setting.managers where leads.indices.contains(manager) { leads[manager] = true }
    self.leads = leads
  }

  /// The mentors for a newcomer, best first; equals by their numbers.
  ///
  /// Nobody of the newcomer's own line is among them, and not the newcomer.
  /// - Parameters:
  ///   - mentors: people who may be proposed, each with what is known of how it helps.
  ///   - limit: How many are wanted; only for these are reasons looked for.
  /// - Complexity: O(people within three steps + mentors · log mentors).
  package mutating func proposals(
    for newcomer: Int, among mentors: [(finding: MentorFinding, record: HelpRecord)], limit: Int = .max
  ) -> [MentorFinding] {
    walk.walk(setting.network.outgoing, from: newcomer, limit: 3)
    var rated: [(place: Int, person: Int, score: Double)] = []
    let superiors = setting.superiors(of: newcomer)
    // By places: a copy of a finding takes its lists along.
    for place in mentors.indices {
      let person = mentors[place].finding.person
      guard person != newcomer, !superiors.contains(person),
        !(leads[newcomer] && setting.superiors(of: person).contains(newcomer))
      else { continue }
      rated.append((place, person, match(person, mentors[place].record, for: newcomer).score))
    }
    rated.sort { $0.score != $1.score ? $0.score > $1.score : $0.person < $1.person }
    return rated.prefix(limit).map {
      let mentor = mentors[$0.place]
      return proposal(mentor.finding, match($0.person, mentor.record, for: newcomer), for: newcomer)
    }
  }

  private func match(_ person: Int, _ record: HelpRecord, for newcomer: Int) -> MentorMatch {
    MentorMatch(
      shared: setting.topics.shared(newcomer, person),
      steps: walk.distances.indices.contains(person) ? walk.distances[person] : TraversalScratch.unreached,
      isOtherUnit: Self.differ(setting.units[newcomer], setting.units[person]),
      isSameSite: Self.agree(setting.sites[newcomer], setting.sites[person]),
      sharesLanguage: setting.languages[newcomer].contains { setting.languages[person].contains($0) },
      helpedElsewhere: record.newcomersElsewhere, speed: MentorRanking.speed(record))
  }

  private func proposal(_ mentor: MentorFinding, _ match: MentorMatch, for newcomer: Int) -> MentorFinding {
    var finding = mentor
    finding.parts = match.parts
    finding.score = match.score
    var reasons: [MentorReason] = []
    if !match.shared.isEmpty {
      reasons.append(.sharedTopics(match.shared.prefix(3).map { setting.topics.terms[Int($0.term)] }))
    }
    if match.steps == 2 || match.steps == 3 {
      reasons.append(.steps(Int(match.steps), via: way(to: mentor.person, steps: match.steps)))
    }
    if match.isOtherUnit { reasons.append(.otherUnit) }
    if match.isSameSite { reasons.append(.sameSite) }
    if match.sharesLanguage {
      reasons.append(
        .sharedLanguages(setting.languages[newcomer].filter { setting.languages[mentor.person].contains($0) })
      )
    }
    finding.reasons = reasons + mentor.reasons
    var cautions: [MentorCaution] = []
    if match.shared.isEmpty { cautions.append(.noSharedTopic) }
    if match.steps == 1 { cautions.append(.alreadyInTouch) }
    if match.steps > 3 { cautions.append(.farAway) }
    if !match.sharesLanguage, !setting.languages[newcomer].isEmpty, !setting.languages[mentor.person].isEmpty
    {
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

  private static func differ(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }

  private static func agree(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return false }
    return one == other
  }
}
