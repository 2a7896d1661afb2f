package import Discovery
internal import Graph
internal import People
internal import Store

/// What multipliers are to be.
package struct MultiplierWish: Hashable, Sendable {
  /// By what the choice is spread.
  package enum Spread: String, CaseIterable, Hashable, Sendable {
    case unit, location, community
  }

  package var role = NetworkRole.multiplier
  package var goal = ReachGoal.seats(20)
  package var spread: Spread?
  /// Who is to be reached; empty means everybody.
  package var target = PeopleFilter()
  /// A file of answers to "who passes news on?".
  package var nominations: String?

  package init() {}

  /// Whether stored lists answer it.
  var isStandard: Bool { spread == nil && target.isEmpty && nominations == nil }
}

extension Workspace {
  /// Finds the few people who reach the most, or those who fit another role.
  /// - Throws: `Trouble`.
  package static func multipliers(
    _ wish: MultiplierWish, request: FindingRequest, in path: String
  ) throws -> FoundList {
    try reading(path) { session in
      try compared(request, in: session) { request in try multipliers(wish, request, in: session) }
    }
  }

  private static func multipliers(
    _ wish: MultiplierWish, _ request: FindingRequest, in session: ReadSession
  ) throws -> FoundList {
    if wish.isStandard,
      let stored = try FindShelf(session, request: request)
        .list(wish.role.listKind, needed: wish.seats(of:)),
      let list = wish.cut(stored)
    {
      return list
    }
    var finder = try MultiplierUseCase(FindSession(session, request: request))
    return wish.role == .multiplier
      ? try finder.multipliers(wish).withSubstitutesOutside() : try finder.list(of: wish.role)
  }
}

extension NetworkRole {
  var listKind: FoundList.Kind {
    switch self {
    case .multiplier: .multipliers
    case .ambassador: .ambassadors
    case .powerUser: .powerUsers
    case .influencer: .influencers
    }
  }
}

extension MultiplierWish {
  /// How many people of a stored list the goal takes.
  func seats(of list: FoundList) -> Int {
    guard role == .multiplier else { return .max }
    switch goal {
    case .seats(let count): return min(count, list.curve.count)
    case .share(let share):
      let needed = share * Double(list.targets ?? 0)
      return (list.curve.firstIndex { Double($0) >= needed } ?? list.curve.count - 1) + 1
    }
  }

  /// A stored list cut to the goal, or `nil` where it is too short. Greedy choices are prefixes of each other.
  func cut(_ list: FoundList) -> FoundList? {
    guard role == .multiplier else { return list }
    var list = list
    let wanted = seats(of: list)
    guard list.rows.count >= wanted else { return nil }
    list.rows = Array(list.rows.prefix(wanted))
    list.total = list.rows.count
    return list.withSubstitutesOutside()
  }
}

extension FoundList {
  /// Substitutes that are named of a seat.
  private static let substitutesShown = 2

  /// The list with the best substitutes who hold no seat of it.
  fileprivate func withSubstitutesOutside() -> FoundList {
    var list = self
    let seated = Set(rows.flatMap(\.people).map(\.id))
    for index in list.rows.indices {
      for place in list.rows[index].reasons.indices where list.rows[index].reasons[place].kind == .substitutes
      {
        let outside = list.rows[index].reasons[place].people.filter { !seated.contains($0.id) }
        list.rows[index].reasons[place].people = Array(outside.prefix(Self.substitutesShown))
      }
      list.rows[index].reasons.removeAll { $0.kind == .substitutes && $0.people.isEmpty }
    }
    return list
  }
}

/// Finds multipliers in one snapshot of a workspace.
struct MultiplierUseCase {
  private let find: FindSession
  private var network: Graph

  init(_ find: FindSession) throws {
    self.find = find
    network = find.network.undirected
  }

  /// People of a role who are named also in a small organisation.
  private static let fewest = 5

  /// The choice that reaches the most.
  mutating func multipliers(_ wish: MultiplierWish) throws -> FoundList {
    var nominations: [Int: Int] = [:]
    if let file = wish.nominations {
      let answers = try NominationFile(path: file).answers { [find] in try? find.number(of: $0) }
      nominations = try add(answers)
    }
    let selected = try find.request.filter.selection(of: find.organisation)
    var problem = ReachProblem(
      network: network, isEligible: find.isEligible.indices.map { find.isEligible[$0] && selected[$0] })
    if !wish.target.isEmpty { problem.isTarget = try wish.target.selection(of: find.organisation) }
    problem.groups = wish.spread.map { groups($0) }
    let finding = try problem.choose(wish.goal)
    var list = FoundList(kind: .multipliers, basis: find.basis())
    list.targets = finding.targets
    list.curve = finding.curve
    list.total = finding.seats.count
    list.rows = finding.seats.map { row($0, of: finding, nominations) }
    let bands = try ContactBands(find.loaded.ledger, recipe: FindSession.recipe, counts: find.visible)
      .bands(of: finding.seats.map(\.person), among: find.isEligible)
    for (place, band) in bands.enumerated() {
      list.rows[place].reasons += [
        Fact(.placeRange, count: band.best, of: band.worst),
        Fact(.inTop, count: band.inTop, of: band.drawings),
      ]
    }
    return list
  }

