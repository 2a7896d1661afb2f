/// An immutable network of numbered nodes, as compressed sparse rows in both directions.
///
/// It has no self-loops and no parallel ties (`GraphBuilder` sees to that). In an undirected graph every tie stands in the
/// rows of both its ends and both directions share one storage; in a directed one i → j means that i turns to j, and
/// stands in row i of `outgoing` and in row j of `incoming`. More weight is closer.
package struct Graph: Sendable, Equatable {
  /// Whether ties have a direction.
  package let isDirected: Bool
  /// Whom each node turns to.
  package let outgoing: Adjacency
  /// Who turns to each node; the same rows as `outgoing` in an undirected graph.
  package let incoming: Adjacency

  /// Wraps the rows of an undirected graph, which must be symmetric.
  init(undirected rows: Adjacency) {
    isDirected = false
    outgoing = rows
    incoming = rows
    assertInvariants()
  }

  /// Wraps the rows of a directed graph, which must mirror each other.
  init(outgoing: Adjacency, incoming: Adjacency) {
    isDirected = true
    self.outgoing = outgoing
    self.incoming = incoming
    assertInvariants()
  }

  /// The largest weight that is accepted and that parallel ties may add up to.
  ///
  /// It leaves room for sums and squares without overflow.
  package static let maximumWeight = Float(sign: .plus, exponent: 100, significand: 1)

  /// The number of nodes; they are numbered from 0.
  @inlinable package var nodeCount: Int { outgoing.nodeCount }

  /// The number of ties; in an undirected graph each counts once.
  @inlinable package var tieCount: Int { isDirected ? outgoing.arcCount : outgoing.arcCount / 2 }

  /// Whether ties have weights; without them each counts 1.
  @inlinable package var isWeighted: Bool { outgoing.weights != nil }
}
