internal import Graph

/// One search by weighted distance from a source that counts shortest paths, and the way back; Dijkstra and Brandes.
///
/// Ways whose lengths differ by rounding alone count as equally long.
/// - SeeAlso: Brandes, J. Mathematical Sociology 25, 2001.
struct WeightedSweep {
  /// The relative difference up to which two lengths are the same.
  private static let tolerance = 1e-10
  private static let unsettled = UInt32.max

  private let outgoing: Adjacency
  private let incoming: Adjacency
  private let lengths: [Double]
  private let lengthsBack: [Double]
  private(set) var order: [UInt32] = []
  private var distances: [Double]
  /// The place of each node in `order`.
  private var ranks: [UInt32]
  private var paths: [Double]
  private var shares: [Double]
  private var heap = NodeHeap()

  init(_ graph: Graph) {
    outgoing = graph.outgoing
    incoming = graph.incoming
    func lengths(_ rows: Adjacency) -> [Double] {
      (0..<rows.arcCount).map { PathMeasure.strength.length(ofWeight: rows.weight(at: $0)) }
    }
    self.lengths = lengths(graph.outgoing)
    lengthsBack = graph.isDirected ? lengths(graph.incoming) : self.lengths
    distances = [Double](repeating: .infinity, count: graph.nodeCount)
    ranks = [UInt32](repeating: Self.unsettled, count: graph.nodeCount)
    paths = [Double](repeating: 0, count: graph.nodeCount)
    shares = paths
  }

  /// Counts the shortest paths from `source` to every node.
  /// - Complexity: O((nodes + arcs) log arcs).
  mutating func goOut(from source: Int) {
    for node in order {
      distances[Int(node)] = .infinity
      ranks[Int(node)] = Self.unsettled
      paths[Int(node)] = 0
      shares[Int(node)] = 0
    }
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
    heap.push(source, key: 0)
    while let entry = heap.pop() {
      let node = Int(entry.node)
      guard ranks[node] == Self.unsettled else { continue }
      settle(node, isSource: node == source)
      for arc in outgoing.row(node) {
        let neighbor = Int(outgoing.neighbors[arc])
        let distance = distances[node] + lengths[arc]
        guard ranks[neighbor] == Self.unsettled, distance < distances[neighbor] else { continue }
        distances[neighbor] = distance
        heap.push(neighbor, key: distance)
      }
    }
  }

  private mutating func settle(_ node: Int, isSource: Bool) {
    var count = isSource ? 1.0 : 0
    for arc in incoming.row(node) where leads(arc, to: node) {
      count += paths[Int(incoming.neighbors[arc])]
    }
    paths[node] = count
    ranks[node] = UInt32(order.count)
    order.append(UInt32(node))
  }

  /// Whether an arc of an incoming row ends a shortest path to the node of the row.
  private func leads(_ arc: Int, to node: Int) -> Bool {
    let before = Int(incoming.neighbors[arc])
    guard ranks[before] < ranks[node] else { return false }
    let distance = distances[before] + lengthsBack[arc]
    return distance <= distances[node] * (1 + Self.tolerance)
  }

  /// Shares out what the nodes depend on each other, and credits the nodes but the source.
  /// - Complexity: O(nodes + arcs).
  mutating func comeBack(credits: inout [Double]) {
    for node in order.reversed().lazy.map({ Int($0) }) {
      passOn(from: node) { _, _ in }
      if node != Int(order[0]) { credits[node] += shares[node] }
    }
  }

  /// Shares out what the nodes depend on each other, and credits arcs, which are those of the incoming rows.
  /// - Complexity: O(nodes + arcs).
  mutating func comeBack(arcCredits credits: inout [Double]) {
    for node in order.reversed().lazy.map({ Int($0) }) {
      passOn(from: node) { credits[$0] += $1 }
    }
  }

  private mutating func passOn(from node: Int, arc credit: (Int, Double) -> Void) {
    guard paths[node] > 0 else { return }
    let share = (1 + shares[node]) / paths[node]
    for arc in incoming.row(node) where leads(arc, to: node) {
      let before = Int(incoming.neighbors[arc])
      let part = paths[before] * share
      shares[before] += part
      credit(arc, part)
    }
  }
}
