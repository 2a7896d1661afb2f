internal import Algorithms
internal import Discovery
internal import Governance
internal import Graph
internal import People
internal import Store

/// Finds how somebody can reach others: over people who know each other well, and by what they share.
struct ReachFinder {
  private let open: OpenWorkspace
  private let ways: Ways
  private let person: Int64
  private let communities: Set<Int64>
  private let location: String?

  /// Where contacts are looked up: those of two different weeks at least; who opted out has none.
  private enum Ways {
    case kept(ContactShelf)
    case loaded(Organisation, Graph)
  }

  /// Introductions over more people are none.
  private static let longestWay = 4

  /// - Throws: `Trouble.unknownPerson`, `.ambiguousPerson`.
  init(_ open: OpenWorkspace, from name: String) throws {
    self.open = open
    person = try PersonLookup(open.session).one(name)
    if let kept = try ContactShelf(open) {
      ways = .kept(kept)
    } else {
      var loader = try NetworkLoader(open)
      let networks = try loader.load()
      ways = .loaded(networks.organisation, try networks.network(.communication).undirected)
    }
    communities = try open.session.communities(ofPerson: person, asOf: open.options.asOf)
    location = try open.session.person(person, asOf: open.options.asOf)?.location
  }

  /// How a person can be reached.
  func reach(_ other: Int64) throws -> ReachReport {
    var reach = ReachReport()
    reach.isSelf = other == person
    guard !reach.isSelf else { return reach }
    reach.path = try way(to: other)
    let shared = communities.intersection(
      try open.session.communities(ofPerson: other, asOf: open.options.asOf))
    if !shared.isEmpty {
      reach.communities = try open.session.communityNames().filter {
        shared.contains($0.id) && open.visibility.allows(community: $0.id, isPrivate: $0.isPrivate)
      }.map(\.name).sorted()
    }
    let place = try open.session.person(other, asOf: open.options.asOf)?.location
    if let place, place == location { reach.location = place }
    return reach
  }

  private func way(to other: Int64) throws -> [PersonDescription]? {
    switch ways {
    case .kept(let contacts):
      return try contacts.way(from: person, to: other)?.compactMap {
        try open.session.person($0, asOf: open.options.asOf).map { PersonDescription($0) }
      }
    case .loaded(let organisation, let graph):
      guard let start = organisation.number(ofPerson: person), let end = organisation.number(ofPerson: other),
        let way = try graph.introductions(from: Int(start), to: Int(end), count: 1).first,
        way.nodes.count <= Self.longestWay + 1
      else { return nil }
      return way.nodes.map { organisation.people[Int($0)].description }
    }
  }
}
