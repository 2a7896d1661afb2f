internal import Diagrams
internal import Discovery
internal import Graph
internal import People
internal import Store

/// What the makers of pictures share: the workspace as the viewer may see it, and the words.
struct MapContext {
  let open: OpenWorkspace
  let words: any MapWording
  private let cache = NetworkCache()

  init(_ open: OpenWorkspace, words: any MapWording) {
    self.open = open
    self.words = words
  }

  /// The organisation with its contacts, as of the date asked for.
  func networks() throws -> LoadedNetworks {
    if let loaded = cache.loaded { return loaded }
    var loader = try NetworkLoader(open)
    let loaded = try loader.load()
    cache.loaded = loaded
    return loaded
  }

  /// The network of a structure, by its standard recipe.
  func network(_ structure: Structure) throws -> Network {
    if let network = cache.networks[structure] { return network }
    let network = try networks().network(structure)
    cache.networks[structure] = network
    return network
  }

  /// The sentence below a title: window, structure, coverage.
  func basis(_ loaded: LoadedNetworks, _ network: Network) -> String {
    let days = loaded.ledger.contacts.lazy.filter(\.isDated).map(\.day)
    let first = days.min().map { Instant(seconds: Int64($0) * 86_400) }
    let last = days.max().map { Instant(seconds: Int64($0) * 86_400) }
    let all = loaded.countsAsPerson.count { $0 }
    let seen = loaded.countsAsPerson.indices.count {
      loaded.countsAsPerson[$0] && network.undirected.outgoing.degree(of: $0) > 0
    }
    return [words.window(first, last), words.structureName(network.structure), words.coverage(seen, of: all)]
      .joined(separator: " · ")
  }
}

extension LoadedNetworks {
  func name(_ person: Int) -> String { organisation.people[person].description.name }
  func unit(_ person: Int) -> String? {
    organisation.people[person].description.unit.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// What several pictures of one context need and is costly to read.
private final class NetworkCache {
  var loaded: LoadedNetworks?
  var networks: [Structure: Network] = [:]
}
