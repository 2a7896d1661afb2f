/// Whose departure would cost most, with names.
package struct KeyPeopleReport: ListedReport, Hashable, Sendable, Codable {
  package var basis: NetworkBasis
  /// From how many people paths and distances were measured, and how many people there are.
  package var pivots: Int
  package var sources: Int
  package var count: Int
  package var rows: [KeyPersonRow] = []

  package init(basis: NetworkBasis, pivots: Int, sources: Int, count: Int) {
    self.basis = basis
    self.pivots = pivots
    self.sources = sources
    self.count = count
  }
}

/// Somebody whose departure would cost much, with names.
package struct KeyPersonRow: Hashable, Sendable, Codable {
  package var person: NamedPerson
  package var place: GroupLabel?
  package var lostTies: Int
  /// The pairs of groups that would lose the largest part of their ties.
  package var pairs: [DepartureReport.LostPair]
  package var alone: Int
  package var lostNearness: Double

  package init(
    person: NamedPerson, place: GroupLabel?, pairs: [DepartureReport.LostPair], finding: DepartureFinding
  ) {
    self.person = person
    self.place = place
    self.pairs = pairs
    lostTies = finding.lostTies
    alone = finding.alone
    lostNearness = finding.lostNearness
  }
}
