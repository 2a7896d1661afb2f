package import Discovery
internal import Graph

/// An organisation with its contacts, as one viewer may see them at a time, and the networks made of them.
package struct LoadedNetworks: Sendable {
  package let organisation: Organisation
  package let ledger: ContactLedger
  /// Whose ties count: who shows something of itself, and is neither program nor broadcaster nor gone.
  package let countsAsPerson: [Bool]
  /// Who can belong to a group: whoever counts, and people who only broadcast.
  package let belongs: [Bool]
  /// Who has a tie that a source states.
  let hasStatedTie: [Bool]
  /// Who shows enough of itself to be named in a list.
  let isNameable: [Bool]
  /// The visible posts of each person, whatever the window.
  let written: [OwnPosts]
  /// What made the contacts, for the method that findings name.
  package let contactCount: Int

  /// Visible posts from which on somebody may be named; stated ties are evidence at once.
  static let leastPosts = 3

  /// - Parameters:
  ///   - written: The visible posts of each person.
  ///   - shared: How many visible posts of others each person has a part in.
  init(organisation: Organisation, ledger: ContactLedger, written: [OwnPosts], shared: [Int]) {
    self.written = written
    let posts = zip(written, shared).map { $0.count + $1 }
    self.organisation = organisation
    self.ledger = ledger
    contactCount = ledger.contacts.count
    let broadcasters = Broadcasters.found(in: ledger)
    var isStated = [Bool](repeating: false, count: organisation.people.count)
    for contact in ledger.contacts where contact.kind == .stated {
      isStated[Int(contact.from)] = true
      isStated[Int(contact.to)] = true
    }
    hasStatedTie = isStated
    // Somebody whom others only mention or thank has shown nothing and appears nowhere.
    let belongs = organisation.people.indices.map {
      organisation.counts($0) && (posts[$0] > 0 || isStated[$0])
    }
    self.belongs = belongs
    let counts = belongs.indices.map { belongs[$0] && !broadcasters[$0] }
    countsAsPerson = counts
    isNameable = counts.indices.map { counts[$0] && (posts[$0] >= Self.leastPosts || isStated[$0]) }
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
