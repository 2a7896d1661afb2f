package import Discovery
internal import Governance
internal import Graph
internal import Index
internal import People
internal import Store
internal import Text

/// What is assumed to happen.
package enum AssumedEvent: Hashable, Sendable {
  /// People leave, by id, e-mail address or name.
  case leaves([String])
  /// A community closes, by name or id.
  case closes(String)
  /// Two communities become one.
  case merges(String, String)
}

extension Workspace {
  /// What would be lost, who could step in, which new tie would repair most.
  /// - Throws: `Trouble`.
  package static func whatIf(
    _ event: AssumedEvent, _ request: FindingRequest, in path: String
  ) throws -> DepartureReport {
    try reading(path) { session in
      let open = try OpenWorkspace(session, options: request.options)
      let maker = DepartureReporting(open: open, request: request)
      switch event {
      case .leaves(let names): return try maker.leaving(names)
      case .closes(let name): return try maker.closing(name)
      case .merges(let one, let other): return try maker.merging(one, other)
      }
    }
  }
}

/// Puts the report on a departure together.
struct DepartureReporting {
  let open: OpenWorkspace
  let request: FindingRequest

  private static let shown = 8
  private static let topicsShown = 8
  private static let successorsShown = 5
  /// Ties that sampled distances may look at.
  private static let tiesLookedAt = 60_000_000

  func leaving(_ names: [String]) throws -> DepartureReport {
    let lookup = PersonLookup(open.session)
    let people = try names.map { try lookup.one($0) }
    let network = try DepartureNetwork(open, request)
    let numbers = try zip(names, people).map { name, id in
      guard let number = network.number(ofPerson: id) else { throw Trouble.unknownPerson(name: name) }
      return number
    }
    let departure = Departure(network.graph, groups: network.groups, leavers: numbers)
    var report = DepartureReport(
      basis: network.basis, cause: .leaving(try numbers.map { try network.named($0) }),
      ties: network.graph.tieCount, lostTies: departure.lostTies, contacts: departure.contacts.count)
    try addLosses(of: departure, network, to: &report)
    report.topics = try orphanedTopics(of: people)
    report.alone = departure.leftAlone()
    report.cutPairs = departure.cutPairs()
    let sources = max(4, Self.tiesLookedAt / max(1, 2 * network.graph.tieCount))
    if let nearness = try departure.lostNearness(sources: sources, seed: request.seed) {
      report.lostNearness = nearness.value
      report.sources = nearness.sources
      report.isSampled = nearness.sources < network.graph.nodeCount
    }
    return report
  }

  private func addLosses(
    of departure: Departure, _ network: DepartureNetwork, to report: inout DepartureReport
  ) throws {
    let pairs = departure.lostPairs()
    report.pairs = pairs.prefix(Self.shown).map { pair in
      DepartureReport.LostPair(
        places: pair.groups.map { network.labels[Int($0)] }, before: pair.before, after: pair.after)
    }
    report.successors = try departure.successors(limit: Self.successorsShown * 2)
      .filter { try network.isListed($0.person) }.prefix(Self.successorsShown).map { successor in
        DepartureReport.Successor(
          person: try network.named(successor.person), shared: successor.shared,
          place: network.groups[Int(successor.person)].map { network.labels[Int($0)] })
      }
    guard
      let worst = pairs.max(by: {
        ($0.before - $0.after, $1.groups[0]) < ($1.before - $1.after, $0.groups[0])
      }),
      let repair = try departure.repair(
        between: worst.groups[0], and: worst.groups[1], isListed: network.isListed)
    else { return }
    report.repair = DepartureReport.Repair(
      from: try network.named(repair.from), to: try network.named(repair.to),
      places: worst.groups.map { network.labels[Int($0)] }, reachedFrom: repair.reachedFrom,
      reachedTo: repair.reachedTo)
  }

