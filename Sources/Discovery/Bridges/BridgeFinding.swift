/// Somebody who links groups, with what shows it.
package struct BridgeFinding: Hashable, Sendable, Codable {
  /// What the person has with one other group.
  package struct Link: Hashable, Sendable, Codable {
    package var group: UInt32
    /// People of the group with whom there is a lasting tie, strongest first.
    package var contacts: [UInt32]
    /// The share of all that the two groups have with each other.
    package var share: Double
  }

  package var person: UInt32
  /// The person's own group, and lasting ties within it.
  package var group: UInt32
  package var ownTies: Int
  package var links: [Link]
  /// The cross-tie share.
  package var score: Double
  /// How that fares in networks drawn anew; the top part is a twentieth of all who have lasting ties.
  package var band: PlaceBand
}
