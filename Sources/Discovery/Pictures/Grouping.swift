/// Who belongs to which group, and what the groups are called.
package struct Grouping: Hashable, Sendable {
  /// The group of each person by number; `nil` for those in none.
  package var groups: [Int?]
  /// What tells a group from others for ever, such as a unit's name; ties in pictures break by it.
  package var keys: [String]
  package var names: [String]

  package init(groups: [Int?], keys: [String], names: [String]) {
    self.groups = groups
    self.keys = keys
    self.names = names
  }

  /// People in each group.
  package var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: names.count)
    for case let group? in groups where sizes.indices.contains(group) { sizes[group] += 1 }
    return sizes
  }

  /// Groups by a fact that people's records name, such as their unit.
  package init(of organisation: Organisation, counts: [Bool], by fact: (Organisation.Member) -> String?) {
    let facts = organisation.people.enumerated().map { number, person in
      counts[number] ? fact(person).flatMap { $0.isEmpty ? nil : $0 } : nil
    }
    let names = Set(facts.compactMap { $0 }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
    self.init(groups: facts.map { $0.flatMap { numbers[$0] } }, keys: names, names: names)
  }

  /// The same people in folded groups, which are called after their largest member.
  package func folded(_ folding: Folding) -> Grouping {
    Grouping(
      groups: groups.map { $0.map { folding.folds[$0] } }, keys: folding.members.map { keys[$0[0]] },
      names: folding.members.map { names[$0[0]] })
  }
}
