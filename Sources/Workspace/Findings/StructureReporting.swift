internal import Discovery
internal import People

/// Puts the report on structures together.
struct StructureReporting {
  let loaded: LoadedNetworks
  let request: FindingRequest

  func report() throws -> StructureReport {
    let structures = [Structure.line, .informal, .valueCreation]
    let finding = StructureComparison(
      loaded.organisation, loaded.ledger, counts: loaded.countsAsPerson
    ).finding(try structures.map { try loaded.network($0) })
    var basis = NetworkBasis(
      structure: nil, window: request.window, asOf: request.options.asOf, now: loaded.organisation.now,
      people: finding.people.values.max() ?? 0, contacts: loaded.contactCount, method: .structures,
      seed: request.seed)
    basis.withoutTies = request.withoutTies.sorted()
    return StructureReport(basis: basis, finding: finding)
  }
}
