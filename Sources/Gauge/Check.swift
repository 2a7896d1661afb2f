internal import Algorithms
internal import Graph

/// Holds the result of a timed kernel against a twin or a law that is written as plainly as can be.
enum Check {
  /// Where the values of some nodes are looked at one by one: this many, spread over all.
  private static let samples = 200

  /// Fails unless `holds`.
  static func that(_ holds: Bool, _ what: String) throws {
    if !holds { throw GaugeError.wrong(what) }
  }

  /// Sum, largest and where, as the rivals tell.
  static func summary(_ values: [Double]) -> String {
    let finite = values.map { $0.isNaN ? 0 : $0 }
    let top = finite.indices.max { finite[$0] < finite[$1] } ?? 0
    return "\"sum\":\(finite.reduce(0, +)),\"max\":\(finite.isEmpty ? 0 : finite[top]),\"argmax\":\(top)"
  }

  /// Nodes with ties, spread over all of them.
  static func sample(_ graph: Graph, count: Int = samples) -> [Int] {
    let active = (0..<graph.nodeCount).filter { graph.outgoing.degree(of: $0) > 0 }
    return stride(from: 0, to: active.count, by: max(1, active.count / count)).map { active[$0] }
  }

  static func isNear(_ one: Double, _ other: Double, _ tolerance: Double = 1e-9) -> Bool {
    abs(one - other) <= tolerance * max(1, abs(other))
  }

  /// No tie leads out of a part, and no part has less ties than hold it together.
  static func components(_ parts: Partition, _ graph: Graph) throws -> String {
    var walk = TraversalScratch(nodeCount: graph.nodeCount)
    for (node, group) in parts.groups.enumerated() {
      for neighbor in graph.outgoing.neighbors(of: node) {
        try that(parts.groups[Int(neighbor)] == group, "a tie leads out of a component")
      }
    }
    if let largest = parts.members().first?.first {
      walk.walk(graph.outgoing, from: Int(largest))
      try that(walk.reached.count == parts.sizes[0], "the largest component is not one piece")
    }
    return "\"components\":\(parts.count)"
  }

  /// Each strength is the plain sum of the row.
  static func strength(_ values: [Double], _ graph: Graph) throws -> String {
    for node in 0..<graph.nodeCount {
      var sum = 0.0
      for arc in graph.outgoing.row(node) { sum += Double(graph.outgoing.weight(at: arc)) }
      try that(isNear(values[node], sum), "the strength of node \(node)")
    }
    return summary(values)
  }

  /// One more step of the walker moves no more than was asked for.
  static func pageRank(_ values: [Double], _ graph: Graph) throws -> String {
    var next = [Double](repeating: 0, count: graph.nodeCount)
    var loose = 0.0
    for node in 0..<graph.nodeCount {
      let row = graph.outgoing.row(node)
      let strength = row.reduce(0.0) { $0 + Double(graph.outgoing.weight(at: $1)) }
      if strength == 0 { loose += values[node] }
      for arc in row {
        next[Int(graph.outgoing.neighbors[arc])] +=
          0.85 * values[node] * Double(graph.outgoing.weight(at: arc)) / strength
      }
    }
    let base = (0.15 + 0.85 * loose) / Double(graph.nodeCount)
    let moved = zip(next, values).reduce(0) { $0 + abs($1.0 + base - $1.1) }
    try that(moved <= 1.1e-8, "one more step moves \(moved)")
    try that(isNear(values.reduce(0, +), 1), "ranks do not add up to 1")
    return summary(values) + ",\"moved\":\(moved)"
  }

  /// Core numbers are the largest with which every node has as many neighbours of at least that number; twin: from the
  /// degrees down, each number becomes what the neighbours' numbers allow, until nothing changes.
  static func cores(_ values: [Int], _ graph: Graph) throws -> String {
    var cores = graph.degrees()
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for node in 0..<graph.nodeCount where cores[node] > 0 {
        var counts = [Int](repeating: 0, count: cores[node] + 1)
        for neighbor in graph.outgoing.neighbors(of: node) {
          counts[min(cores[Int(neighbor)], cores[node])] += 1
        }
        var (level, atLeast) = (cores[node], counts[cores[node]])
        while atLeast < level {
          level -= 1
          atLeast += counts[level]
        }
        if level < cores[node] {
          cores[node] = level
          hasChanged = true
        }
      }
    }
    try that(values == cores, "core numbers differ from the twin's")
    return summary(values.map(Double.init))
  }
}
