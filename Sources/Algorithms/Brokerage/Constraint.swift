package import Graph
package import Parallel

extension Graph {
  /// Burt's constraint: how much of each node's time goes, directly and by way of others, to contacts who know each other.
  ///
  /// c_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over the neighbours *j* of *i*, with p_ij the share of *i*'s ties, both directions added
  /// up, that goes to *j*. Low values mean a bridge; nodes without ties have `nan`.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(ties^1.5), by triangles: only common neighbours count.
  /// - SeeAlso: Burt, "Structural Holes", 1992; "Structural holes and good ideas", AJS 110, 2004.
  package func constraint(progress: Parallel.Progress = .silent) throws(Parallel.Cancelled) -> [Double] {
    let graph = undirected()
    let meter = progress.meter(total: nodeCount)
    let shared = try SharedNeighbors(
      graph, factors: { $0.strengths().map { $0 > 0 ? 1 / $0 : 0 } }, meter: meter)
    let ahead = shared.oriented.ahead
    var sums = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      for arc in ahead.row(node) {
        let together = Double(ahead.weight(at: arc)) + shared.sums[arc]
        sums[node] += together * together
        sums[Int(ahead.neighbors[arc])] += together * together
      }
    }
    let strengths = graph.strengths()
    var result = sums
    for (place, original) in shared.oriented.originals.enumerated() {
      let strength = strengths[Int(original)]
      result[Int(original)] = strength > 0 ? sums[place] / strength / strength : .nan
    }
    return result
  }

  /// Burt's effective size: a node's number of contacts less what they have in common with its other contacts.
  ///
  /// e_i = Σ_j (1 − Σ_q p_iq m_jq), with p as in `constraint` and m_jq what *j* and *q* have with each other as a share of the
  /// most that *j* has with anyone. Nodes without ties have `nan`. The efficiency is this divided by the number of contacts.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(ties^1.5), by triangles.
  /// - SeeAlso: Burt, "Structural Holes", 1992.
  package func effectiveSize(progress: Parallel.Progress = .silent) throws(Parallel.Cancelled) -> [Double] {
    let graph = undirected()
    let meter = progress.meter(total: nodeCount)
    let shared = try SharedNeighbors(
      graph, factors: { [Double](repeating: 1, count: $0.nodeCount) }, meter: meter)
    let ahead = shared.oriented.ahead
    let originals = shared.oriented.originals
    let most = graph.largestWeights()
    var redundancy = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      for arc in ahead.row(node) {
        let other = Int(ahead.neighbors[arc])
        redundancy[node] += shared.sums[arc] / most[Int(originals[other])]
        redundancy[other] += shared.sums[arc] / most[Int(originals[node])]
      }
    }
    let strengths = graph.strengths()
    var result = redundancy
    for (place, original) in originals.enumerated() {
      let strength = strengths[Int(original)]
      let contacts = Double(graph.outgoing.degree(of: Int(original)))
      result[Int(original)] = strength > 0 ? contacts - redundancy[place] / strength : .nan
    }
    return result
  }

  /// The weight of each node's strongest tie, 0 without any.
  private func largestWeights() -> [Double] {
    (0..<nodeCount).map { node in
      outgoing.row(node).reduce(0) { max($0, Double(outgoing.weight(at: $1))) }
    }
  }
}
