internal import Discovery
internal import People

/// What the picture of fragile contacts shows, in no language.
struct BridgeFacts: Codable {
  /// Two groups, by their places, whose contact hangs on one person.
  struct Link: Codable {
    var a: Int
    var b: Int
    var person: Int64
    var name: String
    var contacts: Int
    var throughPerson: Int
  }

  var basis: PictureBasis
  /// All groups of a small organisation, else those with fragile contact.
  var groups: [GroupFacts.Group] = []
  var groupCount: Int
  var links: [Link] = []
  /// Fragile contacts beyond those that a page can show.
  var unshown: Int

  /// Lines with a name each that a page has room for.
  private static let most = 30

  /// As many rows of the list, from its top, as a page has room for groups.
  init(_ analysis: NetworkAnalysis, _ network: Network, _ fragile: FragileReport) {
    basis = PictureBasis(analysis.loaded, network)
    groupCount = analysis.labels.count
    let numbers = Dictionary(
      analysis.labels.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    var chosen: [Int] = analysis.labels.count <= Folding.most ? Array(analysis.labels.indices) : []
    var places = Dictionary(uniqueKeysWithValues: chosen.map { ($0, $0) })
    for row in fragile.rows {
      let ends = row.places.compactMap { numbers[$0.id] }
      guard ends.count == 2, ends[0] != ends[1] else { continue }
      let missing = ends.filter { places[$0] == nil }
      guard links.count < Self.most, chosen.count + missing.count <= Folding.most else { continue }
      for group in missing {
        places[group] = chosen.count
        chosen.append(group)
      }
      links.append(
        Link(
          a: places[ends[0]] ?? 0, b: places[ends[1]] ?? 0, person: row.person.id,
          name: row.person.description.name, contacts: row.contacts, throughPerson: row.throughPerson))
    }
    unshown = max(0, fragile.count - links.count)
    let members = analysis.groups.members()
    groups = chosen.map { group in
      .init(analysis.labels[group], members[group].map { Int($0) }, of: analysis.loaded)
    }
  }

  /// The same with other groups, where there are none of its own.
  func withGroups(_ groups: [GroupFacts.Group]) -> BridgeFacts {
    var facts = self
    facts.groups = groups
    facts.groupCount = groups.count
    return facts
  }
}
