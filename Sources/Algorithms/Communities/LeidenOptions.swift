/// What Leiden is to look for and for how long.
package struct LeidenOptions: Sendable, Hashable {
  /// The resolution γ of modularity, above 0: higher means more and smaller communities.
  package var resolution: Double
  /// How loosely the refinement chooses (θ of the paper), in units of the mean weight of a tie; above 0.
  package var randomness: Double
  /// The most iterations, each a full climb through all levels; `nil` goes on until modularity no longer rises.
  package var iterations: Int?
  /// What the random choices are drawn from.
  package var seed: UInt64

  package init(resolution: Double = 1, randomness: Double = 0.01, iterations: Int? = nil, seed: UInt64 = 1) {
    self.resolution = resolution
    self.randomness = randomness
    self.iterations = iterations
    self.seed = seed
  }

  /// Refuses values that make no sense.
  func check() throws(AlgorithmError) {
    guard resolution > 0, resolution.isFinite else {
      throw .badParameter(.resolution, value: resolution)
    }
    guard randomness > 0, randomness.isFinite else {
      throw .badParameter(.randomness, value: randomness)
    }
    if let iterations, iterations < 1 { throw .badParameter(.steps, value: Double(iterations)) }
  }
}