  /// Words of which those who leave wrote at least half of all posts.
  private func orphanedTopics(of people: [Int64]) throws -> [DepartureReport.OrphanedTopic] {
    guard request.options.asOf == nil else { return [] }
    let statistics = TermStatistics(try open.segments())
    var terms = DistinctiveTerms()
    var analyzer = Analyzer()
    for person in people {
      let posts = try open.session.latestPosts(
        ofPerson: person, asOf: nil, limit: .max, allows: { open.visibility.allows(class: $0) })
      for id in posts {
        if let post = try open.session.post(id) { terms.add(PostWords.byTerm(post, analyzer: &analyzer)) }
      }
    }
    return try terms.dominated(share: 0.5, least: 3, limit: Self.topicsShown) {
      try statistics.postCount(of: $0)
    }.map { DepartureReport.OrphanedTopic(word: $0.word, posts: $0.posts, everywhere: $0.everywhere) }
  }

  /// A community closes: what happened there no longer counts.
  func closing(_ name: String) throws -> DepartureReport {
    let analysis = try NetworkAnalysis(open, request)
    let community = try community(name, analysis.organisation)
    var options = request.networks
    options.withoutCommunities = [community.id]
    var loader = try NetworkLoader(open, options: options)
    let after = try loader.load().undirected(.communication)
    let before = try analysis.loaded.undirected(.communication)
    var report = DepartureReport(
      basis: analysis.basis(.departure, .communication), cause: .closing(community.name),
      ties: before.tieCount, lostTies: before.tieCount - after.tieCount, contacts: community.members.count)
    report.pairs = Self.pairs(before, after, analysis)
    report.alone = (0..<before.nodeCount).count {
      before.outgoing.degree(of: $0) > 0 && after.outgoing.degree(of: $0) == 0
    }
    return report
  }

  private static func pairs(
    _ before: Graph, _ after: Graph, _ analysis: NetworkAnalysis
  ) -> [DepartureReport.LostPair] {
    let counts = [before, after].map { graph in
      var counts: [UInt64: Int] = [:]
      for person in 0..<graph.nodeCount {
        guard let own = analysis.groups.groups[person] else { continue }
        for neighbor in graph.outgoing.neighbors(of: person) where Int(neighbor) > person {
          guard let other = analysis.groups.groups[Int(neighbor)], other != own else { continue }
          counts[UInt64(min(own, other)) << 32 | UInt64(max(own, other)), default: 0] += 1
        }
      }
      return counts
    }
    let lost = counts[0].filter { $0.value > counts[1][$0.key] ?? 0 }
    let pairs = lost.sorted { one, other in
      let (a, b) = (one.value - (counts[1][one.key] ?? 0), other.value - (counts[1][other.key] ?? 0))
      return a != b ? a > b : one.key < other.key
    }
    return pairs.prefix(shown).map { key, count in
      DepartureReport.LostPair(
        places: [Int(key >> 32), Int(key & 0xFFFF_FFFF)].map { analysis.labels[$0] }, before: count,
        after: counts[1][key] ?? 0)
    }
  }

  /// Two communities become one: who is in both already, and how much the others have to do with each other.
  func merging(_ one: String, _ other: String) throws -> DepartureReport {
    let analysis = try NetworkAnalysis(open, request)
    let communities = try [one, other].map { try community($0, analysis.organisation) }
    let sets = communities.map { Set($0.members) }
    let graph = try analysis.loaded.undirected(.communication).outgoing
    let (first, second) = (sets[0].subtracting(sets[1]), sets[1].subtracting(sets[0]))
    let ties = first.reduce(0) { sum, person in
      sum + graph.neighbors(of: Int(person)).count { second.contains($0) }
    }
    return DepartureReport(
      basis: analysis.basis(.departure, .communication),
      cause: .merging(
        DepartureReport.Merge(
          names: communities.map(\.name), members: communities.map(\.members.count),
          shared: sets[0].intersection(sets[1]).count, ties: ties)),
      ties: graph.arcCount / 2, lostTies: 0, contacts: sets[0].union(sets[1]).count)
  }

  /// The visible community of a name or id.
  private func community(_ name: String, _ organisation: Organisation) throws -> Organisation.Community {
    let wanted = Tokenizer.foldedName(name)
    let found = organisation.communities.first { community in
      community.key == name || community.key.hasSuffix("/" + name)
        || Tokenizer.foldedName(community.name) == wanted
    }
    guard let found else {
      throw Trouble.unknownName(
        kind: .community, name: name,
        closest: NameLikeness.closest(to: name, among: organisation.communities.map(\.name)))
    }
    return found
  }
}
