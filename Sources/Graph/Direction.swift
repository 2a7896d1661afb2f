/// Which ties of a node count: those to whom it turns, or those who turn to it.
///
/// In an undirected graph both are the same.
package enum Direction: Sendable, Hashable, CaseIterable {
  case outgoing, incoming
}

extension Graph {
  /// The rows of one direction.
  @inlinable package func rows(_ direction: Direction) -> Adjacency {
    switch direction {
    case .outgoing: outgoing
    case .incoming: incoming
    }
  }
}
