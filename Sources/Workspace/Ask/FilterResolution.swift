internal import Discovery
internal import Governance
internal import Index
internal import People
internal import Store
internal import Text

/// Finds what filters name in a workspace, as far as the viewer may know of it.
struct FilterResolution {
  private let open: OpenWorkspace
  private let filters: AskFilters

  init(_ open: OpenWorkspace) {
    self.open = open
    filters = open.options.filters
  }

  /// Who may be named; `nil` for everybody.
  /// - Throws: `Trouble.unknownName`.
  func candidates() throws -> CandidateFilter? {
    guard !(filters.units + filters.locations + filters.notInUnits).isEmpty else { return nil }
    var only: Set<UInt32>?
    for (key, names) in [(AttributeKey.unit, filters.units), (.location, filters.locations)]
    where !names.isEmpty {
      let people = try people(key, names)
      only = only.map { $0.intersection(people) } ?? people
    }
    return CandidateFilter(only: only, except: try people(.unit, filters.notInUnits))
  }

  /// Which posts count; `nil` for all.
  /// - Throws: `Trouble.unknownName`.
  func posts() throws -> PostFilter? {
    var filter = PostFilter()
    if !filters.communities.isEmpty { filter.communities = try communities() }
    if !filters.kinds.isEmpty {
      filter.kinds = Set(
        filters.kinds.flatMap { $0 == .post ? [PostKind.post.indexCode, 5] : [$0.indexCode] })
    }
    if !filters.languages.isEmpty {
      filter.languages = Set(filters.languages.map { Language(rawValue: $0).indexCode })
    }
    return filter == PostFilter() ? nil : filter
  }

  /// The people who have one of the names as an attribute at the time of asking.
  private func people(_ key: AttributeKey, _ names: [String]) throws -> Set<UInt32> {
    guard !names.isEmpty else { return [] }
    let asOf = open.options.asOf
    let known = try open.session.attributeValues(key, asOf: asOf)
    var found: Set<UInt32> = []
    for name in names {
      let wanted = Tokenizer.foldedName(name)
      let values = known.filter { Tokenizer.foldedName($0) == wanted }
      guard !values.isEmpty else {
        throw Trouble.unknownName(
          kind: key == .unit ? .unit : .location, name: name,
          closest: NameLikeness.closest(to: name, among: known))
      }
      for person in try open.session.people(whose: key, isAnyOf: values) {
        let record = try open.session.person(person, asOf: asOf)
        let value = key == .unit ? record?.unit : record?.location
        if value.map(Tokenizer.foldedName) == wanted { found.insert(UInt32(clamping: person)) }
      }
    }
    return found
  }

  /// The visible communities of the names, each of which can be that of several.
  private func communities() throws -> Set<UInt32> {
    let known = try open.session.communityNames().filter {
      open.visibility.allows(community: $0.id, isPrivate: $0.isPrivate)
    }
    var found: Set<UInt32> = []
    for name in filters.communities {
      let wanted = Tokenizer.foldedName(name)
      let meant = known.filter { $0.foreignID == name || Tokenizer.foldedName($0.name) == wanted }
      guard !meant.isEmpty else {
        throw Trouble.unknownName(
          kind: .community, name: name, closest: NameLikeness.closest(to: name, among: known.map(\.name)))
      }
      found.formUnion(meant.map { UInt32(clamping: $0.id) })
    }
    return found
  }
}
