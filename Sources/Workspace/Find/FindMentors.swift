package import Discovery
internal import Graph
internal import Parallel
internal import People
internal import Store

/// For whom mentors are looked for.
package enum MentorWish: Hashable, Sendable {
  /// A list of mentors.
  case list
  /// The best ones for a person.
  case person(String)
  /// One for each newcomer, so that all together are served best.
  case newcomers
}

extension Workspace {
  /// Finds mentors.
  /// - Throws: `Trouble`.
  package static func mentors(
    _ wish: MentorWish, assumesWilling: Bool, request: FindingRequest, in path: String
  ) throws -> FoundList {
    try reading(path) { session in
      try compared(request, in: session) { request in
        try mentors(wish, assumesWilling: assumesWilling, request, in: session)
      }
    }
  }

  private static func mentors(
    _ wish: MentorWish, assumesWilling: Bool, _ request: FindingRequest, in session: ReadSession
  ) throws -> FoundList {
    let kind: FoundList.Kind =
      switch wish {
      case .list: .mentors
      case .person: .mentorsFor
      case .newcomers: .newcomers
      }
    let shelf = FindShelf(session, request: request)
    if case .person = wish {
    } else if let stored = try shelf.list(kind, variant: assumesWilling ? "willing" : "") {
      return stored
    }
    let finder = try MentorUseCase(FindSession(session, request: request), assumesWilling: assumesWilling)
    switch wish {
    case .list: return try finder.list()
    case .person(let name): return try finder.proposals(for: name)
    case .newcomers: return try finder.pairs()
    }
  }
}

/// Finds mentors in one snapshot of a workspace.
struct MentorUseCase {
  private let find: FindSession
  private let policy: MentorPolicy
  private let mentors: [(finding: MentorFinding, record: HelpRecord)]

  /// How many proposals somebody gets.
  static let proposalsShown = 3

  init(_ find: FindSession, assumesWilling: Bool) throws {
    self.find = find
    var policy = MentorPolicy()
    policy.assumesWilling = assumesWilling
    self.policy = policy
    let willing = try find.open.session.mentors()
    let candidates = find.organisation.people.indices.filter { find.isEligible[$0] }.map { person in
      MentorCandidate(
        person: person, record: find.deeds.help[person],
        joined: find.organisation.people[person].joined?.seconds,
        capacity: willing[find.organisation.people[person].id])
    }
    let ranking = MentorRanking(policy: policy, now: find.now, start: find.deeds.start ?? find.now)
    let deeds = find.deeds
    mentors = ranking.mentors(candidates).map { ($0, deeds.help[$0.person]) }
  }

  /// The mentors of the part of the organisation that is asked for, best first.
  func list() throws -> FoundList {
    var list = FoundList(kind: .mentors, basis: find.basis())
    let selected = try find.request.filter.selection(of: find.organisation)
    let fitting = mentors.filter { selected[$0.finding.person] }
    list.total = fitting.count
    list.rows = fitting.prefix(find.request.options.limit).map { row($0.finding, words: [], with: nil) }
    return list
  }

  /// The best mentors for one person.
  func proposals(for name: String) throws -> FoundList {
    let newcomer = try find.number(of: name)
    var topics = try TopicLoader(find)
    var pairing = MentorPairing(try setting(topics.profiles), mentors: mentors)
    let found = pairing.proposals(for: newcomer)
    var list = FoundList(kind: .mentorsFor, basis: find.basis())
    list.subjects = [find.describe(newcomer)]
    list.total = found.count
    for finding in found.prefix(min(find.request.options.limit, Self.proposalsShown)) {
      list.rows.append(try row(finding, for: newcomer, &topics, with: nil))
    }
    return list
  }

  /// A mentor for each newcomer by a flow, and alternatives.
  /// - Parameter loaded: what people write about, where it is known already.
  func pairs(_ loaded: TopicLoader? = nil) throws -> FoundList {
    var list = FoundList(kind: .newcomers, basis: find.basis())
    let all = try newcomers()
    let newcomers = latest(all)
    list.total = newcomers.count
    guard !newcomers.isEmpty else { return list }
    if newcomers.count < all.count {
      list.facts.append(Fact(.latestNewcomers, count: newcomers.count, of: all.count))
    }
    var topics = try loaded ?? TopicLoader(find)
    let pairing = MentorPairing(try setting(topics.profiles), mentors: mentors)
    let proposals = Parallel.map(count: newcomers.count) { place in
      var own = pairing
      return own.proposals(for: newcomers[place], limit: MentorAssignment.proposalsUsed)
    }
    let outcome = try MentorAssignment.best(proposals)
    list.value = outcome.value
    for (place, newcomer) in newcomers.enumerated().prefix(find.request.options.limit) {
      guard let chosen = outcome.chosen[place] else {
        let caution = Fact(.noMentorFree)
        list.rows.append(FoundRow(people: [find.describe(newcomer)], reasons: [], cautions: [caution]))
        continue
      }
      let others = proposals[place].indices.filter { $0 != chosen }.prefix(Self.proposalsShown - 1)
      for index in [chosen] + others {
        var row = try row(proposals[place][index], for: newcomer, &topics, with: newcomer)
        row.reasons.insert(Fact(index == chosen ? .bestTogether : .alternative), at: 0)
        list.rows.append(row)
      }
    }
    return list
  }

