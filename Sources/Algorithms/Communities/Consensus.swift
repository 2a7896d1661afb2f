package import Graph
package import Parallel

/// How many runs a consensus is made of and how strict it is.
package struct ConsensusOptions: Sendable, Hashable {
  /// What each run looks for; run *r* takes a seed made of `leiden.seed` and *r*.
  package var leiden: LeidenOptions
  /// The number of runs, at least 1.
  package var runs: Int
  /// The share of runs below which a tie no longer counts, in 0...1.
  package var threshold: Double

  package init(leiden: LeidenOptions = LeidenOptions(), runs: Int = 20, threshold: Double = 0.5) {
    self.leiden = leiden
    self.runs = runs
    self.threshold = threshold
  }
}

/// Communities on which many runs agree, and how sure each member's place is.
package struct ConsensusResult: Sendable, Hashable {
  /// The communities, each connected.
  package let partition: Partition
  /// For each node the mean share of runs that put it together with its neighbours in its community.
  ///
  /// 1 for a node without ties, 0 for one whose ties all lead elsewhere. Below about .6 a node is between two groups.
  package let certainties: [Double]
  /// For each node the other community with which it was put together most, `nil` where there is none.
  package let alternatives: [UInt32?]
  /// The modularity of the communities at the resolution asked for.
  package let modularity: Double
}

extension Graph {
  /// Communities on which runs of Leiden with different seeds agree.
  ///
  /// Ties whose ends are together in fewer than `threshold` of the runs are left out, the others weigh as much as runs
  /// agree on them, and Leiden runs again on what is left, until all runs say the same. Runs share the cores; the result does not
  /// depend on their number. Progress counts runs.
  /// - Throws: `AlgorithmError.wrongDirection`, `AlgorithmError.badParameter`, `Parallel.Cancelled`.
  /// - Complexity: `runs` times that of Leiden, a few times over.
  /// - SeeAlso: Lancichinetti, Fortunato, "Consensus clustering in complex networks", Scientific Reports 2, 2012.
  package func consensus(
    _ options: ConsensusOptions = ConsensusOptions(), progress: Parallel.Progress = .silent
  ) throws -> ConsensusResult {
    try options.leiden.check()
    guard !isDirected else { throw AlgorithmError.wrongDirection(needsDirected: false) }
    guard 1...65_535 ~= options.runs else {
      throw AlgorithmError.badParameter(.runs, value: Double(options.runs))
    }
    guard 0...1 ~= options.threshold else {
      throw AlgorithmError.badParameter(.threshold, value: options.threshold)
    }
    let base = LeidenLevel(outgoing)
    let agreement = try base.agreement(options, progress: progress)
    let current = base.thinned(keeping: agreement, options)
    let labels = try current.climbed(options.leiden, progress: progress).labels
    let partition = Partition(dense: base.connectedParts(of: labels).labels, bound: nodeCount)
    let places = base.places(in: partition, agreement: agreement)
    return ConsensusResult(
      partition: partition, certainties: places.map(\.certainty), alternatives: places.map(\.alternative),
      modularity: try modularity(of: partition, resolution: options.leiden.resolution))
  }
}
