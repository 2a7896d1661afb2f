/// The ties of an undirected graph, each once: from the end with fewer ties to the end with more.
///
/// Nodes are renumbered by falling degree (equals by number), so every row holds lower numbers only, ascending, and is at
/// most √(2 · ties) long. Every triangle of the graph is then found exactly once, as *v* → *u* → *w* with *v* → *w*.
package struct Orientation: Sendable {
  /// Row *v* holds the neighbours of *v* that come before it.
  package let ahead: Adjacency
  /// For each new number the old one.
  package let originals: [UInt32]

  /// The same ties from the end with more ties, without weights: row *v* holds the neighbours that come after it.
  /// - Complexity: O(nodes + ties).
  package func behind() -> Adjacency {
    ahead.unweighted.transposed()
  }
}

extension Graph {
  /// The ties, each once, towards the end with more ties; of a directed graph those of its undirected view.
  ///
  /// - Parameter keepsWeights: Whether the arcs have the weights of their ties, where those have any.
  /// - Complexity: O(nodes + ties).
  /// - SeeAlso: Chiba, Nishizeki, "Arboricity and subgraph listing algorithms", SIAM J. Computing 14, 1985.
  package func oriented(keepsWeights: Bool = true) -> Orientation {
    guard !isDirected else { return undirected().oriented(keepsWeights: keepsWeights) }
    let order = nodesByDegree()
    var numbers = [UInt32](repeating: 0, count: nodeCount)
    for (number, node) in order.enumerated() { numbers[Int(node)] = UInt32(number) }
    return Orientation(
      ahead: Rows(orienting: keepsWeights ? outgoing : outgoing.unweighted, order: order, numbers: numbers)
        .adjacency, originals: order)
  }
}

extension Rows {
  fileprivate init(orienting rows: Adjacency, order: [UInt32], numbers: [UInt32]) {
    self.init(nodeCount: order.count, arcCount: rows.arcCount / 2, isWeighted: rows.weights != nil)
    countAhead(rows, order: order, numbers: numbers)
    startFilling()
    fill { filler in
      let (neighbors, numbers) = (rows.neighbors.span, numbers.span)
      for (number, node) in order.enumerated() {
        for position in rows.row(Int(node)) {
          let other = Int(numbers[Int(neighbors[position])])
          if other > number { filler.put(UInt32(number), rows.weight(at: position), into: other) }
        }
      }
    }
  }

  /// Counts, for each new number, the neighbours that come before it.
  private mutating func countAhead(_ rows: Adjacency, order: [UInt32], numbers: [UInt32]) {
    let (neighbors, numbers) = (rows.neighbors.span, numbers.span)
    for (number, node) in order.enumerated() {
      var ahead = 0
      for position in rows.row(Int(node)) { ahead += numbers[Int(neighbors[position])] < number ? 1 : 0 }
      count(number, times: ahead)
    }
  }
}

extension Adjacency {
  /// The same arcs, each counting 1.
  fileprivate var unweighted: Adjacency { Adjacency(offsets: offsets, neighbors: neighbors, weights: nil) }
}
