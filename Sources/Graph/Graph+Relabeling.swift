extension Graph {
  /// The same graph with the best-connected nodes first, which keeps what kernels touch most close together.
  ///
  /// Ties between equal degrees go by node number. `originals` is the way back.
  /// - Complexity: O(nodes + ties).
  package func relabeledByDegree() -> Subgraph {
    relabeled(inOrder: nodesByDegree())
  }

  /// The same graph with nodes numbered in the order of a walk in breadth, which keeps neighbours close together.
  ///
  /// Each part is begun at its node of highest degree, the lowest number of equals first.
  /// - Complexity: O(nodes + ties).
  package func relabeledByBreadth() -> Subgraph {
    var order: [UInt32] = []
    order.reserveCapacity(nodeCount)
    var isSeen = [Bool](repeating: false, count: nodeCount)
    for start in nodesByDegree() where !isSeen[Int(start)] {
      isSeen[Int(start)] = true
      var head = order.count
      order.append(start)
      while head < order.count {
        let node = Int(order[head])
        head += 1
        for rows in isDirected ? [outgoing, incoming] : [outgoing] {
          for neighbor in rows.neighbors(of: node) where !isSeen[Int(neighbor)] {
            isSeen[Int(neighbor)] = true
            order.append(neighbor)
          }
        }
      }
    }
    return relabeled(inOrder: order)
  }

  /// All nodes by falling number of arcs in both directions; equals by number.
  func nodesByDegree() -> [UInt32] {
    var degrees = (0..<nodeCount).map { outgoing.degree(of: $0) }
    if isDirected {
      for node in 0..<nodeCount { degrees[node] += incoming.degree(of: node) }
    }
    let largest = degrees.max() ?? 0
    var places = [Int](repeating: 0, count: largest + 2)
    for degree in degrees { places[largest - degree + 1] += 1 }
    for index in places.indices.dropFirst() { places[index] += places[index - 1] }
    var order = [UInt32](repeating: 0, count: nodeCount)
    for (node, degree) in degrees.enumerated() {
      order[places[largest - degree]] = UInt32(node)
      places[largest - degree] += 1
    }
    return order
  }

  /// `order` is known to name every node once, so that nothing can be refused.
  private func relabeled(inOrder order: [UInt32]) -> Subgraph {
    do {
      return try subgraph(of: order)
    } catch {
      assertionFailure("an order of all nodes was refused: \(error)")
      return Subgraph(graph: self, originals: (0..<UInt32(nodeCount)).map(\.self))
    }
  }
}
