package import Discovery
internal import Graph
internal import People
internal import Store

extension Workspace {
  /// Finds who can introduce one person to another.
  /// - Throws: `Trouble`.
  package static func path(
    from one: String, to other: String, count: Int, request: FindingRequest, in path: String
  ) throws -> FoundList {
    try reading(path) { session in
      let find = try FindSession(session, request: request)
      return try WayUseCase(find).ways(from: one, to: other, count: count)
    }
  }

  /// What somebody is in the network, and who could step in.
  /// - Throws: `Trouble`.
  package static func understudies(
    of name: String, request: FindingRequest, in path: String
  ) throws -> FoundList {
    try reading(path) { session in
      let find = try FindSession(session, request: request)
      return try WayUseCase(find).understudies(of: name)
    }
  }
}

/// Finds ways and understudies in one snapshot of a workspace.
struct WayUseCase {
  private let find: FindSession

  init(_ find: FindSession) {
    self.find = find
  }

  /// Days in which contacts make somebody busy.
  private static let loadDays: Int64 = 90

  func ways(from one: String, to other: String, count: Int) throws -> FoundList {
    let (start, end) = (try find.number(of: one), try find.number(of: other))
    let informal = try Network(
      .standard(.informal), organisation: find.organisation, ledger: find.loaded.ledger,
      countsAsPerson: find.visible)
    let finder = try IntroductionFinder(network: informal.undirected, load: load)
    var list = FoundList(kind: .path, basis: find.basis(informal, halfLife: 365))
    list.subjects = [find.describe(start), find.describe(end)]
    let ways = try finder.ways(from: start, to: end, count: count)
    list.total = ways.count
    list.rows = ways.map { way in
      let between = way.people.dropFirst().dropLast().map { find.describe($0) }
      var reasons = [Fact(.wayOver, count: way.people.count - 1, people: between)]
      for (from, to) in zip(way.people, way.people.dropFirst()) {
        let facts = find.loaded.ledger.facts(of: UInt32(from), and: UInt32(to))
        reasons.append(
          Fact(
            .contactsOnWay, count: facts.contacts, people: [find.describe(from), find.describe(to)],
            day: facts.last))
      }
      return FoundRow(people: way.people.map { find.describe($0) }, reasons: reasons)
    }
    return list
  }

  /// How many different people turned to each person lately.
  private var load: [Int] {
    let since = find.now / 86_400 - Self.loadDays
    var load = [Int](repeating: 0, count: find.organisation.people.count)
    for person in load.indices {
      find.loaded.ledger.forEachPair(ofLower: person) { contacts in
        guard let other = contacts.first?.higher else { return }
        let recent = contacts.filter { $0.isDated && Int64($0.day) >= since && $0.kind.isHelp }
        if recent.contains(where: { Int($0.from) == person }) { load[person] += 1 }
        if recent.contains(where: { $0.from == other }) { load[Int(other)] += 1 }
      }
    }
    return load
  }

  /// What somebody is in the network, in counts.
  private func facts(of person: Int) -> [Fact] {
    let network = find.network
    let own = find.describe(person).unit
    var units: [String: Int] = [:]
    for other in network.undirected.outgoing.neighbors(of: person) {
      if let unit = find.describe(Int(other)).unit, unit != own { units[unit, default: 0] += 1 }
    }
    let reached = units.values.count { $0 >= RoleRecord.leastContacts }
    return [Fact(.contacts, count: network.undirected.outgoing.degree(of: person))]
      + (reached > 0 ? [Fact(.units, count: reached)] : []) + [
        Fact(.turnedToBy, count: network.graph.incoming.degree(of: person)),
        Fact(.turnsTo, count: network.graph.outgoing.degree(of: person)),
      ]
  }

  func understudies(of name: String) throws -> FoundList {
    let person = try find.number(of: name)
    var topics = try TopicLoader(find)
    let finder = UnderstudyFinder(
      network: find.network.undirected, topics: topics.profiles, isEligible: find.isEligible)
    var list = FoundList(kind: .understudies, basis: find.basis())
    list.subjects = [find.describe(person)]
    guard find.isEligible[person] else { return list }
    let role = try StoredRole(find.open).facts(ofPerson: find.organisation.people[person].id)
    list.facts = facts(of: person) + role
    let found = finder.understudies(of: person, limit: find.request.options.limit)
    list.total = found.count
    for understudy in found {
      var reasons: [Fact] = []
      if understudy.sharedContacts > 0 {
        reasons.append(Fact(.sharedContacts, count: understudy.sharedContacts, of: understudy.contacts))
      }
      if !understudy.topics.isEmpty {
        let words = try topics.words(understudy.topics, of: [person, understudy.person])
        reasons.append(Fact(.sharedTopics, words: words))
      }
      list.rows.append(
        FoundRow(people: [find.describe(understudy.person)], score: understudy.score, reasons: reasons))
    }
    return list
  }
}
