package import Discovery
internal import Graph
internal import Store

extension Workspace {
  /// Whose departure would cost most.
  /// - Throws: `Trouble`.
  package static func keyPeople(_ request: FindingRequest, in path: String) throws -> KeyPeopleReport {
    try reading(path) { session in
      try StoredFindings(OpenWorkspace(session, options: request.options), request).keyPeople()
    }
  }
}

/// Puts the report on those who would be missed most together.
struct KeyPeopleReporting {
  let analysis: NetworkAnalysis
  /// Who is in touch with whom.
  let ties: Graph

  /// Rows that are kept.
  private static let mostRows = 50
  /// Pairs of groups that are named of each.
  private static let pairsShown = 3
  /// Fewer ties between two groups say little when some of them end.
  private static let leastTies = 3

  func report() throws -> KeyPeopleReport {
    let search = DepartureSearch(ties, groups: analysis.groups.groups, seed: analysis.request.seed)
    let found = try search.found(limit: Self.mostRows) { analysis.isListed($0) }
    let people = (0..<ties.nodeCount).count { ties.outgoing.degree(of: $0) > 0 }
    var report = KeyPeopleReport(
      basis: analysis.basis(.departure, .communication), pivots: min(search.pivots, people),
      sources: min(search.sources, people), count: people)
    report.rows = found.map { finding in
      let pairs = finding.pairs.filter { $0.before >= Self.leastTies }.prefix(Self.pairsShown)
      return KeyPersonRow(
        person: analysis.named(finding.person),
        place: analysis.groups.groups[Int(finding.person)].map { analysis.labels[Int($0)] },
        pairs: pairs.map { pair in
          DepartureReport.LostPair(
            places: pair.groups.map { analysis.labels[Int($0)] }, before: pair.before, after: pair.after)
        }, finding: finding)
    }
    return report
  }
}
