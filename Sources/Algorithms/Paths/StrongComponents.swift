package import Graph

extension Graph {
  /// The parts of the graph in which everybody reaches everybody along the ties; group 0 is the largest.
  ///
  /// In an undirected graph these are the weak ones. No recursion: depth is bounded by memory, not by the stack.
  /// - Complexity: O(nodes + ties).
  /// - SeeAlso: Tarjan, "Depth-First Search and Linear Graph Algorithms", SIAM Journal on Computing 1, 1972.
  package func strongComponents() -> Partition {
    guard isDirected else { return weakComponents() }
    var search = StrongSearch(outgoing)
    for node in 0..<nodeCount { search.visit(node) }
    return Partition(dense: search.components, bound: search.count)
  }
}

/// Tarjan's search in depth with its own stack.
private struct StrongSearch {
  /// The component of each node that is done.
  private(set) var components: [UInt32]
  private(set) var count = 0
  private let rows: Adjacency
  /// When each node was met, from 1; 0 for those not met.
  private var times: [UInt32]
  /// The earliest node of the open component that each node is known to reach.
  private var lowest: [UInt32]
  private var time: UInt32 = 0
  /// Nodes met whose component is not done.
  private var open: [UInt32] = []
  /// The way from the start to the present node, and the next arc of each.
  private var way: [(node: Int, arc: Int)] = []

  init(_ rows: Adjacency) {
    self.rows = rows
    components = [UInt32](repeating: .max, count: rows.nodeCount)
    times = [UInt32](repeating: 0, count: rows.nodeCount)
    lowest = times
  }

  mutating func visit(_ start: Int) {
    guard times[start] == 0 else { return }
    enter(start)
    while let (node, arc) = way.last {
      guard arc < rows.offsets[node + 1] else {
        leave(node)
        continue
      }
      way[way.count - 1].arc += 1
      let neighbor = Int(rows.neighbors[arc])
      if times[neighbor] == 0 {
        enter(neighbor)
      } else if components[neighbor] == .max {
        lowest[node] = min(lowest[node], times[neighbor])
      }
    }
  }

  private mutating func enter(_ node: Int) {
    time += 1
    times[node] = time
    lowest[node] = time
    open.append(UInt32(node))
    way.append((node, rows.offsets[node]))
  }

  private mutating func leave(_ node: Int) {
    way.removeLast()
    if let above = way.last?.node { lowest[above] = min(lowest[above], lowest[node]) }
    guard lowest[node] == times[node] else { return }
    while let member = open.popLast() {
      components[Int(member)] = UInt32(count)
      if Int(member) == node { break }
    }
    count += 1
  }
}
