internal import Discovery
internal import People

/// Words what would be lost.
struct DepartureComposer {
  let report: DepartureReport
  let wording: any Wording

  var document: FindingDocument {
    var document = FindingDocument(
      kind: "what-if", title: wording.departureTitle(report.cause), basis: wording.basis(report.basis),
      nothing: wording.nothingLost)
    document.header =
      wording.header(report.basis) + [
        ("cause", .text(cause)), ("ties", .number(report.ties)), ("lostTies", .number(report.lostTies)),
        ("lostContacts", .number(report.contacts)), ("leftAlone", .number(report.alone)),
        ("cutPairs", .number(report.cutPairs)),
        ("lostNearness", report.lostNearness.map { .decimal($0) } ?? .text(nil)),
        ("sources", .number(report.sources)), ("sampled", .truth(report.isSampled)),
      ]
    if case .merging(let merge) = report.cause {
      document.notices += wording.mergedCommunities(merge)
      document.nothing = ""
    } else {
      document.notices.append(wording.departureBasis(report.lostTies, report.ties))
    }
    if report.alone > 0 { document.notices.append(wording.alone(report.alone)) }
    document.rows = pairs + topics + successors + repair
    if let nearness = report.lostNearness {
      document.closing.append(
        wording.nearness(
          wording.decimal(nearness, places: 1), sources: report.sources, isSampled: report.isSampled))
    }
    document.explanation = wording.methodSentences(report.basis.method, seed: report.basis.seed)
    return document
  }

  private var cause: String {
    switch report.cause {
    case .leaving: "leaves"
    case .closing: "closes"
    case .merging: "merges"
    }
  }

  private func row(
    _ kind: String, _ headline: String, _ reasons: [String], _ section: String,
    _ fields: [(String, FindingValue)]
  ) -> FindingRow {
    FindingRow(
      headline: StyledText(headline, .strong), reasons: reasons, fields: [("kind", .text(kind))] + fields,
      section: section, isRanked: false)
  }

  private var pairs: [FindingRow] {
    report.pairs.map { pair in
      let names = pair.places.map { wording.name($0) }
      return row(
        "pair", wording.lostPair(names.first ?? "", names.last ?? ""),
        [wording.lostPairReason(pair.before, pair.after)], wording.lostContacts,
        [
          ("groups", .texts(pair.places.map(\.id))), ("groupNames", .texts(names)),
          ("before", .number(pair.before)), ("after", .number(pair.after)),
        ])
    }
  }

  private var topics: [FindingRow] {
    report.topics.map { topic in
      row(
        "topic", topic.word, [wording.orphanedTopic(topic.posts, topic.everywhere)], wording.orphanedTopics,
        [
          ("word", .text(topic.word)), ("posts", .number(topic.posts)),
          ("everywhere", .number(topic.everywhere)),
        ])
    }
  }

  private var successors: [FindingRow] {
    report.successors.map { successor in
      var reasons = [wording.successorReason(successor.shared, report.contacts)]
      if let place = successor.place { reasons.append(wording.successorGroups([wording.name(place)])) }
      return row(
        "successor", successor.person.description.name, reasons, wording.successors,
        [
          ("person", .person(successor.person.description)), ("shared", .number(successor.shared)),
          ("of", .number(report.contacts)),
        ])
    }
  }

  private var repair: [FindingRow] {
    guard let repair = report.repair else { return [] }
    let names = repair.places.map { wording.name($0) }
    return [
      row(
        "repair", wording.repairPair(repair.from.description.name, repair.to.description.name),
        [
          wording.repairReason(
            repair.reachedFrom, repair.reachedTo, names.first ?? "", names.last ?? "")
        ], wording.repair,
        [
          ("from", .person(repair.from.description)), ("to", .person(repair.to.description)),
          ("reachedFrom", .number(repair.reachedFrom)), ("reachedTo", .number(repair.reachedTo)),
        ])
    ]
  }
}
