package import Graph
package import Parallel

extension Graph {
  /// The best ways by which one person can be introduced to another, along the direction of the ties.
  ///
  /// The shortest ways that visit nobody twice, shortest first, equals in the order of their nodes from the start. A start
  /// that is the end has one way, of length 0. Nobody who is to be avoided is on them, also not at their ends.
  /// - Parameter count: How many ways at most.
  /// - Throws: `AlgorithmError.nodeOutOfRange`, `AlgorithmError.badParameter`, `Parallel.Cancelled`.
  /// - Complexity: One search over the graph and O(`count` · hops) searches among nearly shortest ways.
  /// - SeeAlso: Yen, "Finding the K Shortest Loopless Paths in a Network", Management Science 17, 1971; Lawler,
  ///   Management Science 18, 1972 (no way is found twice).
  package func introductions(
    from start: Int, to end: Int, count: Int, by measure: PathMeasure = .hops, avoiding: [UInt32] = [],
    progress: Parallel.Progress = .silent
  ) throws -> [Path] {
    try check(nodes: [start, end])
    guard count >= 0 else { throw AlgorithmError.badParameter(.steps, value: Double(count)) }
    let isBarred = try barred(avoiding)
    guard count > 0, !isBarred[start], !isBarred[end] else { return [] }
    var bounds = DistanceSearch(outgoing, measure, isBarred: isBarred)
    try bounds.run(from: start, goal: end, progress: progress)
    let farthest = bounds.distances[end]
    guard farthest < .infinity else { return [] }
    // Nodes that were not settled are at least as far as the end, whatever their entries say.
    var search = IntroductionSearch(
      self, measure, isBarred: isBarred, bounds: bounds.distances.map { min($0, farthest) }, end: end,
      progress: progress)
    return try search.ways(from: start, count: count)
  }
}

/// Yen's search: every way found opens the ways that leave it somewhere.
private struct IntroductionSearch {
  /// A way that may come next: it leaves an earlier one after `shared` nodes, and not by the ties `barredNext`.
  private struct Candidate {
    let path: Path
    let shared: Int
    let barredNext: [UInt32]

    static func < (first: Candidate, second: Candidate) -> Bool {
      guard first.path.length == second.path.length else { return first.path.length < second.path.length }
      return first.path.nodes.lexicographicallyPrecedes(second.path.nodes)
    }
  }

  private let forward: Adjacency
  private let measure: PathMeasure
  private let end: Int
  private let progress: Parallel.Progress
  /// Looks from the end backwards, so that the way can be read off from the start.
  private var backward: GuidedSearch

  init(
    _ graph: Graph, _ measure: PathMeasure, isBarred: [Bool], bounds: [Double], end: Int,
    progress: Parallel.Progress
  ) {
    forward = graph.outgoing
    self.measure = graph.isWeighted ? measure : .hops
    self.end = end
    self.progress = progress
    backward = GuidedSearch(graph.incoming, self.measure, isBarred: isBarred, bounds: bounds)
  }

  mutating func ways(from start: Int, count: Int) throws(Parallel.Cancelled) -> [Path] {
    var found: [Path] = []
    var open: [Candidate] = []
    if let first = try candidate(after: [UInt32(start)], not: []) { open.append(first) }
    let meter = progress.meter(total: count)
    while found.count < count, let best = open.indices.min(by: { open[$0] < open[$1] }) {
      let chosen = open.remove(at: best)
      found.append(chosen.path)
      try meter.advance()
      if found.count < count { open += try deviations(from: chosen) }
    }
    return found
  }

  /// The best way of each group of ways that share the beginning of `chosen` up to a node and then leave it.
  private mutating func deviations(from chosen: Candidate) throws(Parallel.Cancelled) -> [Candidate] {
    let nodes = chosen.path.nodes
    var result: [Candidate] = []
    for shared in stride(from: chosen.shared, to: nodes.count, by: 1) {
      let earlier = shared == chosen.shared ? chosen.barredNext : []
      if let next = try candidate(after: Array(nodes[..<shared]), not: earlier + [nodes[shared]]) {
        result.append(next)
      }
    }
    return result
  }

  /// The best way that begins with `root` and whose next node is none of `barredNext`.
  private mutating func candidate(
    after root: [UInt32], not barredNext: [UInt32]
  ) throws(Parallel.Cancelled) -> Candidate? {
    guard let spur = root.last.map({ Int($0) }) else { return nil }
    guard spur != end else {
      let path = Path(nodes: root, length: length(of: root))
      return barredNext.isEmpty ? Candidate(path: path, shared: root.count, barredNext: []) : nil
    }
    for node in root.dropLast() { backward.isBarred[Int(node)] = true }
    defer { for node in root.dropLast() { backward.isBarred[Int(node)] = false } }
    try backward.run(from: end, to: spur, closed: barredNext, progress: progress)
    guard backward.distances[spur] < .infinity else { return nil }
    var nodes = root
    var barred = barredNext
    while let last = nodes.last, Int(last) != end, let step = bestStep(from: Int(last), not: barred) {
      nodes.append(UInt32(step))
      barred = []
    }
    guard nodes.last == UInt32(end) else { return nil }
    return Candidate(
      path: Path(nodes: nodes, length: length(of: nodes)), shared: root.count, barredNext: barredNext)
  }

  /// The next node of the shortest way to the end, the lowest of equals.
  private func bestStep(from node: Int, not barredNext: [UInt32]) -> Int? {
    var shortest = Double.infinity
    var best: Int?
    for arc in forward.row(node) where !barredNext.contains(forward.neighbors[arc]) {
      let neighbor = Int(forward.neighbors[arc])
      let length = backward.distances[neighbor] + measure.length(ofWeight: forward.weight(at: arc))
      if length < shortest { (shortest, best) = (length, neighbor) }
    }
    return best
  }

  /// The length of a way, added up from its end as the search does.
  private func length(of nodes: [UInt32]) -> Double {
    var length = 0.0
    for step in stride(from: nodes.count - 1, to: 0, by: -1) {
      guard let arc = forward.position(of: Int(nodes[step]), in: Int(nodes[step - 1])) else {
        return .infinity
      }
      length += measure.length(ofWeight: forward.weight(at: arc))
    }
    return length
  }
}
