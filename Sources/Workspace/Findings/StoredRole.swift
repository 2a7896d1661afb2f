internal import Discovery
internal import Store

/// What the stored groups and bridges say of one person.
struct StoredRole {
  private let open: OpenWorkspace

  init(_ open: OpenWorkspace) {
    self.open = open
  }

  /// The group to which somebody belongs and the groups that somebody surely links it with; nothing where nothing is
  /// stored for the question, or the workspace has changed since.
  func facts(ofPerson person: Int64) throws -> [Fact] {
    let shelf = DerivedShelf(session: open.session)
    guard let found = try shelf.result(KnownGroups.name, open.options, method: KnownGroups.method),
      !found.isStale, let known = LinesPayload.header(KnownGroups.self, of: found.payload),
      let group = known.members.firstIndex(where: { $0.contains(person) }), group < known.labels.count
    else { return [] }
    return [Fact(.inGroup, count: known.members[group].count, words: known.labels[group].nameWords)]
      + (try links(of: person, shelf))
  }

  private func links(of person: Int64, _ shelf: DerivedShelf) throws -> [Fact] {
    let name = StoredFindings.bridges(.groups)
    guard let found = try shelf.result(name, open.options, method: StoredFindings.method), !found.isStale,
      let rows = LinesPayload.rows(BridgeRow.self, of: found.payload),
      let row = rows.first(where: { $0.person.id == person }), row.band.isCertain
    else { return [] }
    return row.links.map { Fact(.linksGroup, count: $0.ties, words: $0.place.nameWords) }
  }
}