  /// Those who fit a role that is told by the person alone, best first.
  func list(of role: NetworkRole) throws -> FoundList {
    let records = find.deeds.usage.finish(network: network, units: find.units)
    let selected = try find.request.filter.selection(of: find.organisation)
    let fitting = records.indices
      .filter { find.isEligible[$0] && selected[$0] && records[$0].value(for: role) > 0 }
      .sorted { one, other in
        let (left, right) = (records[one].value(for: role), records[other].value(for: role))
        return left != right ? left > right : one < other
      }
    var list = FoundList(kind: role.listKind, basis: find.basis())
    // A role is for the few whom it fits best; a ranking of everybody would be a ranking of performance.
    list.total = min(fitting.count, max(Self.fewest, find.isEligible.count { $0 } / 10))
    list.rows = fitting.prefix(min(list.total, find.request.options.limit)).map { person in
      FoundRow(
        people: [find.describe(person)], score: records[person].value(for: role),
        reasons: Self.reasons(records[person], role))
    }
    return list
  }

  private static func reasons(_ record: RoleRecord, _ role: NetworkRole) -> [Fact] {
    switch role {
    case .multiplier: []
    case .ambassador:
      [Fact(.units, count: record.units), Fact(.contacts, count: record.contacts)]
    case .powerUser:
      [
        Fact(.activeWeeks, count: record.recentWeeks, of: HelpTally.recentWeeks),
        Fact(.kindsOfUse, count: record.kinds, of: UsageKind.allCases.count),
        Fact(.communities, count: record.communities),
      ]
    case .influencer:
      [Fact(.followers, count: record.followers, of: record.followedThreads)]
    }
  }

  private func row(_ seat: ReachSeat, of finding: ReachFinding, _ nominations: [Int: Int]) -> FoundRow {
    var reasons = [
      Fact(.reaches, count: seat.contacts, of: finding.targets),
      Fact(.adds, count: seat.gain, of: seat.reached),
    ]
    if let count = nominations[seat.person] { reasons.append(Fact(.nominated, count: count)) }
    let units = otherUnits(of: seat.person)
    if units > 0 { reasons.append(Fact(.units, count: units)) }
    if !seat.substitutes.isEmpty {
      reasons.append(Fact(.substitutes, people: seat.substitutes.map { find.describe($0) }))
    }
    return FoundRow(people: [find.describe(seat.person)], score: Double(seat.gain), reasons: reasons)
  }

  /// Other units in which somebody has several contacts.
  private func otherUnits(of person: Int) -> Int {
    let own = find.describe(person).unit
    var contacts: [String: Int] = [:]
    for other in network.outgoing.neighbors(of: person) {
      if let unit = find.describe(Int(other)).unit, unit != own { contacts[unit, default: 0] += 1 }
    }
    return contacts.values.count { $0 >= RoleRecord.leastContacts }
  }

  private func groups(_ spread: MultiplierWish.Spread) -> [Int?] {
    switch spread {
    case .unit: return find.units
    case .location: return find.sites
    case .community:
      // Of several communities the smallest says most about somebody.
      var groups = [Int?](repeating: nil, count: find.organisation.people.count)
      let order = find.organisation.communities.indices.sorted {
        let (one, other) = (find.organisation.communities[$0], find.organisation.communities[$1])
        return one.members.count != other.members.count ? one.members.count > other.members.count : $0 < $1
      }
      for number in order {
        for member in find.organisation.communities[number].members { groups[Int(member)] = number }
      }
      return groups
    }
  }

  /// Adds that one person hears news from another, as those said who were asked; gives how often each was named.
  private mutating func add(_ answers: [(from: Int, named: Int)]) throws -> [Int: Int] {
    var builder = try GraphBuilder(nodeCount: network.nodeCount, isDirected: false, isWeighted: false)
    for node in 0..<network.nodeCount {
      for other in network.outgoing.neighbors(of: node) where node < Int(other) {
        try builder.add(from: node, to: Int(other))
      }
    }
    var named: [Int: Int] = [:]
    for answer in answers where answer.from != answer.named {
      try builder.add(from: answer.from, to: answer.named)
      named[answer.named, default: 0] += 1
    }
    network = try builder.build().graph
    return named
  }
}
