package import Graph
package import Parallel

extension Graph {
  /// How well-connected each node's neighbours are, and theirs, and so on: the leading eigenvector of the weights.
  ///
  /// The values are at least 0 and their squares add up to 1; all are 0 in a graph without ties. Where several parts of the
  /// graph are not connected, the densest one takes all.
  /// - Parameters:
  ///   - tolerance: How far the vector may still move in one more step.
  ///   - steps: The most steps; graphs that are long and thin need many.
  /// - Throws: `AlgorithmError.wrongDirection` for a directed graph, `.badParameter`, `.unsettled`; `Parallel.Cancelled`.
  /// - Complexity: O(steps · (nodes + ties)).
  /// - SeeAlso: Bonacich, "Factoring and weighting approaches to status scores", J. Mathematical Sociology 2, 1972.
  package func eigenvectorCentrality(
    tolerance: Double = 1e-10, steps: Int = 10_000, progress: Parallel.Progress = .silent
  ) throws -> [Double] {
    guard !isDirected else { throw AlgorithmError.wrongDirection(needsDirected: false) }
    guard tolerance > 0 else { throw AlgorithmError.badParameter(.tolerance, value: tolerance) }
    guard steps > 0 else { throw AlgorithmError.badParameter(.steps, value: Double(steps)) }
    guard tieCount > 0 else { return [Double](repeating: 0, count: nodeCount) }
    let meter = progress.meter(total: steps)
    var vector = unitVector(strengths())
    var image = vector
    var change = Double.infinity
    for _ in 0..<steps {
      try meter.advance()
      outgoing.multiply(vector, into: &image)
      // A quarter of the eigenvalue as a shift keeps the vectors of bipartite graphs from swinging for ever.
      let shift = length(image) / 4
      let next = unitVector(
        Parallel.filled(count: nodeCount, of: 0.0) { [image, vector] in image[$0] + shift * vector[$0] })
      change = length(Parallel.filled(count: nodeCount, of: 0.0) { [vector] in next[$0] - vector[$0] })
      vector = next
      if change <= tolerance { return vector }
    }
    throw AlgorithmError.unsettled(steps: steps, change: change)
  }

  private func length(_ vector: [Double]) -> Double {
    Parallel.sum(count: vector.count) { range in
      range.reduce(0) { $0 + vector[$1] * vector[$1] }
    }.squareRoot()
  }

  private func unitVector(_ vector: [Double]) -> [Double] {
    let length = length(vector)
    return vector.map { $0 / length }
  }
}
