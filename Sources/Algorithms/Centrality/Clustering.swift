package import Graph
package import Parallel

extension Graph {
  /// How many triangles each node is in; weights have no say.
  /// - Throws: `AlgorithmError.wrongDirection` for a directed graph; `Parallel.Cancelled`.
  /// - Complexity: O(ties^1.5), all cores; Σ *a*²/2 looks for the *a* neighbours of more ties that each node has.
  /// - SeeAlso: Schank, Wagner, "Finding, counting and listing all triangles in large graphs", WEA 2005.
  package func triangleCounts(progress: Parallel.Progress = .silent) throws -> [Int] {
    guard !isDirected else { throw AlgorithmError.wrongDirection(needsDirected: false) }
    let oriented = oriented(keepsWeights: false)
    let behind = oriented.behind()
    let meter = progress.meter(total: nodeCount)
    let blocks = BlockRanges(count: nodeCount, size: 256)
    // Whole numbers add up to the same in any order, so each lane may have its own sums.
    let lanes = Parallel.threads
    let counts = try Parallel.map(count: lanes) { lane in
      var finder = TriangleCounter(oriented.ahead, behind)
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
///
/// A triangle is last → middle → first with last → first. It is looked for from its middle: the first ones are marked,
/// and each node with an arc to the middle looks for them in its own row, up to the middle. Looking in the rows of the
/// middle nodes instead costs more than twice as much, as those have more ties.
private struct TriangleCounter {
  private let ahead: Adjacency
  private let behind: Adjacency
  /// A node is in no more triangles than there are ties, of which four bytes can count all that fit into memory.
  private(set) var counts: [UInt32]
  /// 1 for the nodes of the row that is looked at, else 0.
  private var marks: [UInt8]
  private var closed: [UInt32]

  init(_ ahead: Adjacency, _ behind: Adjacency) {
    self.ahead = ahead
    self.behind = behind
    counts = [UInt32](repeating: 0, count: ahead.nodeCount)
    marks = [UInt8](repeating: 0, count: ahead.nodeCount)
    closed = [UInt32](repeating: 0, count: ahead.longestRow)
  }

  mutating func count(in nodes: Range<Int>) {
    ahead.countTriangles(around: nodes, behind, counts: &counts, marks: &marks, closed: &closed)
  }
}

extension Adjacency {
  /// Adds the triangles whose middle is one of `nodes` to the counts of their corners.
  ///
  /// - Parameters:
  ///   - behind: The same arcs the other way round.
  ///   - marks: All 0 before and after.
  ///   - closed: As long as the longest row.
  fileprivate func countTriangles(
    around nodes: Range<Int>, _ behind: Adjacency, counts: inout [UInt32], marks: inout [UInt8],
    closed: inout [UInt32]
  ) {
    let (offsets, neighbors) = (offsets.span, neighbors.span)
    let (starts, comers) = (behind.offsets.span, behind.neighbors.span)
    // Rows ahead that are fetched before they are read.
    let distance = 12
    var counts = counts.mutableSpan
    var marks = marks.mutableSpan
    var closed = closed.mutableSpan
    for middle in nodes {
      let row = offsets[middle]..<offsets[middle + 1]
      let incoming = starts[middle]..<starts[middle + 1]
      guard !row.isEmpty, !incoming.isEmpty else { continue }
      for arc in row { marks[Int(neighbors[arc])] = 1 }
      var atMiddle = 0
      for arc in incoming {
        if arc &+ distance < incoming.upperBound {
          let start = offsets[Int(comers[arc &+ distance])]
          neighbors.prefetch(start..<start &+ 1)
        }
        let last = Int(comers[arc])
        let found = neighbors.listMarked(from: offsets[last], below: middle, marks, into: &closed)
        for index in 0..<found { counts[Int(closed[index])] &+= 1 }
        counts[last] &+= UInt32(truncatingIfNeeded: found)
        atMiddle &+= found
      }
      counts[middle] &+= UInt32(truncatingIfNeeded: atMiddle)
      for arc in row { marks[Int(neighbors[arc])] = 0 }
    }
  }
}

extension Span<UInt32> {
  /// Lists the marked neighbours at the front of a row, up to one that is in it.
  ///
  /// Every neighbour is written to the list, and stays there where it is marked: which ones are no processor can guess.
  /// - Parameters:
  ///   - marks: 1 for marked nodes, else 0.
  ///   - list: Gets the neighbours at its front; as long as the row at least.
  /// - Returns: How many there are.
  @inline(__always)
  fileprivate func listMarked(
    from start: Int, below end: Int, _ marks: borrowing MutableSpan<UInt8>,
    into list: inout MutableSpan<UInt32>
  ) -> Int {
    var (position, count) = (start, 0)
    var neighbor = self[position]
    while Int(neighbor) < end {
      list[count] = neighbor
      count &+= Int(marks[Int(neighbor)])
      position &+= 1
      neighbor = self[position]
    }
    return count
  }
}