  /// Newcomers for whom mentors are looked for together: a way of three steps leads through a whole company.
  private static let mostNewcomers = 300

  /// Those who came last, in the order given.
  private func latest(_ newcomers: [Int]) -> [Int] {
    guard newcomers.count > Self.mostNewcomers else { return newcomers }
    let arrivals = newcomers.map { person in
      find.organisation.people[person].joined?.seconds ?? find.deeds.help[person].first ?? .min
    }
    let order = newcomers.indices.sorted { (arrivals[$1], $0) < (arrivals[$0], $1) }
    return order.prefix(Self.mostNewcomers).sorted().map { newcomers[$0] }
  }

  /// Who is new here and has written something.
  private func newcomers() throws -> [Int] {
    let selected = try find.request.filter.selection(of: find.organisation)
    let since = find.now - Int64(HelpTally.newcomerDays) * 86_400
    return find.organisation.people.indices.filter { person in
      guard selected[person], find.loaded.countsAsPerson[person], find.deeds.posts[person] > 0 else {
        return false
      }
      guard let joined = find.organisation.people[person].joined?.seconds else {
        guard let first = find.deeds.help[person].first, let start = find.deeds.start else { return false }
        return first >= since && first - start > Int64(HelpTally.newcomerDays) * 86_400
      }
      return joined >= since && joined <= find.now
    }
  }

  private func setting(_ topics: TopicProfiles) throws -> MentorSetting {
    MentorSetting(
      managers: find.managers, units: find.units, sites: find.sites,
      languages: find.organisation.people.map(\.languages), network: find.network.undirected, topics: topics)
  }

  private func row(
    _ finding: MentorFinding, for newcomer: Int, _ topics: inout TopicLoader, with other: Int?
  ) throws -> FoundRow {
    let shared = topics.profiles.shared(newcomer, finding.person).prefix(3).map(\.term)
    let words = try topics.words(Array(shared), of: [newcomer, finding.person])
    return row(finding, words: words, with: other)
  }

  private func row(_ finding: MentorFinding, words: [String], with other: Int?) -> FoundRow {
    // Who was not asked has said nothing about how many either.
    let isAsked = !finding.cautions.contains(.notAsked)
    let capacity = isAsked ? [Fact(.capacity, count: finding.capacity)] : []
    return FoundRow(
      people: (other.map { [find.describe($0)] } ?? []) + [find.describe(finding.person)],
      score: finding.score,
      parts: finding.parts.map { FoundRow.Part(name: $0.name.rawValue, value: $0.value) },
      reasons: finding.reasons.map { fact($0, words: words) } + capacity,
      cautions: finding.cautions.map { Self.fact($0) })
  }

  private func fact(_ reason: MentorReason, words: [String]) -> Fact {
    switch reason {
    case .helpedNewcomers(let count): Fact(.helpedNewcomers, count: count)
    case .helpedOwnNewcomers(let count): Fact(.helpedOwnNewcomers, count: count)
    case .longStanding(let years, let isAtLeast):
      Fact(.longStanding, count: years, words: isAtLeast ? ["atLeast"] : [])
    case .accepted(let count): Fact(.accepted, count: count)
    case .thanked(let count): Fact(.thanked, count: count)
    case .answersWithin(let hours): Fact(.answersWithin, hours: hours)
    case .steady(let weeks, let all): Fact(.steady, count: weeks, of: all)
    case .sharedTopics: Fact(.sharedTopics, words: words)
    case .steps(let count, let via): Fact(.steps, count: count, people: via.map { find.describe($0) })
    case .otherUnit: Fact(.otherUnit)
    case .sameSite: Fact(.sameSite)
    case .sharedLanguages(let codes): Fact(.sharedLanguages, words: codes)
    }
  }

  private static func fact(_ caution: MentorCaution) -> Fact {
    switch caution {
    case .neverAnsweredNewcomer: Fact(.neverAnsweredNewcomer)
    case .onlyOwnUnit: Fact(.onlyOwnUnit)
    case .silentFor(let days): Fact(.silentFor, count: days)
    case .noSharedTopic: Fact(.noSharedTopic)
    case .farAway: Fact(.farAway)
    case .alreadyInTouch: Fact(.alreadyInTouch)
    case .noSharedLanguage: Fact(.noSharedLanguage)
    case .notAsked: Fact(.notAsked)
    }
  }
}
