package import People

/// Between what people build bridges.
package enum BridgedPlaces: String, CaseIterable, Hashable, Sendable, Codable {
  case groups, units, locations
}

/// Somebody who links groups, with names.
package struct BridgeRow: PersonRow, Hashable, Sendable, Codable {
  package struct Link: Hashable, Sendable, Codable {
    package var place: GroupLabel
    package var ties: Int
    package var contacts: [NamedPerson]
    package var share: Double

    package init(place: GroupLabel, ties: Int, contacts: [NamedPerson], share: Double) {
      self.place = place
      self.ties = ties
      self.contacts = contacts
      self.share = share
    }
  }

  package var person: NamedPerson
  package var place: GroupLabel
  package var ownTies: Int
  package var links: [Link]
  /// All groups linked, of which the links may be some.
  package var linkCount: Int
  package var score: Double
  package var band: PlaceBand
  /// Where the person stood at the date compared with; `nil` for nowhere.
  package var placeBefore: Int?

  package init(person: NamedPerson, place: GroupLabel, links: [Link], finding: BridgeFinding) {
    self.person = person
    self.place = place
    self.links = links
    linkCount = finding.links.count
    ownTies = finding.ownTies
    score = finding.score
    band = finding.band
  }
}

/// Who links which groups.
package struct BridgeReport: ComparedReport, Hashable, Sendable, Codable {
  package var basis: NetworkBasis
  package var places: BridgedPlaces
  /// How many groups, units or locations there are.
  package var placeCount: Int
  /// Everybody who links some, of whom the rows may be some.
  package var count: Int
  package var rows: [BridgeRow] = []
  /// The date compared with, and who was shown then and is no longer listed.
  package var comparedWith: Instant?
  package var gone: [NamedPerson] = []

  package init(basis: NetworkBasis, places: BridgedPlaces, placeCount: Int, count: Int) {
    self.basis = basis
    self.places = places
    self.placeCount = placeCount
    self.count = count
  }
}

/// Two groups whose contact depends on one person, with names.
package struct FragileRow: PersonRow, Hashable, Sendable, Codable {
  package var places: [GroupLabel]
  package var person: NamedPerson
  package var contacts: Int
  package var throughPerson: Int
  package var others: Int
  package var months: Int
  /// Where the person stood at the date compared with; `nil` for nowhere.
  package var placeBefore: Int?

  package init(places: [GroupLabel], person: NamedPerson, finding: FragileContact) {
    self.places = places
    self.person = person
    contacts = finding.contacts
    throughPerson = finding.throughPerson
    others = finding.others
    months = finding.months
  }
}

/// Contacts between groups that hang on one person.
package struct FragileReport: ComparedReport, Hashable, Sendable, Codable {
  package var basis: NetworkBasis
  package var placeCount: Int
  package var count: Int
  package var rows: [FragileRow] = []
  /// The date compared with, and through whom alone contact ran then and no longer does.
  package var comparedWith: Instant?
  package var gone: [NamedPerson] = []

  package init(basis: NetworkBasis, placeCount: Int, count: Int) {
    self.basis = basis
    self.placeCount = placeCount
    self.count = count
  }
}

/// Line, informal and value structure against each other.
package struct StructureReport: Hashable, Sendable, Codable {
  package var basis: NetworkBasis
  package var finding: StructureFinding
  /// The date compared with, and what was found then.
  package var comparedWith: Instant?
  package var earlier: StructureFinding?

  package init(basis: NetworkBasis, finding: StructureFinding) {
    self.basis = basis
    self.finding = finding
  }
}
