extension Graph {
  /// The graph of the same nodes with the ties whose flag is set.
  ///
  /// `isKept` runs parallel to the arcs of `outgoing`. In an undirected graph a tie stays when the flag of either of its two
  /// arcs is set.
  /// - Throws: `GraphError.wrongLength`.
  /// - Complexity: O(nodes + ties).
  package func filtered(_ isKept: [Bool]) throws(GraphError) -> Graph {
    guard isKept.count == outgoing.arcCount else {
      throw .wrongLength(expected: outgoing.arcCount, found: isKept.count)
    }
    guard !isDirected else {
      let kept = outgoing.filtered(isKept)
      return Graph(outgoing: kept, incoming: kept.transposed())
    }
    var flags = isKept
    forEachMirroredPair { arc, mirrored in
      let stays = isKept[arc] || isKept[mirrored]
      flags[arc] = stays
      flags[mirrored] = stays
    }
    return Graph(undirected: outgoing.filtered(flags))
  }

  /// Calls `body` once for each tie of an undirected graph with the positions of its two arcs in `outgoing`.
  ///
  /// The first stands in the row of the lower node. Ties come in the order of their first arcs within each second node.
  /// - Complexity: O(nodes + ties).
  package func forEachMirroredPair(_ body: (_ arc: Int, _ mirrored: Int) -> Void) {
    guard !isDirected else { return }
    // Rows ascend, so the rows of the lower nodes meet the arcs to ever higher nodes in their order.
    var cursors = Array(outgoing.offsets.dropLast())
    for node in 0..<nodeCount {
      for position in outgoing.row(node) {
        let neighbor = Int(outgoing.neighbors[position])
        if neighbor >= node { break }
        // The arcs of `neighbor` to nodes below itself come first in its row.
        if cursors[neighbor] < outgoing.offsets[neighbor + 1] {
          body(cursors[neighbor], position)
          cursors[neighbor] += 1
        }
      }
      // From here on the cursor of this row stands at its first neighbour above.
      let row = outgoing.row(node)
      cursors[node] = row.firstIndex { Int(outgoing.neighbors[$0]) > node } ?? row.upperBound
    }
  }
}

extension Adjacency {
  /// The rows with the arcs whose flag is set.
  fileprivate func filtered(_ isKept: [Bool]) -> Adjacency {
    var offsets = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var kept: [UInt32] = []
    var keptWeights: [Float]? = weights.map { _ in [] }
    for node in 0..<nodeCount {
      for position in row(node) where isKept[position] {
        kept.append(neighbors[position])
        keptWeights?.append(weight(at: position))
      }
      offsets.append(kept.count)
    }
    return Adjacency(offsets: offsets, neighbors: kept, weights: keptWeights)
  }
}
