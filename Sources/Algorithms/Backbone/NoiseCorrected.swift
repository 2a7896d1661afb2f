package import Graph

extension Graph {
  /// By how many standard deviations each tie is stronger than its ends' strengths alone would make it, parallel to `outgoing`.
  ///
  /// The score (κw − 1) / (κw + 1) with κ = n / (n_i. n_.j) is divided by its deviation under a Bayesian model of counted
  /// events, so weights ought to be in units of events. In an undirected graph both arcs of a tie have the same value.
  /// - Complexity: O(nodes + ties).
  /// - SeeAlso: Coscia, Neffke, "Network backboning with noisy data", ICDE 2017.
  package func noiseCorrectedScores() -> [Double] {
    let (leaving, arriving) = (strengths(.outgoing), strengths(.incoming))
    let total = leaving.reduce(0, +)
    var result = [Double](repeating: 0, count: outgoing.arcCount)
    for node in 0..<nodeCount {
      for arc in outgoing.row(node) {
        let margins = NoiseModel(
          from: leaving[node], to: arriving[Int(outgoing.neighbors[arc])], total: total)
        result[arc] = margins.deviations(of: Double(outgoing.weight(at: arc)))
      }
    }
    return result
  }

  /// The graph of the ties that are stronger than noise would make them.
  ///
  /// Nobody may be called isolated for having no ties here.
  /// - Parameter deviations: How many standard deviations above what is expected a tie must be; 1.28, 1.64 and 2.32 stand for
  ///   chances of .1, .05 and .01.
  /// - Throws: `AlgorithmError.badParameter` unless it is a finite number.
  /// - Complexity: O(nodes + ties).
  package func noiseCorrectedBackbone(deviations: Double = 1.64) throws -> Graph {
    guard deviations.isFinite else {
      throw AlgorithmError.badParameter(.threshold, value: deviations)
    }
    return try filtered(noiseCorrectedScores().map { $0 > deviations })
  }
}

/// What is to be expected of a tie between two ends of known strengths.
private struct NoiseModel {
  let from: Double
  let to: Double
  let total: Double

  /// The score of a tie divided by its standard deviation; 0 where nothing else than this tie is possible.
  func deviations(of weight: Double) -> Double {
    let product = from * to
    let kappa = total / product
    let score = (kappa * weight - 1) / (kappa * weight + 1)
    let change = 1 / product - total * (from + to) / (product * product)
    let slope = 2 * (kappa + weight * change) / ((kappa * weight + 1) * (kappa * weight + 1))
    let deviation = variance(of: weight).squareRoot() * abs(slope)
    return deviation > 0 && score.isFinite ? score / deviation : 0
  }

  /// The variance of the weight, with the chance of an event as a beta distribution whose prior the margins give.
  private func variance(of weight: Double) -> Double {
    let mean = from * to / (total * total)
    let spread = mean * (total - from) / total * (total - to) / total / (total - 1)
    guard spread > 0 else { return 0 }
    let alpha = mean * mean / spread * (1 - mean) - mean
    let beta = mean / spread * (1 - mean * mean) - (1 - mean)
    let chance = (alpha + weight) / (alpha + beta + total)
    return max(0, total * chance * (1 - chance))
  }
}
