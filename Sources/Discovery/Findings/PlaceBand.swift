/// Where somebody stands on a list in networks drawn anew: how far a place can be trusted.
package struct PlaceBand: Hashable, Sendable, Codable {
  /// Among how many of the networks drawn anew the person was in the top part.
  package var inTop: Int
  /// How many networks were drawn.
  package var drawings: Int
  /// The places in nine of ten networks drawn anew, first is 1.
  package var best: Int
  package var worst: Int

  /// - Parameters:
  ///   - places: The place in each network drawn, first is 1.
  ///   - top: The last place of the top part.
  package init(_ places: [Int], top: Int) {
    let sorted = places.sorted()
    inTop = places.count { $0 <= top }
    drawings = places.count
    best = sorted.isEmpty ? 0 : sorted[sorted.count / 20]
    worst = sorted.isEmpty ? 0 : sorted[sorted.count - 1 - sorted.count / 20]
  }

  /// Whether being at the top is certain enough to say so: in four of five networks drawn anew.
  package var isCertain: Bool { drawings > 0 && inTop * 5 >= drawings * 4 }
}
