internal import Discovery
internal import People

/// Words the comparison of structures.
struct StructureComposer {
  let report: StructureReport
  let wording: any Wording

  var document: FindingDocument {
    let finding = report.finding
    var document = FindingDocument(
      kind: "structure", title: wording.structureTitle, basis: wording.basis(report.basis),
      nothing: wording.noDifferences)
    document.header =
      wording.header(report.basis) + [
        ("agreements", .objects(finding.agreements.map { fields($0) })),
        ("directContacts", .number(finding.contacts)), ("crossingUnits", .number(finding.crossing)),
        ("crossingExpected", .decimal(finding.expectedCrossing)), ("repliesUp", .number(finding.up)),
        ("repliesDown", .number(finding.down)), ("repliesWithinUnit", .number(finding.within)),
        ("repliesAcross", .number(finding.across)),
      ]
    if report.basis.isStale { document.notices.append(wording.staleFinding) }
    document.notices += finding.agreements.map { sentence($0) }
    if finding.contacts > 0 {
      let share = Double(finding.crossing) / Double(finding.contacts)
      document.notices.append(
        wording.crossing(
          wording.wholePercent(share), expected: wording.wholePercent(finding.expectedCrossing)))
    }
    if finding.up + finding.down + finding.within + finding.across > 0 {
      document.notices.append(
        wording.directions(
          up: finding.up, down: finding.down, within: finding.within, across: finding.across))
    }
    document.rows = finding.differences.map { row($0) }
    if let earlier = report.earlier, let date = report.comparedWith { compare(&document, earlier, date) }
    document.explanation = wording.methodSentences(report.basis.method, seed: report.basis.seed)
    return document
  }

  /// What the figures were at an earlier date.
  private func compare(_ document: inout FindingDocument, _ earlier: StructureFinding, _ date: Instant) {
    document.header += [
      ("comparedWith", .text(date.iso8601)),
      ("agreementsBefore", .objects(earlier.agreements.map { fields($0) })),
      ("directContactsBefore", .number(earlier.contacts)), ("crossingUnitsBefore", .number(earlier.crossing)),
    ]
    document.closing.append(wording.figuresOf(wording.date(date)))
    document.closing += earlier.agreements.map { sentence($0) }
    guard earlier.contacts > 0 else { return }
    let share = Double(earlier.crossing) / Double(earlier.contacts)
    document.closing.append(
      wording.crossing(wording.wholePercent(share), expected: wording.wholePercent(earlier.expectedCrossing)))
  }

  private func sentence(_ agreement: StructureAgreement) -> String {
    let names = agreement.structures.map { wording.structureName($0) }
    return wording.agreement(
      names.first ?? "", names.last ?? "",
      agreement.correlation.map { wording.decimal($0, places: 2) }, shared: agreement.shared,
      ties: agreement.ties)
  }

  private func fields(_ agreement: StructureAgreement) -> [(String, FindingValue)] {
    [
      ("structures", .texts(agreement.structures.map(\.rawValue))),
      ("correlation", agreement.correlation.map { .decimal($0) } ?? .text(nil)),
      ("shared", .number(agreement.shared)), ("ties", .number(agreement.ties)),
    ]
  }

  private func row(_ difference: StructureDifference) -> FindingRow {
    FindingRow(
      headline: StyledText(wording.differenceTitle(difference.kind, difference.units), .strong),
      reasons: [
        wording.differenceReason(
          difference.contacts, wording.number(Int(min(1e9, difference.expected.rounded()))),
          difference.distance)
      ],
      fields: [
        ("kind", .text(difference.kind.rawValue)), ("units", .texts(difference.units)),
        ("contacts", .number(difference.contacts)), ("expected", .decimal(difference.expected)),
        ("distance", difference.distance.map { .number($0) } ?? .text(nil)),
      ])
  }
}
