package import Graph
package import Parallel

extension Graph {
  /// How many triangles each node is in; weights have no say.
  /// - Throws: `AlgorithmError.wrongDirection` for a directed graph; `Parallel.Cancelled`.
  /// - Complexity: O(ties^1.5), all cores.
  /// - SeeAlso: Schank, Wagner, "Finding, counting and listing all triangles in large graphs", WEA 2005.
  package func triangleCounts(progress: Parallel.Progress = .silent) throws -> [Int] {
    guard !isDirected else { throw AlgorithmError.wrongDirection(needsDirected: false) }
    let oriented = oriented()
    let meter = progress.meter(total: nodeCount)
    let blocks = BlockRanges(count: nodeCount)
    // Whole numbers add up to the same in any order, so each lane may have its own sums.
    let lanes = Parallel.threads
    let counts = try Parallel.map(count: lanes) { lane in
      var finder = TriangleCounter(oriented.ahead)
      for block in stride(from: lane, to: blocks.count, by: lanes) {
        finder.count(in: blocks[block])
        try meter.advance(by: blocks[block].count)
      }
      return finder.counts
    }
    var result = [Int](repeating: 0, count: nodeCount)
    for lane in counts {
      for (place, count) in lane.enumerated() { result[Int(oriented.originals[place])] += count }
    }
    return result
  }

  /// The share of pairs of each node's neighbours that are neighbours themselves; 0 where there is no pair.
  /// - Throws: `AlgorithmError.wrongDirection` for a directed graph; `Parallel.Cancelled`.
  /// - Complexity: O(ties^1.5), all cores.
  /// - SeeAlso: Watts, Strogatz, Nature 393, 1998.
  package func localClustering(progress: Parallel.Progress = .silent) throws -> [Double] {
    let triangles = try triangleCounts(progress: progress)
    return triangles.enumerated().map { node, count in
      let degree = Double(outgoing.degree(of: node))
      return degree < 2 ? 0 : Double(2 * count) / (degree * (degree - 1))
    }
  }
}

/// Counts the triangles of an oriented graph at each of their corners.
private struct TriangleCounter {
  private let rows: Adjacency
  private(set) var counts: [Int]
  /// 1 for the nodes of the row that is looked at, else 0.
  private var marks: [UInt8]

  init(_ rows: Adjacency) {
    self.rows = rows
    counts = [Int](repeating: 0, count: rows.nodeCount)
    marks = [UInt8](repeating: 0, count: rows.nodeCount)
  }

  mutating func count(in nodes: Range<Int>) {
    rows.countTriangles(in: nodes, counts: &counts, marks: &marks)
  }
}

extension Adjacency {
  /// Adds the triangles that begin in the rows of `nodes` to the counts of their corners; `marks` are all 0 before and after.
  fileprivate func countTriangles(in nodes: Range<Int>, counts: inout [Int], marks: inout [UInt8]) {
    let offsets = offsets.span
    let neighbors = neighbors.span
    var counts = counts.mutableSpan
    var marks = marks.mutableSpan
    for node in nodes {
      let row = offsets[node]..<offsets[node + 1]
      guard row.count > 1 else { continue }
      for arc in row { marks[Int(neighbors[arc])] = 1 }
      var atNode = 0
      for arc in row {
        let middle = Int(neighbors[arc])
        var atMiddle = 0
        for inner in offsets[middle]..<offsets[middle + 1] where marks[Int(neighbors[inner])] != 0 {
          counts[Int(neighbors[inner])] += 1
          atMiddle += 1
        }
        counts[middle] += atMiddle
        atNode += atMiddle
      }
      counts[node] += atNode
      for arc in row { marks[Int(neighbors[arc])] = 0 }
    }
  }
}
