internal import Discovery
internal import People

/// Words whose departure would cost most.
struct KeyPeopleComposer {
  let report: KeyPeopleReport
  let wording: any Wording

  var document: FindingDocument {
    var document = FindingDocument(
      kind: "key-people", title: wording.keyPeopleTitle, basis: wording.basis(report.basis),
      nothing: wording.nothingLost)
    document.header =
      wording.header(report.basis) + [
        ("pivots", .number(report.pivots)), ("sources", .number(report.sources)),
      ]
    if report.basis.isStale { document.notices.append(wording.staleFinding) }
    document.rows = report.rows.map { row($0) }
    if !report.rows.isEmpty {
      document.closing = [wording.keyPeopleMethod(report.pivots, report.sources, of: report.count)]
    }
    document.explanation = wording.methodSentences(report.basis.method, seed: report.basis.seed)
    return document
  }

  private func row(_ row: KeyPersonRow) -> FindingRow {
    var reasons = row.pairs.map { pair in
      let names = pair.places.map { wording.name($0) }
      return wording.lostPair(names.first ?? "", names.last ?? "") + ": "
        + wording.lostPairReason(pair.before, pair.after)
    }
    reasons.append(wording.endingTies(row.lostTies))
    if row.alone > 0 { reasons.append(wording.alone(row.alone)) }
    var headline = StyledText(row.person.description.name, .strong)
    headline.append(PersonLine.labels(row.person.description, wording))
    return FindingRow(
      headline: headline, aside: StyledText(row.person.description.unit ?? "", .faint), reasons: reasons,
      fields: [
        ("person", .person(row.person.description)), ("group", .text(row.place?.id)),
        ("lostTies", .number(row.lostTies)), ("leftAlone", .number(row.alone)),
        ("lostNearness", .decimal(row.lostNearness)),
        (
          "pairs",
          .objects(
            row.pairs.map {
              [
                ("groups", .texts($0.places.map(\.id))),
                ("groupNames", .texts($0.places.map { wording.name($0) })),
                ("before", .number($0.before)), ("after", .number($0.after)),
              ]
            })
        ),
      ])
  }
}
