internal import Diagrams
internal import Discovery
internal import Graph
internal import People
internal import Store

/// What the makers of pictures share: the workspace as the viewer may see it, and the words.
struct MapContext {
  let open: OpenWorkspace
  let words: any MapWording
  private let cache = MapCache()

  init(_ open: OpenWorkspace, words: any MapWording) {
    self.open = open
    self.words = words
  }

  /// The organisation with its contacts, as of the date asked for.
  func networks() throws -> LoadedNetworks {
    if let loaded = cache.analysis?.loaded ?? cache.loaded { return loaded }
    var loader = try NetworkLoader(open)
    let loaded = try loader.load()
    cache.loaded = loaded
    return loaded
  }

  /// Groups and networks, made now.
  func analysis() throws -> NetworkAnalysis {
    if let analysis = cache.analysis { return analysis }
    let analysis = try NetworkAnalysis(open, FindingRequest(options: open.options))
    cache.analysis = analysis
    return analysis
  }

  /// What a picture shows: as `analyse` kept it where that still holds, else made now.
  func facts<Facts: Codable>(_ shelf: PictureShelf, make: () throws -> Facts) throws -> Facts {
    let found = try DerivedShelf(session: open.session)
      .result(shelf.rawValue, open.options, method: PictureShelf.method)
    if let found, !found.isStale, let facts = LinesPayload.header(Facts.self, of: found.payload) {
      return facts
    }
    return try make()
  }

  /// The contacts of single people with what they rest on.
  func contacts() throws -> (ContactRows, PictureBasis) {
    var isStored = true
    let basis = try facts(.basis) {
      isStored = false
      let loaded = try networks()
      return PictureBasis(loaded, try network(ContactRows.structure))
    }
    if isStored, let viewer = try DerivedShelf(session: open.session).keptClass(open.options) {
      return (ContactRows(stored: PictureShelf.contacts.key(viewer), in: open.session), basis)
    }
    return (ContactRows(try networks().organisation, try network(ContactRows.structure)), basis)
  }

  /// The network of a structure, by its standard recipe.
  func network(_ structure: Structure) throws -> Network {
    if let network = cache.networks[structure] { return network }
    let network = try networks().network(structure)
    cache.networks[structure] = network
    return network
  }

  /// A person as pictures name them; `nil` for those who are not to appear.
  func person(_ id: Int64) throws -> PeopleFacts.Person? {
    if cache.hidden == nil { cache.hidden = try NetworkLoader.hiddenPeople(open) }
    guard cache.hidden?.contains(id) == false,
      let record = try open.session.person(id, asOf: open.options.asOf)
    else { return nil }
    return PeopleFacts.Person(id, PersonDescription(record))
  }
}

extension LoadedNetworks {
  func unit(_ person: Int) -> String? {
    organisation.people[person].description.unit.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// What several pictures of one context need and is costly to read.
private final class MapCache {
  var loaded: LoadedNetworks?
  var analysis: NetworkAnalysis?
  var networks: [Structure: Network] = [:]
  var hidden: Set<Int64>?
}
