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
    let blocks = BlockRanges(count: nodeCount, size: 256)
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
      for (place, count) in lane.enumerated() { result[Int(oriented.originals[place])] += Int(count) }
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
  /// A node is in no more triangles than there are ties, of which four bytes can count all that fit into memory.
  private(set) var counts: [UInt32]
  /// 1 for the nodes of the row that is looked at, else 0.
  private var marks: [UInt8]
  private var closed: [UInt32]

  init(_ rows: Adjacency) {
    self.rows = rows
    counts = [UInt32](repeating: 0, count: rows.nodeCount)
    marks = [UInt8](repeating: 0, count: rows.nodeCount)
    closed = [UInt32](repeating: 0, count: rows.longestRow)
  }

  mutating func count(in nodes: Range<Int>) {
    rows.countTriangles(in: nodes, counts: &counts, marks: &marks, closed: &closed)
  }
}

extension Adjacency {
  /// Adds the triangles that begin in the rows of `nodes` to the counts of their corners.
  ///
  /// - Parameters:
  ///   - marks: All 0 before and after.
  ///   - closed: As long as the longest row.
  fileprivate func countTriangles(
    in nodes: Range<Int>, counts: inout [UInt32], marks: inout [UInt8], closed: inout [UInt32]
  ) {
    let offsets = offsets.span
    let neighbors = neighbors.span
    var counts = counts.mutableSpan
    var marks = marks.mutableSpan
    var closed = closed.mutableSpan
    for node in nodes {
      let row = offsets[node]..<offsets[node + 1]
      guard row.count > 1 else { continue }
      for arc in row { marks[Int(neighbors[arc])] = 1 }
      var atNode = 0
      for arc in row {
        let middle = Int(neighbors[arc])
        let atMiddle = neighbors.listMarked(in: offsets[middle]..<offsets[middle + 1], marks, into: &closed)
        for index in 0..<atMiddle { counts[Int(neighbors[Int(closed[index])])] &+= 1 }
        counts[middle] &+= UInt32(truncatingIfNeeded: atMiddle)
        atNode += atMiddle
      }
      counts[node] &+= UInt32(truncatingIfNeeded: atNode)
      for arc in row { marks[Int(neighbors[arc])] = 0 }
    }
  }
}
