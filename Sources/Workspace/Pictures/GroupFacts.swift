internal import Discovery
internal import Graph
internal import People

/// What a picture of groups or units shows, in no language: `analyse` keeps it, so that drawing reads nothing else.
struct GroupFacts: Codable {
  /// A group, or several folded into one.
  struct Group: Codable {
    /// What the list commands call it; of folded ones the largest.
    var label: GroupLabel
    var people: Int
    /// The units of most of them.
    var units: [Unit]
    /// Everything folded into it, itself first; empty for a group that stands for itself.
    var folded: [GroupLabel]
  }

  struct Unit: Codable {
    /// `nil` for people of no unit.
    var name: String?
    var people: Int
  }

  /// What flows between two groups, by their places.
  struct Link: Codable {
    var a: Int
    var b: Int
    var weight: Double
    var people: Int
  }

  /// Somebody who links two groups.
  struct Bridge: Codable {
    var a: Int
    var b: Int
    /// The store's number.
    var person: Int64
    var name: String
    /// The part of their contact that is this person's.
    var share: Double
    /// Whether that contact hangs on this one.
    var isSole: Bool
  }

  var basis: PictureBasis
  /// Whether people keep to groups at all; always so for units.
  var hasStructure = true
  var groups: [Group] = []
  var links: [Link] = []
  /// In the order of the lists: those on whom a contact hangs, then those who link most.
  var bridges: [Bridge] = []
  /// People with contacts in none of the groups.
  var loose = 0
}

extension GroupFacts {
  /// The groups that an analysis found, with those whom the lists of bridges and fragile contacts name.
  /// - Parameter network: All communication.
  init(_ analysis: NetworkAnalysis, _ network: Network, _ bridges: BridgeReport, _ fragile: FragileReport) {
    let groups = analysis.groups.groups.map { $0.map(Int.init) }
    self.init(analysis.loaded, network, groups: groups, labels: analysis.labels)
    hasStructure = analysis.groups.hasStructure
    add(fragile.rows)
    add(bridges.rows)
  }

  /// The units that people's records name.
  init(units analysis: NetworkAnalysis, _ network: Network, _ bridges: BridgeReport) {
    let loaded = analysis.loaded
    let units = Grouping(of: loaded.organisation, counts: loaded.countsAsPerson) { $0.description.unit }
    let labels = GroupLabel.called(units.names)
    self.init(loaded, network, groups: units.groups, labels: labels)
    let numbers = units.groups.map { $0.map { UInt32(clamping: $0) } }
    let fragile = FragileContacts.found(in: loaded.ledger, groups: numbers, counts: loaded.countsAsPerson)
      .filter { analysis.isListed($0.person) }
    add(
      fragile.map { finding in
        FragileRow(
          places: finding.groups.map { labels[Int($0)] },
          person: analysis.named(finding.person), finding: finding)
      })
    add(bridges.rows)
  }

  /// Groups, folded until a page can show them, and what flows between them.
  private init(_ loaded: LoadedNetworks, _ network: Network, groups: [Int?], labels: [GroupLabel]) {
    basis = PictureBasis(loaded, network)
    var sizes = [Double](repeating: 0, count: labels.count)
    for case let group? in groups { sizes[group] += 1 }
    let ties = GroupExchange(network.undirected, groups: groups).pairs
    let folding = Folding(drawable: sizes, ties: ties.map { (a: $0.a, b: $0.b, weight: $0.weight) })
    let folds = groups.map { $0.map { folding.folds[$0] } }
    var members = [[Int]](repeating: [], count: folding.members.count)
    for (person, fold) in folds.enumerated() { if let fold { members[fold].append(person) } }
    self.groups = zip(folding.members, members).map { folded, people in
      var group = Group(labels[folded[0]], people, of: loaded)
      if folded.count > 1 { group.folded = folded.map { labels[$0] } }
      return group
    }
    links = GroupExchange(network.undirected, groups: folds).pairs
      .map { Link(a: $0.a, b: $0.b, weight: $0.weight, people: $0.people) }
    loose = folds.indices.count { folds[$0] == nil && network.undirected.outgoing.degree(of: $0) > 0 }
  }
}

extension GroupFacts.Group {
  /// A group of some people, by number.
  init(_ label: GroupLabel, _ members: [Int], of loaded: LoadedNetworks) {
    var counts: [String: Int] = [:]
    for person in members { counts[loaded.unit(person) ?? "", default: 0] += 1 }
    self.label = label
    people = members.count
    units = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
      .map { GroupFacts.Unit(name: $0.key.isEmpty ? nil : $0.key, people: $0.value) }
    folded = []
  }
}

extension GroupFacts {
  /// The group in which each label is found.
  private var places: [String: Int] {
    var places: [String: Int] = [:]
    for (place, group) in groups.enumerated() {
      for label in group.folded.isEmpty ? [group.label] : group.folded { places[label.id] = place }
    }
    return places
  }

  /// Adds those on whom the contact of two groups hangs; among folded ones more contact is drawn than that.
  private mutating func add(_ rows: [FragileRow]) {
    let places = places
    for row in rows {
      let ends = row.places.compactMap { places[$0.id] }
      guard ends.count == 2, ends[0] != ends[1], ends.allSatisfy({ groups[$0].folded.isEmpty }) else {
        continue
      }
      bridges.append(
        Bridge(
          a: min(ends[0], ends[1]), b: max(ends[0], ends[1]), person: row.person.id,
          name: row.person.description.name, share: Double(row.throughPerson) / Double(max(1, row.contacts)),
          isSole: true))
    }
  }

  /// Adds those of whom it is certain that they link groups, each where the ties are most.
  private mutating func add(_ rows: [BridgeRow]) {
    let places = places
    for row in rows where row.band.isCertain {
      guard let own = places[row.place.id] else { continue }
      for link in row.links {
        guard let other = places[link.place.id], other != own else { continue }
        bridges.append(
          Bridge(
            a: min(own, other), b: max(own, other), person: row.person.id, name: row.person.description.name,
            share: link.share, isSole: false))
        break
      }
    }
  }
}

extension GroupFacts {
  /// All people with contacts as one group.
  func asOne(called name: String) -> GroupFacts {
    var facts = self
    facts.groups = GroupLabel.called([name]).map {
      .init(label: $0, people: basis.seen, units: [], folded: [])
    }
    (facts.links, facts.bridges, facts.loose) = ([], [], 0)
    return facts
  }
}

extension GroupLabel {
  /// Labels of what has a name of its own.
  static func called(_ names: [String]) -> [GroupLabel] {
    names.enumerated().map { GroupLabel(id: $1, colour: $0, words: [$1], unit: nil, location: nil) }
  }
}
