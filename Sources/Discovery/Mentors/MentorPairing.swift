internal import Graph

/// Weighs mentors for one newcomer.
///
/// Score = .40 topics + .20 distance + .15 speed + .15 newcomers helped + .10 practical. The weights are a convention:
/// what both know comes first, and no other part outweighs it.
/// Two or three steps apart is best: one step is the own team already, and farther away nobody can introduce them.
package struct MentorPairing: Sendable {
  private let setting: MentorSetting
  private let mentors: [MentorFinding]
  private let facts: [Facts]
  private let languages: LanguageLists
  private var walk: TraversalScratch
  /// Whether anybody reports to a person.
  private let leads: [Bool]

  /// What is asked of a mentor for every newcomer anew.
  private struct Facts {
    var person: Int
    var helpedElsewhere: Int
    var speed: Double
  }

  /// - Parameter mentors: people who may be proposed, each with what is known of how it helps.
  package init(_ setting: MentorSetting, mentors: [(finding: MentorFinding, record: HelpRecord)]) {
    self.setting = setting
    self.mentors = mentors.map(\.finding)
    facts = mentors.map {
      Facts(
        person: $0.finding.person, helpedElsewhere: $0.record.newcomersElsewhere,
        speed: MentorRanking.speed($0.record))
    }
    languages = LanguageLists(setting.languages)
    walk = TraversalScratch(nodeCount: setting.network.nodeCount)
    var leads = [Bool](repeating: false, count: setting.managers.count)
    for case let manager? in setting.managers where leads.indices.contains(manager) { leads[manager] = true }
    self.leads = leads
  }

  /// The mentors for a newcomer, best first; equals by their numbers.
  ///
  /// Nobody of the newcomer's own line is among them, and not the newcomer.
  /// - Parameter limit: How many are wanted.
  /// - Complexity: O(people within three steps + mentors) on average.
  package mutating func proposals(for newcomer: Int, limit: Int = .max) -> [MentorFinding] {
    walk.walk(setting.network.outgoing, from: newcomer, limit: 3)
    let superiors = setting.superiors(of: newcomer)
    let shares = languages.sharing(with: newcomer)
    var best = BestRated(limit: limit)
    for (place, mentor) in facts.enumerated() {
      guard mentor.person != newcomer, !superiors.contains(mentor.person),
        !(leads[newcomer] && setting.superiors(of: mentor.person).contains(newcomer))
      else { continue }
      let score = match(mentor, for: newcomer, shares).score
      best.add(.init(place: place, number: mentor.person, score: score))
    }
    return best.finish().map { rated in
      proposal(mentors[rated.place], match(facts[rated.place], for: newcomer, shares), for: newcomer)
    }
  }

  private func match(_ mentor: Facts, for newcomer: Int, _ shares: [Bool]) -> MentorMatch {
    let person = mentor.person
    return MentorMatch(
      similarity: setting.topics.similarity(newcomer, person),
      steps: walk.distances.indices.contains(person) ? walk.distances[person] : TraversalScratch.unreached,
      isOtherUnit: Self.differ(setting.units[newcomer], setting.units[person]),
      isSameSite: Self.agree(setting.sites[newcomer], setting.sites[person]),
      sharesLanguage: shares[languages.list(of: person)],
      helpedElsewhere: mentor.helpedElsewhere, speed: mentor.speed)
  }

  private func proposal(_ mentor: MentorFinding, _ match: MentorMatch, for newcomer: Int) -> MentorFinding {
    var finding = mentor
    finding.parts = match.parts
    finding.score = match.score
    var reasons: [MentorReason] = []
    let shared = setting.topics.shared(newcomer, mentor.person)
    if !shared.isEmpty {
      reasons.append(.sharedTopics(shared.prefix(3).map { setting.topics.terms[Int($0.term)] }))
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
    if shared.isEmpty { cautions.append(.noSharedTopic) }
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
