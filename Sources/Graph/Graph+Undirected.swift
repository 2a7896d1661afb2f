extension Graph {
  /// The graph without directions: ties between the same two nodes are merged by adding their weights.
  ///
  /// Ties of an unweighted graph count 1 each, so that a tie there and back weighs 2. An undirected graph is its own.
  /// - Complexity: O(nodes + ties).
  package func undirected() -> Graph {
    guard isDirected else { return self }
    var offsets = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var neighbors: [UInt32] = []
    neighbors.reserveCapacity(outgoing.arcCount + incoming.arcCount)
    var weights: [Float] = []
    weights.reserveCapacity(outgoing.arcCount + incoming.arcCount)
    for node in 0..<nodeCount {
      var out = outgoing.row(node)
      var back = incoming.row(node)
      while !out.isEmpty || !back.isEmpty {
        let ahead = out.first.map { outgoing.neighbors[$0] } ?? .max
        let behind = back.first.map { incoming.neighbors[$0] } ?? .max
        var weight: Float = 0
        if ahead <= behind { weight += outgoing.weight(at: out.removeFirst()) }
        if behind <= ahead { weight += incoming.weight(at: back.removeFirst()) }
        neighbors.append(min(ahead, behind))
        weights.append(weight)
      }
      offsets.append(neighbors.count)
    }
    return Graph(undirected: Adjacency(offsets: offsets, neighbors: neighbors, weights: weights))
  }

  /// The graph with every tie turned round; an undirected graph is its own.
  /// - Complexity: O(1).
  package func reversed() -> Graph {
    isDirected ? Graph(outgoing: incoming, incoming: outgoing) : self
  }

  /// The graph without its weights.
  /// - Complexity: O(1).
  package func unweighted() -> Graph {
    let out = Adjacency(offsets: outgoing.offsets, neighbors: outgoing.neighbors, weights: nil)
    guard isDirected else { return Graph(undirected: out) }
    return Graph(
      outgoing: out,
      incoming: Adjacency(offsets: incoming.offsets, neighbors: incoming.neighbors, weights: nil))
  }
}
