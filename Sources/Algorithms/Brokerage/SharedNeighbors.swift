internal import Graph
internal import Parallel

/// For each tie of an undirected graph how strongly its ends are tied to the same third ones.
///
/// A tie *i*–*j* has T = Σ over common neighbours *q* of w_iq · w_jq · factor_q. Every triangle is found once and counts for
/// its three ties, so no pair of neighbours without a tie is ever looked at.
/// - SeeAlso: Chiba, Nishizeki, SIAM J. Computing 14, 1985 (listing triangles).
struct SharedNeighbors {
  /// Into how many sums the nodes are dealt; part of the last bits of the results, so it is fixed.
  private static let lanes = 2

  let oriented: Orientation
  /// T of each tie, parallel to the arcs of `oriented.ahead`.
  let sums: [Double]

  /// - Parameter factors: One for each node of `graph`.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(ties^1.5), all cores up to the number of lanes.
  init(_ graph: Graph, factors: (Graph) -> [Double], meter: Parallel.Meter) throws(Parallel.Cancelled) {
    let oriented = graph.oriented()
    let given = factors(graph)
    let factors = oriented.originals.map { given[Int($0)] }
    let blocks = BlockRanges(count: graph.nodeCount, size: 256)
    let sums = try Parallel.sumOfVectors(length: oriented.ahead.arcCount, lanes: Self.lanes) {
      (lane) throws(Parallel.Cancelled) in
      var finder = SharedNeighborFinder(oriented.ahead, factors)
      for block in stride(from: lane, to: blocks.count, by: Self.lanes) {
        for node in blocks[block] where oriented.ahead.degree(of: node) > 1 { finder.addTriangles(of: node) }
        try meter.advance(by: blocks[block].count)
      }
      return finder.sums
    }
    self.oriented = oriented
    self.sums = sums
  }
}

/// Goes through the triangles of an oriented graph and adds them to the sums of their ties.
private struct SharedNeighborFinder {
  private let rows: Adjacency
  private let weights: [Float]
  private let factors: [Double]
  private(set) var sums: [Double]
  /// For the nodes of the row that is looked at 1 and their place in it; else 0 and anything.
  private var (marks, places): ([UInt8], [UInt32])
  private var closed: [UInt32]

  init(_ rows: Adjacency, _ factors: [Double]) {
    self.rows = rows
    self.factors = factors
    weights = rows.weights ?? [Float](repeating: 1, count: rows.arcCount)
    sums = [Double](spacious: 0, count: rows.arcCount)
    marks = [UInt8](repeating: 0, count: rows.nodeCount)
    places = [UInt32](repeating: 0, count: rows.nodeCount)
    closed = [UInt32](repeating: 0, count: rows.longestRow)
  }

  /// Adds the triangles that begin in a row.
  mutating func addTriangles(of node: Int) {
    rows.addTriangles(
      of: node, weights, factors, marks: &marks, places: &places, closed: &closed, sums: &sums)
  }
}

extension Adjacency {
  fileprivate func addTriangles(
    of node: Int, _ weights: [Float], _ factors: [Double], marks: inout [UInt8], places: inout [UInt32],
    closed: inout [UInt32], sums: inout [Double]
  ) {
    let (offsets, neighbors) = (offsets.span, neighbors.span)
    let (weights, factors) = (weights.span, factors.span)
    var marks = marks.mutableSpan
    var places = places.mutableSpan
    var closed = closed.mutableSpan
    var sums = sums.mutableSpan
    let row = offsets[node]..<offsets[node + 1]
    for arc in row {
      marks[Int(neighbors[arc])] = 1
      places[Int(neighbors[arc])] = UInt32(truncatingIfNeeded: arc)
    }
    let factor = factors[node]
    for arc in row {
      let middle = Int(neighbors[arc])
      let toMiddle = Double(weights[arc])
      let throughMiddle = toMiddle * factors[middle]
      let throughNode = toMiddle * factor
      var shared = 0.0
      let count = neighbors.listMarked(in: offsets[middle]..<offsets[middle + 1], marks, into: &closed)
      for index in 0..<count {
        let inner = Int(closed[index])
        let third = Int(neighbors[inner])
        let place = Int(places[third])
        let (toThird, across) = (Double(weights[place]), Double(weights[inner]))
        shared += toThird * across * factors[third]
        sums[place] += throughMiddle * across
        sums[inner] += throughNode * toThird
      }
      sums[arc] += shared
    }
    for arc in row { marks[Int(neighbors[arc])] = 0 }
  }
}
