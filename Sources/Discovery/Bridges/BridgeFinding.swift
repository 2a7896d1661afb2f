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
  /// Among how many of the networks drawn anew the person was in the top twentieth.
  package var drawingsInTop: Int
  package var drawings: Int
  /// The places in nine of ten networks drawn anew, first is 1.
  package var bestPlace: Int
  package var worstPlace: Int

  /// Whether that is certain enough to say so: in the top twentieth in four of five networks drawn anew.
  package var isCertain: Bool { drawings > 0 && drawingsInTop * 5 >= drawings * 4 }
}
