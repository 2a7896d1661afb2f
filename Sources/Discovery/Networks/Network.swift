package import Graph
internal import People

/// One structure of an organisation as a graph: i → j means that i turns to j, node numbers are people.
package struct Network: Sendable {
  package let structure: Structure
  /// Directed, weighted.
  package let graph: Graph
  /// The same without directions, for measures that have none.
  package let undirected: Graph

  package init(structure: Structure, graph: Graph) {
    self.structure = structure
    self.graph = graph
    undirected = graph.undirected()
  }

  /// Makes the network of a structure.
  ///
  /// A reply or answer is a sign that the one addressed turned to the one who acted, so it is turned round;
  /// nothing else is. Contacts of both alike give a tie each way.
  /// - Parameter countsAsPerson: Whose ties count; programs and broadcasters have none.
  /// - Throws: `GraphError` where weights add up beyond all measure.
  /// - Complexity: O(people + contacts).
  package init(
    _ recipe: NetworkRecipe, organisation: Organisation, ledger: ContactLedger, countsAsPerson: [Bool]
  ) throws(GraphError) {
    var builder = try GraphBuilder(nodeCount: organisation.people.count, isDirected: true)
    try Self.forEachTie(recipe, organisation, ledger, countsAsPerson) {
      (lower, higher, tie) throws(GraphError) in
      try builder.add(from: lower, to: higher, weight: tie.up)
      try builder.add(from: higher, to: lower, weight: tie.down)
    }
    if recipe.structure == .line { try Self.addLine(of: organisation, to: &builder) }
    self.init(structure: recipe.structure, graph: try builder.build().graph)
  }

  /// The ties of a structure without directions, for what has no use for them.
  /// - Throws: `GraphError` where weights add up beyond all measure.
  /// - Complexity: O(people + contacts), in half of the memory that directions need.
  package static func undirected(
    _ recipe: NetworkRecipe, organisation: Organisation, ledger: ContactLedger, countsAsPerson: [Bool]
  ) throws(GraphError) -> Graph {
    var builder = try GraphBuilder(nodeCount: organisation.people.count, isDirected: false)
    try forEachTie(recipe, organisation, ledger, countsAsPerson) {
      (lower, higher, tie) throws(GraphError) in
      try builder.add(from: lower, to: higher, weight: tie.up + tie.down)
    }
    if recipe.structure == .line { try addLine(of: organisation, to: &builder) }
    return try builder.build().graph
  }

  /// Calls `body` with each two people whose contacts make a tie.
  private static func forEachTie(
    _ recipe: NetworkRecipe, _ organisation: Organisation, _ ledger: ContactLedger, _ counts: [Bool],
    _ body: (_ lower: Int, _ higher: Int, _ tie: PairTie) throws(GraphError) -> Void
  ) throws(GraphError) {
    let now = Int32(clamping: organisation.now?.day ?? 0)
    let structures = ledger.statedKinds.map { Structure(statedKind: $0) }
    for person in 0..<min(ledger.peopleCount, organisation.people.count) where counts[person] {
      var failure: GraphError?
      ledger.forEachPair(ofLower: person) { contacts in
        guard let other = contacts.first?.higher, counts[Int(other)] else { return }
        let tie = PairTie(contacts, recipe, structures: structures, now: now)
        guard tie.exists else { return }
        do throws(GraphError) { try body(person, Int(other), tie) } catch { failure = error }
      }
      if let failure { throw failure }
    }
  }

  /// Adds the managers whom people's own records name; a tie that is also stated just weighs more.
  private static func addLine(
    of organisation: Organisation, to builder: inout GraphBuilder
  ) throws(GraphError) {
    for (number, person) in organisation.people.enumerated() where organisation.counts(number) {
      guard let manager = person.manager, organisation.counts(Int(manager)) else { continue }
      try builder.add(from: number, to: Int(manager))
    }
  }
}

/// What the contacts of two people come to.
struct PairTie {
  /// How much the lower one turns to the higher one, and the other way round.
  private(set) var up: Float = 0
  private(set) var down: Float = 0
  private(set) var exists = false

  init(_ contacts: ArraySlice<Contact>, _ recipe: NetworkRecipe, structures: [Structure], now: Int32) {
    var (upward, downward) = (0.0, 0.0)
    var evidence = TieEvidence()
    for contact in contacts {
      if contact.kind == .stated {
        let structure = structures.indices ~= Int(contact.size) ? structures[Int(contact.size)] : .informal
        guard recipe.accepts(structure) else { continue }
        evidence.add(contact)
      }
      let weight = recipe.weight(of: contact) * recipe.remainder(ofDay: contact.day, now: now)
      guard weight > 0 else { continue }
      let goesUp = (contact.from < contact.to) != contact.kind.isHelp
      if contact.kind.isMutual || goesUp { upward += weight }
      if contact.kind.isMutual || !goesUp { downward += weight }
      evidence.add(contact)
    }
    exists = evidence.isTie(leastWeeks: recipe.leastWeeks)
    up = Float(upward)
    down = Float(downward)
  }
}

extension NetworkRecipe {
  /// Whether a stated tie of a structure belongs here: all but the line belong to communication as well.
  fileprivate func accepts(_ structure: Structure) -> Bool {
    structure == self.structure || (self.structure == .communication && structure != .line)
  }
}
