internal import Graph
internal import Parallel

/// For each tie of an undirected graph how strongly its ends are tied to the same third ones.
///
/// A tie *i*–*j* has T = Σ over common neighbours *q* of w_iq · w_jq · factor_q. Every triangle is found once and counts for
/// its three ties, so no pair of neighbours without a tie is ever looked at.
/// - SeeAlso: Chiba, Nishizeki, SIAM J. Computing 14, 1985 (listing triangles).
struct SharedNeighbors {
  let oriented: Orientation
  /// T of each tie, parallel to the arcs of `oriented.ahead`.
  private(set) var sums: [Double]

  /// - Parameter factors: One for each node of `graph`.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(ties^1.5).
  init(_ graph: Graph, factors: (Graph) -> [Double], meter: Parallel.Meter) throws(Parallel.Cancelled) {
    oriented = graph.oriented()
    let given = factors(graph)
    let factors = oriented.originals.map { given[Int($0)] }
    sums = [Double](repeating: 0, count: oriented.ahead.arcCount)
    var places = [Int32](repeating: -1, count: graph.nodeCount)
    var own: [Double] = []
    let blocks = BlockRanges(count: graph.nodeCount)
    let weights = oriented.ahead.weights ?? [Float](repeating: 1, count: oriented.ahead.arcCount)
    for block in 0..<blocks.count {
      for node in blocks[block] where oriented.ahead.degree(of: node) > 1 {
        oriented.ahead.addTriangles(of: node, weights, factors, places: &places, own: &own, sums: &sums)
      }
      try meter.advance(by: blocks[block].count)
    }
  }
}

extension Adjacency {
  /// Adds the triangles that begin in a row to the sums of their ties.
  ///
  /// - Parameters:
  ///   - places: -1 for all nodes, before and after.
  ///   - own: Memory for the weights of the row.
  fileprivate func addTriangles(
    of node: Int, _ weights: [Float], _ factors: [Double], places: inout [Int32], own: inout [Double],
    sums: inout [Double]
  ) {
    let offsets = offsets.span
    let neighbors = neighbors.span
    let weights = weights.span
    let factors = factors.span
    let row = offsets[node]..<offsets[node + 1]
    own.removeAll(keepingCapacity: true)
    for arc in row { own.append(Double(weights[arc])) }
    var places = places.mutableSpan
    var sums = sums.mutableSpan
    let own = own.span
    for arc in row { places[Int(neighbors[arc])] = Int32(truncatingIfNeeded: arc - row.lowerBound) }
    let factor = factors[node]
    for arc in row {
      let middle = Int(neighbors[arc])
      let toMiddle = own[arc - row.lowerBound]
      let throughMiddle = toMiddle * factors[middle]
      let throughNode = toMiddle * factor
      var shared = 0.0
      for inner in offsets[middle]..<offsets[middle + 1] {
        let third = Int(neighbors[inner])
        let place = Int(places[third])
        guard place >= 0 else { continue }
        let (toThird, across) = (own[place], Double(weights[inner]))
        shared += toThird * across * factors[third]
        sums[row.lowerBound + place] += throughMiddle * across
        sums[inner] += throughNode * toThird
      }
      sums[arc] += shared
    }
    for arc in row { places[Int(neighbors[arc])] = -1 }
  }
}
