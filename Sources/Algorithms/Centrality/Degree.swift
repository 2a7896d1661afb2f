package import Graph
internal import Parallel

extension Graph {
  /// How many ties each node has in one direction.
  /// - Complexity: O(nodes).
  package func degrees(_ direction: Direction = .outgoing) -> [Int] {
    let rows = rows(direction)
    return (0..<nodeCount).map { rows.degree(of: $0) }
  }

  /// The sum of weights of each node's ties in one direction; the degree where there are no weights.
  /// - Complexity: O(nodes + ties).
  /// - SeeAlso: Barrat et al., "The architecture of complex weighted networks", PNAS 101, 2004.
  package func strengths(_ direction: Direction = .outgoing) -> [Double] {
    rows(direction).rowSums()
  }

  /// The share of ties i → j that are answered by j → i; `nan` without ties, 1 in an undirected graph that has some.
  /// - Complexity: O(nodes + ties).
  package func reciprocity() -> Double {
    guard outgoing.arcCount > 0 else { return .nan }
    guard isDirected else { return 1 }
    let answered = Parallel.sum(count: nodeCount) { range in
      var count = 0
      for node in range { count += answeredTies(of: node) }
      return Double(count)
    }
    return answered / Double(outgoing.arcCount)
  }

  /// How many of a node's ties are answered.
  /// - Complexity: O(degree): one merge of two ascending rows.
  package func answeredTies(of node: Int) -> Int {
    var ahead = outgoing.row(node)
    var back = incoming.row(node)
    var count = 0
    while let a = ahead.first, let b = back.first {
      let (to, from) = (outgoing.neighbors[a], incoming.neighbors[b])
      if to == from { count += 1 }
      if to <= from { ahead.removeFirst() }
      if from <= to { back.removeFirst() }
    }
    return count
  }
}
