internal import Graph
internal import Parallel

/// A search from the end of ways back to a node on them, guided by how far each node is from the start.
///
/// The distance from the start bounds from below what a way from the goal to a node costs, so only nodes on nearly
/// shortest ways are looked at.
/// - SeeAlso: Hart, Nilsson, Raphael, "A Formal Basis for the Heuristic Determination of Minimum Cost Paths", IEEE
///   Transactions on Systems Science and Cybernetics 4, 1968.
struct GuidedSearch {
  /// The distance of each node to the last start of the search, `infinity` where it was not reached.
  private(set) var distances: [Double]
  /// Nodes that are not entered.
  var isBarred: [Bool]
  private let rows: Adjacency
  private let measure: PathMeasure
  /// For each node the least that a way from the start of all ways to it costs.
  private let bounds: [Double]
  private var reached: [UInt32] = []
  private var heap = NodeHeap()

  init(_ rows: Adjacency, _ measure: PathMeasure, isBarred: [Bool], bounds: [Double]) {
    self.rows = rows
    self.measure = measure
    self.isBarred = isBarred
    self.bounds = bounds
    distances = [Double](repeating: .infinity, count: rows.nodeCount)
  }

  /// Finds the distances of `goal` and of all nodes on shortest ways to it; other entries are bounds.
  ///
  /// - Parameter closed: Nodes from which the goal must not be entered.
  /// - Throws: `Parallel.Cancelled`.
  mutating func run(
    from start: Int, to goal: Int, closed: [UInt32], progress: Parallel.Progress
  ) throws(Parallel.Cancelled) {
    for node in reached { distances[Int(node)] = .infinity }
    reached.removeAll(keepingCapacity: true)
    heap.removeAll()
    reach(start, 0, goal: goal)
    var visits = 0
    while let entry = heap.pop() {
      // Other ways of the same length must be known too; the margin is for the rounding of sums.
      if entry.key > distances[goal] * (1 + 1e-12) { return }
      let node = Int(entry.node)
      guard node != goal, entry.key == distances[node] + guide(node, goal) else { continue }
      visits += 1
      if visits & 0xFFF == 0 { try progress.check() }
      for arc in rows.row(node) {
        let neighbor = Int(rows.neighbors[arc])
        guard !isBarred[neighbor] else { continue }
        let distance = distances[node] + measure.length(ofWeight: rows.weight(at: arc))
        guard distance < distances[neighbor] else { continue }
        if neighbor == goal, closed.contains(entry.node) { continue }
        reach(neighbor, distance, goal: goal)
      }
    }
  }

  /// The least that the way from the goal to a node costs.
  private func guide(_ node: Int, _ goal: Int) -> Double {
    max(0, bounds[node] - bounds[goal])
  }

  private mutating func reach(_ node: Int, _ distance: Double, goal: Int) {
    if distances[node] == .infinity { reached.append(UInt32(node)) }
    distances[node] = distance
    heap.push(node, key: distance + guide(node, goal))
  }
}
