internal import Discovery
internal import People

/// Words bridges and fragile contacts.
struct BridgeComposer {
  let wording: any Wording

  func document(_ report: BridgeReport) -> FindingDocument {
    var document = FindingDocument(
      kind: "bridges", title: wording.bridgesTitle(report.places), basis: wording.basis(report.basis),
      nothing: wording.noBridges)
    document.header =
      wording.header(report.basis) + [
        ("between", .text(report.places.rawValue)), ("places", .number(report.placeCount)),
        ("found", .number(report.count)),
      ]
    if report.basis.isStale { document.notices.append(wording.staleFinding) }
    document.notices.append(wording.bridgePlaces(report.places, report.placeCount))
    document.rows = report.rows.map { row($0, since: report.comparedWith) }
    if report.count > report.rows.count {
      document.closing.append(wording.shownOf(report.rows.count, report.count))
    }
    if let date = report.comparedWith { compare(&document, date, gone: report.gone) }
    document.explanation = wording.methodSentences(report.basis.method, seed: report.basis.seed)
    return document
  }

  private func compare(_ document: inout FindingDocument, _ date: Instant, gone: [NamedPerson]) {
    document.header += [
      ("comparedWith", .text(date.iso8601)), ("gone", .people(gone.map(\.description))),
    ]
    guard !gone.isEmpty else { return }
    let names = gone.map(\.description.name)
    document.closing.append(wording.sentence(wording.noLonger(names, of: names.count, wording.date(date))))
  }

  /// Where somebody stood before, as a reason and as a value.
  private func addEarlier(_ place: Int?, _ date: Instant?, to row: inout FindingRow) {
    guard let date else { return }
    row.reasons.append(wording.sentence(wording.earlierPlace(place, wording.date(date))))
    row.fields.append(("placeBefore", place.map { .number($0) } ?? .text(nil)))
  }

  private func row(_ row: BridgeRow, since date: Instant?) -> FindingRow {
    let own = wording.name(row.place)
    var reasons = row.links.map { link in
      wording.bridgeLink(
        own, wording.name(link.place), ties: link.ties, percent: wording.wholePercent(link.share),
        names: link.contacts.map(\.description.name))
    }
    if row.linkCount > row.links.count {
      reasons.append(wording.furtherLinks(row.linkCount - row.links.count))
    }
    reasons.append(wording.bridgeOwn(own, row.ownTies))
    reasons.append(
      wording.bridgeBand(row.band.inTop, row.band.drawings, row.band.best, row.band.worst))
    var headline = StyledText(row.person.description.name, .strong)
    headline.append(PersonLine.labels(row.person.description, wording))
    var line = FindingRow(
      headline: headline, aside: StyledText(row.person.description.unit ?? "", .faint), reasons: reasons,
      fields: [
        ("person", .person(row.person.description)), ("group", .text(row.place.id)),
        ("groupName", .text(own)), ("linked", .number(row.linkCount)), ("ownTies", .number(row.ownTies)),
        ("score", .decimal(row.score)),
        ("certain", .truth(row.band.isCertain)), ("inTop", .number(row.band.inTop)),
        ("drawings", .number(row.band.drawings)), ("bestPlace", .number(row.band.best)),
        ("worstPlace", .number(row.band.worst)),
        (
          "links",
          .objects(
            row.links.map {
              [
                ("group", .text($0.place.id)), ("name", .text(wording.name($0.place))),
                ("ties", .number($0.ties)), ("share", .decimal($0.share)),
                ("contacts", .people($0.contacts.map(\.description))),
              ]
            })
        ),
      ], section: row.band.isCertain ? nil : wording.possibleBridges)
    addEarlier(row.placeBefore, date, to: &line)
    return line
  }

  func document(_ report: FragileReport) -> FindingDocument {
    var document = FindingDocument(
      kind: "fragile", title: wording.fragileTitle, basis: wording.basis(report.basis),
      nothing: wording.noFragile)
    document.header =
      wording.header(report.basis) + [
        ("places", .number(report.placeCount)), ("found", .number(report.count)),
      ]
    if report.basis.isStale { document.notices.append(wording.staleFinding) }
    document.rows = report.rows.map { row($0, since: report.comparedWith) }
    if report.count > report.rows.count {
      document.closing.append(wording.shownOf(report.rows.count, report.count))
    }
    if let date = report.comparedWith { compare(&document, date, gone: report.gone) }
    document.explanation = wording.methodSentences(report.basis.method, seed: report.basis.seed)
    return document
  }

  private func row(_ row: FragileRow, since date: Instant?) -> FindingRow {
    let names = row.places.map { wording.name($0) }
    var reasons = [
      wording.fragileReason(
        row.person.description.name, row.throughPerson, row.contacts, months: row.months)
    ]
    reasons.append(wording.fragileOthers(row.others))
    var line = FindingRow(
      headline: StyledText(wording.fragilePair(names.first ?? "", names.last ?? ""), .strong),
      reasons: reasons,
      fields: [
        ("groups", .texts(row.places.map(\.id))), ("groupNames", .texts(names)),
        ("person", .person(row.person.description)), ("contacts", .number(row.contacts)),
        ("throughPerson", .number(row.throughPerson)), ("others", .number(row.others)),
        ("months", .number(row.months)),
      ])
    addEarlier(row.placeBefore, date, to: &line)
    return line
  }
}
