internal import Algorithms
internal import Graph
internal import Parallel

extension Check {
  /// The closeness of some nodes, walk by walk.
  static func closeness(_ values: [Double], _ graph: Graph) throws -> String {
    var walk = TraversalScratch(nodeCount: graph.nodeCount)
    for node in sample(graph, count: 50) {
      walk.walk(graph.outgoing, from: node)
      let near = walk.reached.dropFirst().reduce(0.0) { $0 + 1 / Double(walk.distances[Int($1)]) }
      try that(isNear(values[node], near), "the closeness of node \(node)")
    }
    return summary(values)
  }

  /// Every shortest path of *d* hops has *d* − 1 nodes within, so the sum over all nodes is known; on large graphs the
  /// estimate from pivots must bear the values out instead.
  static func betweenness(_ values: [Double], _ graph: Graph) throws -> String {
    guard graph.nodeCount > 5000 else {
      let within = totalWithin(graph, from: Array(0..<graph.nodeCount))
      try that(isNear(values.reduce(0, +), within / 2), "betweenness does not add up")
      return summary(values)
    }
    let estimate = try graph.betweennessEstimate(from: graph.pivots(count: 512))
    let top = values.indices.sorted { values[$0] > values[$1] }.prefix(100)
    for node in top {
      let apart = abs(values[node] - estimate.values[node])
      try that(apart <= 6 * estimate.standardErrors[node], "node \(node) is \(apart) from its estimate")
    }
    return summary(values)
  }

  /// With linear scaling a path of *d* hops from a pivot deals out 1/d + … + (d − 1)/d = (d − 1)/2.
  static func estimate(_ estimate: BetweennessEstimate, _ graph: Graph) throws -> String {
    let within = totalWithin(graph, from: estimate.pivots.map { Int($0) })
    let population = Double(graph.degrees().filter { $0 > 0 }.count)
    let expected = within / 2 / Double(estimate.pivots.count) * population
    try that(isNear(estimate.values.reduce(0, +), expected), "the estimate does not add up")
    return summary(estimate.values)
  }

  /// The number of nodes within all shortest paths from some sources, one path a pair.
  private static func totalWithin(_ graph: Graph, from sources: [Int]) -> Double {
    var walk = TraversalScratch(nodeCount: graph.nodeCount)
    return sources.reduce(0) { sum, source in
      walk.walk(graph.outgoing, from: source)
      return sum + walk.reached.dropFirst().reduce(0.0) { $0 + Double(walk.distances[Int($1)]) - 1 }
    }
  }
}
