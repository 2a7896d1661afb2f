internal import Discovery
internal import Governance
internal import Graph
internal import Index
internal import People
internal import Store
internal import Text

/// What all searches for people share: the organisation as the viewer may see it at a time, and who is in touch.
struct FindSession {
  let open: OpenWorkspace
  let request: FindingRequest
  let loaded: LoadedNetworks
  /// Replies, mentions, thanks, documents and stated ties of the whole window; applause is none, and old ties count as much.
  let network: Network
  let deeds: Deeds
  /// Whose ties count: who shows something of itself, is neither program nor broadcaster, and still here.
  var visible: [Bool] { loaded.countsAsPerson }
  /// Whoever may be named: with enough visible evidence, neither program nor broadcaster, and still here.
  var isEligible: [Bool] { loaded.isNameable }

  /// The recipe of the network: a tie is a tie from two weeks on, however strong.
  static let recipe = NetworkRecipe(
    structure: .communication,
    weights: [
      .reply: 1, .answer: 1, .acceptedAnswer: 1, .mention: 1, .thanks: 1, .document: 1, .stated: 1,
    ], halfLife: nil)

  /// - Parameter known: Who is in touch with whom, where it has been read already.
  init(_ session: ReadSession, request: FindingRequest, loaded known: LoadedNetworks? = nil) throws {
    open = try OpenWorkspace(session, options: request.options)
    self.request = request
    let loaded: LoadedNetworks
    if let known {
      loaded = known
    } else {
      var loader = try NetworkLoader(open, options: request.networks)
      loaded = try loader.load()
    }
    self.loaded = loaded
    deeds = try DeedLoader(open, loaded).load()
    network = try loaded.network(Self.recipe)
  }

  var organisation: Organisation { loaded.organisation }

  /// Seconds since 1970 of the time for which is asked.
  var now: Int64 { organisation.now?.seconds ?? 0 }

  func describe(_ person: Int) -> PersonDescription { organisation.people[person].description }

  var units: [Int?] { organisation.numbers { $0.description.unit } }
  var sites: [Int?] { organisation.numbers { $0.description.location } }
  var managers: [Int?] { organisation.people.map { $0.manager.map { Int($0) } } }

  /// The number of the person whom a user names.
  /// - Throws: `Trouble.unknownPerson`, `.ambiguousPerson`; somebody who may not be seen is unknown.
  func number(of name: String) throws -> Int {
    let person = try PersonLookup(open.session).one(name)
    guard let number = organisation.number(ofPerson: person) else { throw Trouble.unknownPerson(name: name) }
    return Int(number)
  }

  /// What a list says it was found from.
  func basis(_ network: Network? = nil, halfLife: Int? = nil) -> FindingBasis {
    let network = network ?? self.network
    let graph = network.undirected
    let people = (0..<graph.nodeCount).count { graph.outgoing.degree(of: $0) > 0 }
    var basis = FindingBasis(
      structure: network.structure, window: request.window, now: organisation.now, people: people,
      ties: graph.tieCount, halfLife: halfLife)
    basis.withoutTies = request.withoutTies.sorted()
    return basis
  }
}
