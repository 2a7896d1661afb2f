package import Discovery
internal import Graph
internal import People
internal import Store

extension Workspace {
  /// Finds people who should know each other.
  /// - Parameters:
  ///   - name: somebody for whom it is asked; `nil` for everybody.
  ///   - remembers: keeps what is suggested, so that later lists tell what came of it.
  /// - Throws: `Trouble`.
  package static func meetings(
    for name: String?, remembers: Bool, request: FindingRequest, in path: String
  ) throws -> FoundList {
    let found = try reading(path) { session in
      // What came of earlier suggestions is looked up anew each time.
      if name == nil, !remembers, try session.suggestions(asOf: nil).isEmpty,
        let stored = try FindShelf(session, request: request).list(.meet)
      {
        return (list: stored, pairs: [SuggestionRecord]())
      }
      var finder = try MeetingUseCase(FindSession(session, request: request))
      return try finder.meetings(for: name)
    }
    if remembers { try writing(path) { try $0.remember(found.pairs) } }
    return found.list
  }

  /// Finds circles for learning from each other.
  /// - Throws: `Trouble`.
  package static func circles(size: Int, request: FindingRequest, in path: String) throws -> FoundList {
    try reading(path) { session in
      try compared(request, in: session) { request in
        if size == MeetingUseCase.standardSize,
          let stored = try FindShelf(session, request: request).list(.circles)
        {
          return stored
        }
        var finder = try MeetingUseCase(FindSession(session, request: request))
        return try finder.circles(size: size)
      }
    }
  }
}

/// Finds pairs and circles in one snapshot of a workspace.
struct MeetingUseCase {
  private let find: FindSession
  private var topics: TopicLoader
  private let isEligible: [Bool]

  static let standardSize = 5

  /// - Parameter loaded: what people write about, where it is known already.
  init(_ find: FindSession, _ loaded: TopicLoader? = nil) throws {
    self.find = find
    topics = try loaded ?? TopicLoader(find)
    let selected = try find.request.filter.selection(of: find.organisation)
    isEligible = find.isEligible.indices.map { find.isEligible[$0] && selected[$0] }
  }

  /// The pairs, and what is to be remembered of them. What was suggested before and led to contact is told at the end.
  mutating func meetings(for name: String?) throws -> (list: FoundList, pairs: [SuggestionRecord]) {
    let finder = MeetFinder(
      topics: topics.profiles, network: find.network.undirected, units: find.units, isEligible: isEligible)
    var list = FoundList(kind: .meet, basis: find.basis())
    let limit = find.request.options.limit
    var found: [MeetFinding]
    if let name {
      let person = try find.number(of: name)
      list.subjects = [find.describe(person)]
      found = finder.partners(of: person, limit: max(limit, FindShelf.rowsKept))
    } else {
      found = finder.pairs(limit: max(limit, FindShelf.rowsKept))
    }
    list.total = found.count
    found = Array(found.prefix(limit))
    let earlier = try find.open.session.suggestions(asOf: find.organisation.now)
    for pair in found { list.rows.append(try row(pair, earlier)) }
    list.rows += followed(earlier)
    let day = find.organisation.now ?? Instant(seconds: 0)
    return (
      list,
      found.map { pair in
        SuggestionRecord(
          one: find.organisation.people[pair.people.0].id, other: find.organisation.people[pair.people.1].id,
          day: day)
      }
    )
  }

  private mutating func row(_ pair: MeetFinding, _ earlier: [SuggestionRecord]) throws -> FoundRow {
    let people = [pair.people.0, pair.people.1]
    let words = try topics.words(pair.topics, of: people)
    var reasons = [Fact(.sharedTopics, words: words)]
    let units = people.compactMap { find.describe($0).unit }
    if units.count == 2 { reasons.append(Fact(.differentUnits, words: units)) }
    reasons.append(Fact(.noContact))
    let ids = people.map { find.organisation.people[$0].id }
    if let before = earlier.first(where: { [$0.one, $0.other] == ids }) {
      reasons.append(Fact(.suggestedBefore, day: before.day))
    }
    return FoundRow(people: people.map { find.describe($0) }, score: pair.similarity, reasons: reasons)
  }

  /// Earlier suggestions after which the two turned to each other.
  private func followed(_ earlier: [SuggestionRecord]) -> [FoundRow] {
    earlier.compactMap { suggestion in
      guard let one = find.organisation.number(ofPerson: suggestion.one),
        let other = find.organisation.number(ofPerson: suggestion.other), isEligible[Int(one)],
        isEligible[Int(other)]
      else { return nil }
      let contacts = find.loaded.ledger.contacts(of: one, and: other).filter {
        $0.isDated && Int64($0.day) > suggestion.day.day && $0.kind != .applause && $0.kind != .thread
      }
      guard let first = contacts.map(\.day).min() else { return nil }
      let met = Instant(seconds: Int64(first) * 86_400)
      return FoundRow(
        people: [find.describe(Int(one)), find.describe(Int(other))],
        reasons: [
          Fact(.suggestedBefore, day: suggestion.day), Fact(.metSince, count: contacts.count, day: met),
        ])
    }
  }

  /// The circles.
  mutating func circles(size: Int) throws -> FoundList {
    let finder = CircleFinder(
      topics: topics.profiles, network: find.network.undirected, units: find.units, isEligible: isEligible)
    var list = FoundList(kind: .circles, basis: find.basis())
    let limit = find.request.options.limit
    let found = finder.circles(size: size, limit: max(limit, FindShelf.rowsKept))
    list.total = found.count
    for circle in found.prefix(limit) {
      let words = try topics.words([circle.topic], of: circle.people)
      let sites = Set(circle.people.compactMap { find.describe($0).location }).count
      var reasons = [
        Fact(.sharedTopics, words: words), Fact(.differentUnits, count: circle.people.count),
        Fact(.noContact),
      ]
      if sites > 1 { reasons.append(Fact(.differentSites, count: sites)) }
      list.rows.append(
        FoundRow(people: circle.people.map { find.describe($0) }, score: circle.weight, reasons: reasons))
    }
    return list
  }
}
