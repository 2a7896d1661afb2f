internal import Discovery
internal import People

extension FindingWording {
  /// What every finding says of itself.
  func basis(_ basis: NetworkBasis) -> [String] {
    var items = [basis.structure.map { structureName($0) }, windowItem(basis.window)].compactMap(\.self)
    items.append(peopleAndContacts(basis.people, basis.contacts))
    if !basis.withoutTies.isEmpty { items.append(withoutTies(basis.withoutTies)) }
    if let now = basis.now { items.append(nowItem(date(now))) }
    return items
  }

  func header(_ basis: NetworkBasis) -> [(String, FindingValue)] {
    [
      ("structure", .text(basis.structure?.rawValue ?? "all")), ("asOf", .text(basis.asOf?.iso8601)),
      ("now", .text(basis.now?.iso8601)), ("window", .text(basis.window.map { "\($0)d" })),
      ("people", .number(basis.people)), ("contacts", .number(basis.contacts)),
      ("seed", .text("\(basis.seed)")), ("withoutTies", .texts(basis.withoutTies)),
      ("stale", .truth(basis.isStale)),
    ]
  }

  /// The name of a group for a line: its words, else its community, else its unit, else its number.
  func name(_ label: GroupLabel) -> String {
    if !label.words.isEmpty { return label.words.joined(separator: " · ") }
    if let community = label.community { return community }
    // Several groups may be mostly of one unit.
    if let unit = label.unit?.value { return "\(unit) (\(label.id))" }
    return groupFallbackName(label.id)
  }
}

/// Words the groups.
struct GroupComposer {
  let report: GroupReport
  let wording: any Wording

  var document: FindingDocument {
    var document = FindingDocument(
      kind: "groups", title: wording.groupsTitle, basis: wording.basis(report.basis),
      nothing: wording.noGroupStructure)
    document.header =
      wording.header(report.basis) + [
        ("structureFound", .truth(report.hasStructure)), ("modularity", .decimal(report.modularity)),
        ("modularityByChance", .decimal(report.chance)), ("groups", .number(report.count)),
        ("peopleInGroups", .number(report.people)), ("certainty", .decimal(report.certainty)),
        ("agreements", .objects(report.agreements.map { agreement($0) })),
        ("comparedWith", .text(report.comparedWith?.iso8601)),
        ("changes", .objects(report.changes.map { change($0) })),
      ]
    if report.basis.isStale { document.notices.append(wording.staleFinding) }
    if report.hasStructure {
      let certainty = "\(wording.wholePercent(report.certainty)) %"
      document.notices.append(
        wording.groupsFound(report.count, people: report.people, certainty: certainty))
    }
    document.rows = report.rows.map { row($0) }
    document.closing = closing
    document.explanation = wording.methodSentences(report.basis.method, seed: report.basis.seed)
    return document
  }

  private var closing: [String] {
    var lines: [String] = []
    if report.count > report.rows.count { lines.append(wording.shownOf(report.rows.count, report.count)) }
    for agreement in report.agreements {
      lines.append(
        wording.groupAgreement(
          agreement.official, wording.decimal(agreement.mutualInformation, places: 2)))
      lines += agreement.differences.map {
        wording.groupDifference($0, parts: $0.parts.map { name(ofID: $0) })
      }
    }
    if let date = report.comparedWith {
      lines.append(wording.comparedWith(wording.date(date), report.changes.count))
      lines += report.changes.map { change in
        wording.groupChange(
          change.kind, change.group.map { name(ofID: $0) } ?? "", change.before.map { wording.name($0) },
          change.joined, change.left)
      }
    }
    return lines
  }

  private func name(ofID id: String) -> String {
    report.labels.first { $0.id == id }.map { wording.name($0) } ?? id
  }

  private func row(_ row: GroupRow) -> FindingRow {
    let label = row.label
    let unit = label.unit.map { ($0.value, wording.wholePercent($0.share)) }
    let location = label.location.map { ($0.value, wording.wholePercent($0.share)) }
    var reasons = [
      wording.groupInside(wording.wholePercent(row.inside), certainty: wording.wholePercent(row.certainty))
    ]
    if let places = wording.groupPlaces(unit, location) { reasons.insert(places, at: 0) }
    if let community = row.community {
      reasons.append(wording.groupCommunity(community.value, wording.wholePercent(community.share)))
    }
    reasons += row.between.map { wording.groupBetween($0.person.description.name, name(ofID: $0.other)) }
    return FindingRow(
      headline: StyledText(wording.name(label), .strong),
      aside: StyledText(wording.groupSize(row.size), .faint), reasons: reasons,
      remarks: row.core.isEmpty ? [] : [wording.groupCore(row.core.map(\.description.name))],
      fields: [
        ("id", .text(label.id)), ("name", .text(wording.name(label))), ("colour", .number(label.colour)),
        ("words", .texts(label.words)), ("size", .number(row.size)), ("unit", .text(label.unit?.value)),
        ("unitShare", .decimal(label.unit?.share ?? 0)), ("location", .text(label.location?.value)),
        ("locationShare", .decimal(label.location?.share ?? 0)), ("certainty", .decimal(row.certainty)),
        ("inside", .decimal(row.inside)), ("community", .text(row.community?.value)),
        ("core", .people(row.core.map(\.description))),
        (
          "between",
          .objects(
            row.between.map { [("person", .person($0.person.description)), ("group", .text($0.other))] })
        ),
        ("members", .people(row.members.map(\.description))),
      ])
  }

  private func agreement(_ agreement: GroupAgreement) -> [(String, FindingValue)] {
    [
      ("with", .text(agreement.official.rawValue)),
      ("adjustedMutualInformation", .decimal(agreement.mutualInformation)),
      (
        "differences",
        .objects(
          agreement.differences.map {
            [
              ("kind", .text($0.kind.rawValue)), ("name", .text($0.name)), ("people", .number($0.people)),
              ("parts", .texts($0.parts)),
            ]
          })
      ),
    ]
  }

  private func change(_ change: GroupChange) -> [(String, FindingValue)] {
    [
      ("kind", .text(change.kind.rawValue)), ("group", .text(change.group)),
      ("before", .texts(change.before.map(\.id))), ("joined", .number(change.joined)),
      ("left", .number(change.left)),
    ]
  }
}
