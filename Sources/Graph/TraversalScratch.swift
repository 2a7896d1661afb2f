/// Memory for walks in breadth from one node after another, made once and reset by what was touched.
package struct TraversalScratch: Sendable {
  /// The distance of nodes not reached.
  package static let unreached = UInt32.max

  /// The nodes reached so far, nearest first.
  package private(set) var reached: [UInt32] = []
  /// The hops from the start to each node, `unreached` where there is no way.
  package private(set) var distances: [UInt32]

  package init(nodeCount: Int) {
    distances = [UInt32](repeating: Self.unreached, count: max(0, nodeCount))
    reached.reserveCapacity(max(0, nodeCount))
  }

  /// Walks from `start` along `rows`; afterwards `reached` and `distances` tell of this walk alone.
  ///
  /// Nothing is reached where `start` is no node, or where the scratch was made for another number of nodes.
  /// - Parameter limit: The number of hops after which the walk stops.
  /// - Complexity: O(nodes reached + their arcs).
  package mutating func walk(_ rows: Adjacency, from start: Int, limit: UInt32 = .max) {
    forget()
    guard distances.count == rows.nodeCount, 0..<rows.nodeCount ~= start else { return }
    distances[start] = 0
    reached.append(UInt32(start))
    var head = 0
    while head < reached.count {
      let node = Int(reached[head])
      head += 1
      let distance = distances[node]
      if distance >= limit { return }
      for position in rows.row(node) {
        let neighbor = rows.neighbors[position]
        if distances[Int(neighbor)] == Self.unreached {
          distances[Int(neighbor)] = distance + 1
          reached.append(neighbor)
        }
      }
    }
  }

  private mutating func forget() {
    for node in reached { distances[Int(node)] = Self.unreached }
    reached.removeAll(keepingCapacity: true)
  }
}
