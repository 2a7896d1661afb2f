internal import Graph
internal import Parallel

/// A search that grows from one node outwards; its memory can be used again.
///
/// By hops it is a walk in breadth, by strength Dijkstra's algorithm.
struct DistanceSearch {
  /// The distance of each node from the last start, `infinity` where it was not reached.
  private(set) var distances: [Double]
  /// Nodes that are not entered.
  var isBarred: [Bool]
  let rows: Adjacency
  let measure: PathMeasure
  private var reached: [UInt32] = []
  private var heap = NodeHeap()

  init(_ rows: Adjacency, _ measure: PathMeasure, isBarred: [Bool]) {
    self.rows = rows
    self.measure = rows.weights == nil ? .hops : measure
    self.isBarred = isBarred
    distances = [Double](repeating: .infinity, count: rows.nodeCount)
  }

  /// Finds the distances of all nodes, or of `goal` and those nearer than it; other entries are then bounds.
  ///
  /// - Throws: `Parallel.Cancelled`.
  mutating func run(
    from start: Int, goal: Int? = nil, progress: Parallel.Progress
  ) throws(Parallel.Cancelled) {
    for node in reached { distances[Int(node)] = .infinity }
    reached.removeAll(keepingCapacity: true)
    guard !isBarred[start] else { return }
    distances[start] = 0
    reached.append(UInt32(start))
    switch measure {
    case .hops: try walk(to: goal, progress: progress)
    case .strength: try settle(start, goal: goal, progress: progress)
    }
  }

  private mutating func walk(
    to goal: Int?, progress: Parallel.Progress
  ) throws(Parallel.Cancelled) {
    var head = 0
    while head < reached.count {
      let node = Int(reached[head])
      if node == goal { return }
      head += 1
      if head & 0xFFF == 0 { try progress.check() }
      let next = distances[node] + 1
      for neighbor in rows.neighbors(of: node)
      where distances[Int(neighbor)] == .infinity && !isBarred[Int(neighbor)] {
        distances[Int(neighbor)] = next
        reached.append(neighbor)
      }
    }
  }

  private mutating func settle(
    _ start: Int, goal: Int?, progress: Parallel.Progress
  ) throws(Parallel.Cancelled) {
    heap.removeAll()
    heap.push(start, key: 0)
    var settled = 0
    while let entry = heap.pop() {
      let node = Int(entry.node)
      guard entry.key == distances[node] else { continue }
      if node == goal { return }
      settled += 1
      if settled & 0xFFF == 0 { try progress.check() }
      for arc in rows.row(node) {
        let neighbor = Int(rows.neighbors[arc])
        let distance = entry.key + measure.length(ofWeight: rows.weight(at: arc))
        guard distance < distances[neighbor], !isBarred[neighbor] else { continue }
        if distances[neighbor] == .infinity { reached.append(UInt32(neighbor)) }
        distances[neighbor] = distance
        heap.push(neighbor, key: distance)
      }
    }
  }
}
