internal import Discovery
internal import People
internal import Text

/// A part of an organisation by what is known of people; empty means everybody.
package struct PeopleFilter: Hashable, Sendable {
  /// Names, compared without regard to capitals, accents and umlaut spelling; one of each kind must fit.
  package var units: [String] = []
  package var locations: [String] = []
  package var communities: [String] = []
  /// Parts of titles.
  package var titles: [String] = []

  package init() {}

  /// The part that the filters of a question name.
  init(_ filters: AskFilters) {
    units = filters.units
    locations = filters.locations
    communities = filters.communities
  }

  package var isEmpty: Bool { units.isEmpty && locations.isEmpty && communities.isEmpty && titles.isEmpty }

  /// For each person whether it belongs to the part.
  /// - Throws: `Trouble.unknownName` for a name that nobody has.
  func selection(of organisation: Organisation) throws -> [Bool] {
    var selected = [Bool](repeating: true, count: organisation.people.count)
    let people = organisation.people.map(\.description)
    try narrow(&selected, units, .unit, people.map(\.unit))
    try narrow(&selected, locations, .location, people.map(\.location))
    if !titles.isEmpty {
      let parts = titles.map(Tokenizer.foldedName)
      for (number, person) in people.enumerated() {
        let title = Tokenizer.foldedName(person.title ?? "")
        if !parts.contains(where: { !$0.isEmpty && title.contains($0) }) { selected[number] = false }
      }
    }
    if !communities.isEmpty {
      let members = try members(of: organisation)
      for number in selected.indices where !members.contains(UInt32(number)) { selected[number] = false }
    }
    return selected
  }

  private func narrow(
    _ selected: inout [Bool], _ names: [String], _ kind: NamedThing, _ values: [String?]
  ) throws {
    guard !names.isEmpty else { return }
    let folded = values.map { $0.map(Tokenizer.foldedName) }
    let known = Set(folded.compactMap { $0 })
    for name in names where !known.contains(Tokenizer.foldedName(name)) {
      let all = Set(values.compactMap { $0 }).sorted()
      throw Trouble.unknownName(kind: kind, name: name, closest: NameLikeness.closest(to: name, among: all))
    }
    let wanted = Set(names.map(Tokenizer.foldedName))
    for (number, value) in folded.enumerated() where !(value.map { wanted.contains($0) } ?? false) {
      selected[number] = false
    }
  }

  private func members(of organisation: Organisation) throws -> Set<UInt32> {
    var members = Set<UInt32>()
    for name in communities {
      let wanted = Tokenizer.foldedName(name)
      let meant = organisation.communities.filter {
        Tokenizer.foldedName($0.name) == wanted || $0.key.hasSuffix("/" + name)
      }
      guard !meant.isEmpty else {
        throw Trouble.unknownName(
          kind: .community, name: name,
          closest: NameLikeness.closest(to: name, among: organisation.communities.map(\.name)))
      }
      for community in meant { members.formUnion(community.members) }
    }
    return members
  }
}
