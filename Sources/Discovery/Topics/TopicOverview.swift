package import People

/// How well a topic is covered.
package enum TopicCover: String, Codable, Hashable, Sendable, CaseIterable {
  /// Several people hold the knowledge.
  case covered
  /// One person holds half of it or more.
  case hangsOnOne
  /// Nobody has shown to know it.
  case nobody
}

/// A person on a topic.
package struct TopicExpert: Codable, Hashable, Sendable {
  package var person: PersonDescription
  package var band: Band
  /// The person's share of the knowledge found.
  package var share: Double
  /// Last post on whatever topic, in seconds since 1970.
  package var lastActive: Int64?

  package init(person: PersonDescription, band: Band, share: Double, lastActive: Int64?) {
    self.person = person
    self.band = band
    self.share = share
    self.lastActive = lastActive
  }
}

/// A topic with those who know it.
package struct TopicEntry: Codable, Hashable, Sendable {
  package var name: String
  /// Posts and people, as far as posts were counted; `nil` for topics that somebody named.
  package var posts: Int?
  package var people: Int?
  package var outcome: AnswerOutcome
  /// Best first, those with more than weak signs.
  package var experts: [TopicExpert]
  package var cover: TopicCover
  /// The fewest people who hold half of the knowledge (Contributor Absence Factor); `nil` where nobody has shown any.
  package var absenceFactor: Int?
  /// What the shares are counted in.
  package var measure: KnowledgeMeasure
  /// Who could step in for the one on whom the topic hangs: the next people who are still active.
  package var understudies: [TopicExpert]
  /// Topics that stand in the same threads, closest first.
  package var related: [String] = []

  package init(
    name: String, posts: Int?, people: Int?, outcome: AnswerOutcome, knowledge: TopicKnowledge
  ) {
    self.name = name
    self.posts = posts
    self.people = people
    self.outcome = outcome
    experts = knowledge.experts
    absenceFactor = knowledge.absenceFactor
    measure = knowledge.measure
    understudies = knowledge.understudies
    cover = knowledge.absenceFactor.map { $0 > 1 ? .covered : .hangsOnOne } ?? .nobody
  }
}

/// What knowledge is counted in.
package enum KnowledgeMeasure: String, Codable, Hashable, Sendable {
  /// Accepted answers.
  case accepted
  /// The evidence of all posts: squares of scores, which posts add to.
  case evidence
}

/// The knowledge of a topic, shared out.
package struct TopicKnowledge: Hashable, Sendable {
  package var experts: [TopicExpert]
  package var absenceFactor: Int?
  package var measure: KnowledgeMeasure
  package var understudies: [TopicExpert]

  /// Accepted answers below which evidence is counted instead.
  private static let leastAccepted = 5
  private static let secondsOfYear: Int64 = 365 * 86_400
  private static let understudiesShown = 2

  /// - Parameters:
  ///   - candidates: everybody found, best first, with the finding and the description.
  ///   - now: seconds since 1970; who wrote nothing for a year before is no understudy.
  package init(_ candidates: [(finding: ExpertFinding, person: PersonDescription)], now: Int64?) {
    let known = candidates.filter { $0.finding.band > .weak }
    let accepted = known.reduce(0) { $0 + $1.finding.acceptedCount }
    measure = accepted >= Self.leastAccepted ? .accepted : .evidence
    let isAccepted = measure == .accepted
    let weights = known.map {
      isAccepted ? Double($0.finding.acceptedCount) : $0.finding.score * $0.finding.score
    }
    let total = weights.reduce(0, +)
    experts = zip(known, weights).map { candidate, weight in
      TopicExpert(candidate, share: total > 0 ? weight / total : 0)
    }
    absenceFactor = Self.absenceFactor(weights)
    understudies = []
    guard absenceFactor == 1, let holder = weights.indices.max(by: { (weights[$0], $1) < (weights[$1], $0) })
    else {
      return
    }
    let others = candidates.filter { candidate in candidate.finding.person != known[holder].finding.person }
    let active = others.filter { other in
      guard let now, let last = other.finding.lastActive else { return true }
      return last >= now - Self.secondsOfYear
    }
    understudies = active.prefix(Self.understudiesShown).map { other in
      experts.first { $0.person.id == other.person.id } ?? TopicExpert(other, share: 0)
    }
  }

  /// The fewest people who hold half of the whole (Avelino et al., "A novel approach for estimating truck factors",
  /// ICPC 2016, calls the like a truck factor).
  package static func absenceFactor(_ weights: [Double]) -> Int? {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    var held = 0.0
    for (index, weight) in weights.sorted(by: >).enumerated() {
      held += weight
      if held * 2 >= total { return index + 1 }
    }
    return weights.count
  }
}

extension TopicExpert {
  fileprivate init(_ candidate: (finding: ExpertFinding, person: PersonDescription), share: Double) {
    self.init(
      person: candidate.person, band: candidate.finding.band, share: share,
      lastActive: candidate.finding.lastActive)
  }
}

/// The topics of an organisation.
package struct TopicOverview: Hashable, Sendable {
  package var topics: [TopicEntry]
  /// Topics found, of which those were looked at.
  package var found: Int
  /// Whether the topics are those of a list that somebody made.
  package var areGoals: Bool
  package var extent: VisibleExtent
  /// Posts in which topics were looked for: all visible ones, or a part of very many.
  package var postsRead: Int
  package var asOf: Instant?
  package var filters: AskFilters

  package init(
    topics: [TopicEntry], found: Int, areGoals: Bool, extent: VisibleExtent, postsRead: Int, asOf: Instant?,
    filters: AskFilters
  ) {
    self.topics = topics
    self.found = found
    self.areGoals = areGoals
    self.extent = extent
    self.postsRead = postsRead
    self.asOf = asOf
    self.filters = filters
  }
}
