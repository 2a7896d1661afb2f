package import Graph
package import Parallel

extension Graph {
  /// The core number of each node: the largest *k* so that it has *k* neighbours who have *k* neighbours among each other.
  ///
  /// Weights have no say. The nodes are peeled off level by level.
  /// - Throws: `AlgorithmError.wrongDirection` for a directed graph; `Parallel.Cancelled`.
  /// - Complexity: O(ties + nodes · levels) at worst; each level looks at the nodes that are still there only.
  /// - SeeAlso: Seidman, "Network structure and minimum degree", Social Networks 5, 1983; Batagelj, Zaveršnik, 2003;
  ///   Dasari et al., "ParK", IEEE Big Data 2014.
  package func coreNumbers(progress: Parallel.Progress = .silent) throws -> [Int] {
    guard !isDirected else { throw AlgorithmError.wrongDirection(needsDirected: false) }
    let meter = progress.meter(total: nodeCount)
    var left = (0..<nodeCount).map { Int32(truncatingIfNeeded: outgoing.degree(of: $0)) }
    var standing = (0..<UInt32(nodeCount)).map(\.self)
    var peeled: [UInt32] = []
    peeled.reserveCapacity(nodeCount)
    var level: Int32 = 0
    while !standing.isEmpty {
      let begin = peeled.count
      sort(&standing, left, level: level, into: &peeled)
      peel(from: begin, &peeled, &left, level: level)
      try meter.advance(by: peeled.count - begin)
      level = standing.isEmpty ? level : max(level + 1, lowest(standing, left))
    }
    return left.map { Int($0) }
  }

  /// Moves nodes that have no more than `level` neighbours left from `standing` to `peeled`, and forgets those already peeled.
  private func sort(_ standing: inout [UInt32], _ left: [Int32], level: Int32, into peeled: inout [UInt32]) {
    var kept = 0
    for index in standing.indices {
      let node = standing[index]
      let neighbors = left[Int(node)]
      if neighbors > level {
        standing[kept] = node
        kept += 1
      } else if neighbors == level {
        peeled.append(node)
      }
    }
    standing.removeLast(standing.count - kept)
  }

  /// Takes the peeled nodes from their neighbours, who may fall to the level themselves.
  private func peel(from begin: Int, _ peeled: inout [UInt32], _ left: inout [Int32], level: Int32) {
    let (offsets, neighbors) = (outgoing.offsets.span, outgoing.neighbors.span)
    var degrees = left.mutableSpan
    var index = begin
    while index < peeled.count {
      let node = Int(peeled[index])
      index += 1
      for arc in offsets[node]..<offsets[node + 1] {
        let neighbor = neighbors[arc]
        let degree = degrees[Int(neighbor)]
        guard degree > level else { continue }
        degrees[Int(neighbor)] = degree - 1
        if degree - 1 == level { peeled.append(neighbor) }
      }
    }
  }

  private func lowest(_ standing: [UInt32], _ left: [Int32]) -> Int32 {
    standing.reduce(.max) { min($0, left[Int($1)]) }
  }
}
