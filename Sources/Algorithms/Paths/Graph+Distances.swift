package import Graph
package import Parallel

extension Graph {
  /// The length of the shortest ways from one node to all, along the direction of the ties.
  ///
  /// `infinity` where there is no way.
  /// - Parameter avoiding: Nodes that ways must not touch; nothing is reached from one of them.
  /// - Throws: `AlgorithmError.nodeOutOfRange`, `Parallel.Cancelled`.
  /// - Complexity: O(nodes + ties) by hops, O(ties · log nodes) by strength.
  /// - SeeAlso: Dijkstra, Numerische Mathematik 1, 1959.
  package func distances(
    from start: Int, by measure: PathMeasure = .hops, avoiding: [UInt32] = [],
    progress: Parallel.Progress = .silent
  ) throws -> [Double] {
    try check(nodes: [start])
    var search = DistanceSearch(outgoing, measure, isBarred: try barred(avoiding))
    try search.run(from: start, progress: progress)
    return search.distances
  }

  /// The shortest way between two nodes; among equals the one whose nodes come first, compared one by one from the start.
  ///
  /// - Returns: `nil` where there is no way.
  /// - Throws: `AlgorithmError.nodeOutOfRange`, `Parallel.Cancelled`.
  /// - Complexity: O(nodes + ties) by hops, O(ties · log nodes) by strength.
  package func shortestPath(
    from start: Int, to end: Int, by measure: PathMeasure = .hops, avoiding: [UInt32] = [],
    progress: Parallel.Progress = .silent
  ) throws -> Path? {
    try introductions(from: start, to: end, count: 1, by: measure, avoiding: avoiding, progress: progress)
      .first
  }

  /// Refuses numbers that are no nodes.
  func check(nodes: [Int]) throws(AlgorithmError) {
    for node in nodes where !(0..<nodeCount ~= node) {
      throw .nodeOutOfRange(node: node, nodeCount: nodeCount)
    }
  }

  /// A flag for each node that is set for those named.
  func barred(_ nodes: [UInt32]) throws(AlgorithmError) -> [Bool] {
    try check(nodes: nodes.map { Int($0) })
    var flags = [Bool](repeating: false, count: nodeCount)
    for node in nodes { flags[Int(node)] = true }
    return flags
  }
}
