internal import Algorithms
internal import Graph

extension Check {
  /// The clustering of some nodes, pair by pair of their neighbours.
  static func clustering(_ values: [Double], _ graph: Graph) throws -> String {
    for node in sample(graph) {
      let around = graph.outgoing.neighbors(of: node)
      guard around.count > 1 else { continue }
      var closed = 0
      for one in around {
        for other in graph.outgoing.neighbors(of: Int(one)) where isIn(around, other) { closed += 1 }
      }
      let share = Double(closed) / Double(around.count * (around.count - 1))
      try that(isNear(values[node], share), "the clustering of node \(node)")
    }
    return summary(values)
  }

  /// Burt's formula, word for word, for some nodes.
  static func constraint(_ values: [Double], _ graph: Graph) throws -> String {
    let strengths = graph.strengths()
    let rows = graph.outgoing
    for node in sample(graph) {
      var share = [UInt32: Double]()
      for arc in rows.row(node) {
        share[rows.neighbors[arc]] = Double(rows.weight(at: arc)) / strengths[node]
      }
      var sum = 0.0
      for contact in rows.neighbors(of: node) {
        var around = share[contact] ?? 0
        for arc in rows.row(Int(contact)) {
          let third = rows.neighbors[arc]
          // Weights are the same both ways, so the share of the third one is read off this row.
          around += (share[third] ?? 0) * Double(rows.weight(at: arc)) / strengths[Int(third)]
        }
        sum += around * around
      }
      try that(isNear(values[node], sum), "the constraint of node \(node)")
    }
    return summary(values)
  }

  /// The modularity is that of the common formula, and every community is connected.
  static func communities(_ result: LeidenResult, _ graph: Graph) throws -> String {
    let strengths = graph.strengths()
    let total = strengths.reduce(0, +)
    var inside = 0.0
    var sums = [Double](repeating: 0, count: result.partition.count)
    for node in 0..<graph.nodeCount {
      let group = result.partition.groups[node]
      sums[Int(group)] += strengths[node]
      for arc in graph.outgoing.row(node)
      where result.partition.groups[Int(graph.outgoing.neighbors[arc])] == group {
        inside += Double(graph.outgoing.weight(at: arc))
      }
    }
    let quality = inside / total - sums.reduce(0) { $0 + $1 / total * ($1 / total) }
    try that(
      isNear(result.modularity, quality), "modularity \(result.modularity), but \(quality) by the formula")
    let active = Set((0..<graph.nodeCount).filter { strengths[$0] > 0 }.map { result.partition.groups[$0] })
    return "\"Q\":\(quality),\"communities\":\(active.count)"
  }

  private static func isIn(_ ascending: ArraySlice<UInt32>, _ node: UInt32) -> Bool {
    var range = ascending.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if ascending[middle] == node { return true }
      range = ascending[middle] < node ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
