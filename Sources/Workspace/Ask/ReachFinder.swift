internal import Algorithms
internal import Discovery
internal import Governance
internal import Graph
internal import People
internal import Store

/// Finds how somebody can reach others: over people who know each other well, and by what they share.
struct ReachFinder {
  private let organisation: Organisation
  private let graph: Graph
  private let start: UInt32?
  private let person: Int64

  /// Introductions over more people are none.
  private static let longestWay = 4

  /// - Throws: `Trouble.unknownPerson`, `.ambiguousPerson`.
  init(_ open: OpenWorkspace, from name: String) throws {
    person = try PersonLookup(open.session).one(name)
    var loader = try NetworkLoader(open)
    let networks = try loader.load()
    organisation = networks.organisation
    // Contacts in two different weeks at least; who opted out is in no network.
    graph = try networks.network(.communication).undirected
    start = organisation.number(ofPerson: person)
  }

  /// How a person can be reached.
  func reach(_ other: Int64) throws -> ReachReport {
    var reach = ReachReport()
    reach.isSelf = other == person
    guard !reach.isSelf, let start, let end = organisation.number(ofPerson: other) else { return reach }
    let ways = try graph.introductions(from: Int(start), to: Int(end), count: 1)
    if let way = ways.first, way.nodes.count <= Self.longestWay + 1 {
      reach.path = way.nodes.map { organisation.people[Int($0)].description }
    }
    reach.communities = organisation.communities
      .filter { $0.members.contains(start) && $0.members.contains(end) }.map(\.name).sorted()
    let places = [start, end].map { organisation.people[Int($0)].description.location }
    if let place = places[0], place == places[1] { reach.location = place }
    return reach
  }
}
