internal import Discovery
internal import Graph
internal import People

/// What a picture rests on, which the line below its title says: window, structure, coverage.
struct PictureBasis: Hashable, Codable {
  var structure: Structure
  /// Days of the first and the last dated contact.
  var first: Int32?
  var last: Int32?
  /// People with contacts in the structure, and all who count.
  var seen: Int
  var all: Int

  /// - Complexity: O(contacts + people).
  init(_ loaded: LoadedNetworks, _ network: Network) {
    structure = network.structure
    for contact in loaded.ledger.contacts where contact.isDated {
      first = min(first ?? contact.day, contact.day)
      last = max(last ?? contact.day, contact.day)
    }
    all = loaded.countsAsPerson.count { $0 }
    seen = loaded.countsAsPerson.indices.count {
      loaded.countsAsPerson[$0] && network.undirected.outgoing.degree(of: $0) > 0
    }
  }

  func sentence(_ words: any MapWording) -> String {
    let days = [first, last].map { day in day.map { Instant(seconds: Int64($0) * 86_400) } }
    return [words.window(days[0], days[1]), words.structureName(structure), words.coverage(seen, of: all)]
      .joined(separator: " · ")
  }
}
