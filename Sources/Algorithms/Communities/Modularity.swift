package import Graph

extension Graph {
  /// The modularity of a division into groups: the share of weight inside groups above what strengths alone would give.
  ///
  /// Undirected: Σ over groups of in/2m − γ (K/2m)²; directed: Σ of in/m − γ K⁺K⁻/m². A graph without ties has 0.
  /// - Throws: `AlgorithmError.wrongLength` unless there is a group for each node, `AlgorithmError.badParameter`.
  /// - Complexity: O(nodes + ties).
  /// - SeeAlso: Newman, Girvan, Physical Review E 69, 2004; Leicht, Newman, Physical Review Letters 100, 2008;
  ///   Reichardt, Bornholdt, Physical Review E 74, 2006 (resolution).
  package func modularity(of partition: Partition, resolution: Double = 1) throws(AlgorithmError) -> Double {
    guard partition.nodeCount == nodeCount else {
      throw .wrongLength(expected: nodeCount, found: partition.nodeCount)
    }
    guard resolution > 0, resolution.isFinite else { throw .badParameter(.resolution, value: resolution) }
    let out = outgoing.strengths()
    let into = isDirected ? incoming.strengths() : out
    let total = out.reduce(0, +)
    guard total > 0 else { return 0 }
    var leaving = [Double](repeating: 0, count: partition.count)
    var arriving = leaving
    for (node, group) in partition.groups.enumerated() {
      leaving[Int(group)] += out[node]
      arriving[Int(group)] += into[node]
    }
    let expected = zip(leaving, arriving).reduce(0) { $0 + $1.0 / total * ($1.1 / total) }
    return weightInside(partition.groups) / total - resolution * expected
  }

  /// The weight of all arcs whose ends are in one group.
  private func weightInside(_ groups: [UInt32]) -> Double {
    let labels = groups.span
    let neighbors = outgoing.neighbors.span
    var sum = 0.0
    for node in 0..<nodeCount {
      let own = labels[node]
      var inside = 0.0
      for arc in outgoing.row(node) where labels[Int(neighbors[arc])] == own {
        inside += Double(outgoing.weights?[arc] ?? 1)
      }
      sum += inside
    }
    return sum
  }
}
