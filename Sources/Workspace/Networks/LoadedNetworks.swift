package import Discovery
internal import Graph

/// An organisation with its contacts, as one viewer may see them at a time, and the networks made of them.
package struct LoadedNetworks: Sendable {
  package let organisation: Organisation
  package let ledger: ContactLedger
  /// Whose ties count: not programs, broadcasters and those who left.
  package let countsAsPerson: [Bool]
  /// Who can belong to a group: whoever counts, and people who only broadcast.
  package let belongs: [Bool]
  /// What made the contacts, for the method that findings name.
  package let contactCount: Int

  init(organisation: Organisation, ledger: ContactLedger) {
    self.organisation = organisation
    self.ledger = ledger
    contactCount = ledger.contacts.count
    let broadcasters = Broadcasters.found(in: ledger)
    belongs = organisation.people.indices.map { organisation.counts($0) }
    countsAsPerson = organisation.people.indices.map { organisation.counts($0) && !broadcasters[$0] }
  }

  /// The network of a structure, by its standard recipe.
  package func network(_ structure: Structure) throws -> Network {
    try network(.standard(structure))
  }

  /// The ties of a structure without directions, by its standard recipe.
  func undirected(_ structure: Structure) throws -> Graph {
    try Network.undirected(
      .standard(structure), organisation: organisation, ledger: ledger, countsAsPerson: countsAsPerson)
  }

  /// The network of a recipe.
  package func network(_ recipe: NetworkRecipe) throws -> Network {
    try Network(recipe, organisation: organisation, ledger: ledger, countsAsPerson: countsAsPerson)
  }
}
