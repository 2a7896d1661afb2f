package import People

/// What a group is called, wherever it is named: its words, else its community, else its unit with its id.
package struct GroupLabel: Hashable, Sendable, Codable {
  /// The same from one analysis to the next.
  package var id: String
  /// A number for its colour, from 0.
  package var colour: Int
  /// Words that set it apart from all others, most distinctive first; may be empty.
  package var words: [String]
  package var unit: DominatingValue?
  package var location: DominatingValue?
  /// The official community that is nearly the same; found where no words set the group apart.
  package var community: String?

  package init(
    id: String, colour: Int, words: [String], unit: DominatingValue?, location: DominatingValue?,
    community: String? = nil
  ) {
    self.community = community
    self.id = id
    self.colour = colour
    self.words = words
    self.unit = unit
    self.location = location
  }
}

extension GroupLabel {
  /// The words of its name, without what a language would add; its id where it has none.
  package var nameWords: [String] {
    if !words.isEmpty { return words }
    return [community ?? unit?.value ?? id]
  }
}

/// One group with what shows it.
package struct GroupRow: Hashable, Sendable, Codable {
  /// Somebody who stands between this group and another.
  package struct Between: Hashable, Sendable, Codable {
    package var person: NamedPerson
    package var other: String

    package init(person: NamedPerson, other: String) {
      self.person = person
      self.other = other
    }
  }

  package var label: GroupLabel
  package var size: Int
  /// The mean certainty of its members' places.
  package var certainty: Double
  /// The share of its members' contacts that stay within.
  package var inside: Double
  /// Members with most contact within the group.
  package var core: [NamedPerson]
  /// Members whose place is uncertain.
  package var between: [Between]
  /// The official community that covers most of it.
  package var community: DominatingValue?
  /// All members, in the order of their ids; only where they were asked for.
  package var members: [NamedPerson] = []

  package init(
    label: GroupLabel, size: Int, certainty: Double, inside: Double, core: [NamedPerson], between: [Between],
    community: DominatingValue?
  ) {
    self.label = label
    self.size = size
    self.certainty = certainty
    self.inside = inside
    self.core = core
    self.between = between
    self.community = community
  }
}

/// How far the groups agree with something official.
package struct GroupAgreement: Hashable, Sendable, Codable {
  package enum Official: String, Hashable, Sendable, Codable {
    case units, communities
  }

  package var official: Official
  /// Adjusted mutual information, 1 for the same division, 0 for chance.
  package var mutualInformation: Double
  /// The official ones that are spread over most groups, and groups that are mixed of most.
  package var differences: [Difference]

  package struct Difference: Hashable, Sendable, Codable {
    package enum Kind: String, Hashable, Sendable, Codable {
      /// An official unit or community whose people are in several groups.
      case spread
      /// A group whose people are of several units or communities.
      case mixed
    }

    package var kind: Kind
    /// The official name, or the group's id.
    package var name: String
    package var people: Int
    /// The largest parts.
    package var parts: [String]

    package init(kind: Kind, name: String, people: Int, parts: [String]) {
      self.kind = kind
      self.name = name
      self.people = people
      self.parts = parts
    }
  }

  package init(official: Official, mutualInformation: Double, differences: [Difference]) {
    self.official = official
    self.mutualInformation = mutualInformation
    self.differences = differences
  }
}

/// What became of groups between two dates.
package struct GroupChange: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable {
    case born, ended, merged, split, grown, shrunk
  }

  package var kind: Kind
  /// The group now, and those before, by id; the later analysis gives the ids.
  package var group: String?
  package var before: [GroupLabel]
  package var joined: Int
  package var left: Int
}

/// The groups people really work in.
package struct GroupReport: ListedReport, Hashable, Sendable, Codable {
  package var basis: NetworkBasis
  package var hasStructure: Bool
  package var modularity: Double
  package var chance: Double
  /// All groups, of which the rows may be some.
  package var count: Int
  /// People in groups.
  package var people: Int
  /// The mean certainty of all places.
  package var certainty: Double
  package var agreements: [GroupAgreement]
  /// What groups are called that are named anywhere in the report.
  package var labels: [GroupLabel]
  package var comparedWith: Instant?
  package var changes: [GroupChange] = []
  package var rows: [GroupRow] = []

  package init(
    basis: NetworkBasis, hasStructure: Bool, modularity: Double, chance: Double, count: Int, people: Int,
    certainty: Double, agreements: [GroupAgreement], labels: [GroupLabel]
  ) {
    self.basis = basis
    self.hasStructure = hasStructure
    self.modularity = modularity
    self.chance = chance
    self.count = count
    self.people = people
    self.certainty = certainty
    self.agreements = agreements
    self.labels = labels
  }
}
