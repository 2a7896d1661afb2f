/// A difference between the line and what people really do.
package struct StructureDifference: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable {
    /// Far from each other in the line, but working as one.
    case farButTogether
    /// Next to each other in the line, but hardly in contact.
    case closeButSilent
  }

  package var kind: Kind
  package var units: [String]
  package var contacts: Int
  /// What their contacts with all others would let expect.
  package var expected: Double
  /// Steps between them in the line.
  package var distance: Int?
}

/// How much two structures agree.
package struct StructureAgreement: Hashable, Sendable, Codable {
  package var structures: [Structure]
  /// The correlation of their ties over all pairs of people, −1...1; `nil` where one has none.
  package var correlation: Double?
  /// Ties of the first that the second has too, and all of the first.
  package var shared: Int
  package var ties: Int
}

/// Line, informal and value-creation structure against each other.
package struct StructureFinding: Hashable, Sendable, Codable {
  package var agreements: [StructureAgreement]
  package var differences: [StructureDifference]
  /// Direct contacts between people of known units, and those that cross units.
  package var contacts: Int
  package var crossing: Int
  /// The share that would cross if people did not care for units.
  package var expectedCrossing: Double
  /// Replies to one's manager or above, to one's reports or below, within the unit, and across.
  package var up: Int
  package var down: Int
  package var within: Int
  package var across: Int
  /// People with ties in each structure.
  package var people: [String: Int]
}
