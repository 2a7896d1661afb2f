internal import Discovery
internal import Parallel
internal import People

/// Puts the reports on bridges and fragile contacts together.
struct BridgeReporting {
  private let analysis: NetworkAnalysis
  private let ties: LastingTies

  init(analysis: NetworkAnalysis) {
    self.analysis = analysis
    ties = analysis.loaded.ledger.lastingTies(counts: analysis.loaded.countsAsPerson, now: analysis.now)
  }

  private static let contactsShown = 8
  /// Groups that are named of each, those with most ties; further ones are counted.
  private static let linksShown = 12
  /// Rows that are kept.
  private static let mostRows = 2_000

  func report(_ places: BridgedPlaces, progress: Parallel.Progress = .silent) throws -> BridgeReport {
    let (of, labels) = places == .groups ? (analysis.groups.groups, analysis.labels) : attribute(places)
    let found = try BridgeSearch(ties, groups: of).bridges(limit: Self.mostRows, progress: progress) {
      analysis.isListed($0)
    }
    var report = BridgeReport(
      basis: analysis.basis(.crossTieShare, .communication), places: places, placeCount: labels.count,
      count: found.count)
    report.rows = found.findings.map { finding in
      BridgeRow(
        person: analysis.named(finding.person), place: labels[Int(finding.group)],
        links: finding.links.prefix(Self.linksShown).map { link in
          BridgeRow.Link(
            place: labels[Int(link.group)], ties: link.contacts.count,
            contacts: link.contacts.filter { analysis.isListed($0) }.prefix(Self.contactsShown)
              .map { analysis.named($0) }, share: link.share)
        }, finding: finding)
    }
    return report
  }

  func fragile() throws -> FragileReport {
    let found = FragileContacts.found(
      in: analysis.loaded.ledger, groups: analysis.groups.groups, counts: analysis.loaded.countsAsPerson
    ).filter { analysis.isListed($0.person) }
    var report = FragileReport(
      basis: analysis.basis(.fragileContacts, .communication), placeCount: analysis.labels.count,
      count: found.count)
    report.rows = found.prefix(Self.mostRows).map { finding in
      FragileRow(
        places: finding.groups.map { analysis.labels[Int($0)] }, person: analysis.named(finding.person),
        finding: finding)
    }
    return report
  }

  /// The unit or location of each person, named like groups.
  private func attribute(_ places: BridgedPlaces) -> ([UInt32?], [GroupLabel]) {
    let values = analysis.organisation.people.map {
      places == .units ? $0.description.unit : $0.description.location
    }
    let order = Set(values.compactMap(\.self)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, UInt32($0)) })
    let labels = order.enumerated().map { number, value in
      GroupLabel(id: value, colour: number, words: [value], unit: nil, location: nil)
    }
    return (values.map { $0.flatMap { numbers[$0] } }, labels)
  }
}
