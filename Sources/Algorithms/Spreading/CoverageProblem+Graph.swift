package import Graph

extension CoverageProblem {
  /// Everybody could be chosen and reaches those who turn to them, and themselves.
  ///
  /// In a directed graph i → j means that i turns to j, so j reaches i; in an undirected one ties count both ways.
  /// - Parameters:
  ///   - values: The worth of reaching each node; `nil` means 1.
  ///   - halfway: With a number *h*, a tie of weight *w* reaches with the chance min(.9, *w*/(*w* + *h*)); without one,
  ///     every tie reaches.
  /// - Throws: `AlgorithmError.wrongLength`, `AlgorithmError.badValue`, `AlgorithmError.badParameter`.
  /// - Complexity: O(nodes + ties).
  package init(
    _ graph: Graph, values: [Double]? = nil, halfway: Double? = nil, reach: Reach = .byChance
  ) throws(AlgorithmError) {
    if let values, values.count != graph.nodeCount {
      throw .wrongLength(expected: graph.nodeCount, found: values.count)
    }
    if let halfway, !(halfway > 0 && halfway.isFinite) { throw .badParameter(.threshold, value: halfway) }
    let rows = graph.incoming
    var targets: [UInt32] = []
    targets.reserveCapacity(rows.arcCount + rows.nodeCount)
    var chances: [Double] = []
    for node in 0..<rows.nodeCount {
      targets.append(UInt32(node))
      if halfway != nil { chances.append(1) }
      targets += rows.neighbors(of: node)
      guard let halfway else { continue }
      for arc in rows.row(node) {
        let weight = Double(rows.weight(at: arc))
        chances.append(min(0.9, weight / (weight + halfway)))
      }
    }
    try self.init(
      offsets: rows.offsets.enumerated().map { $0.element + $0.offset }, targets: targets,
      chances: halfway == nil ? nil : chances,
      values: values ?? [Double](repeating: 1, count: rows.nodeCount), reach: reach)
  }
}
