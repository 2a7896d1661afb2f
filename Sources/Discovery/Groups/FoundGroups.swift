/// The groups that people really work in.
package struct FoundGroups: Hashable, Sendable {
  /// The group of each person by its number, `nil` for those who belong to none.
  package let groups: [UInt32?]
  /// For each person the share of its contacts in its group on which all runs agree, in 0...1.
  package let certainties: [Float]
  /// For each person the other group with which it was put together most, where there is one.
  package let alternatives: [UInt32?]
  /// How many groups there are.
  package let count: Int
  /// Whether people keep to groups more than chance would have it.
  package let hasStructure: Bool
  /// The modularity of the contacts, and what chance would give.
  package let modularity: Double
  package let chance: Double

  /// Below this certainty a person stands between two groups.
  package static let sure: Float = 0.6
  /// Fewer people are no group.
  package static let smallest = 3

  package init(
    groups: [UInt32?], certainties: [Float], alternatives: [UInt32?], count: Int, hasStructure: Bool,
    modularity: Double, chance: Double
  ) {
    self.groups = groups
    self.certainties = certainties
    self.alternatives = alternatives
    self.count = count
    self.hasStructure = hasStructure
    self.modularity = modularity
    self.chance = chance
  }

  /// An organisation in which nobody keeps to a group.
  package static func none(people: Int, modularity: Double, chance: Double) -> FoundGroups {
    FoundGroups(
      groups: [UInt32?](repeating: nil, count: people), certainties: [Float](repeating: 0, count: people),
      alternatives: [UInt32?](repeating: nil, count: people), count: 0, hasStructure: false,
      modularity: modularity, chance: chance)
  }

  /// The members of each group, ascending.
  package func members() -> [[UInt32]] {
    var members = [[UInt32]](repeating: [], count: count)
    for (person, group) in groups.enumerated() {
      if let group { members[Int(group)].append(UInt32(person)) }
    }
    return members
  }
}
