extension LeidenLevel {
  /// The level without the nodes that have no ties, and for each of the others its number here.
  ///
  /// Idle people then have no say in random choices and no place in tables that are read at random.
  /// - Complexity: O(nodes + arcs), nothing where every node has ties.
  func withoutIsolates() -> (level: LeidenLevel, originals: [UInt32]) {
    let originals = (0..<count).filter { !row($0).isEmpty }.map { UInt32($0) }
    guard originals.count < count else { return (self, originals) }
    var numbers = [UInt32](repeating: 0, count: count)
    for (number, original) in originals.enumerated() { numbers[Int(original)] = UInt32(number) }
    let level = LeidenLevel(
      // Rows of idle people are empty, so that the arcs stay where they are.
      offsets: originals.map { offsets[Int($0)] } + [neighbours.count],
      neighbours: neighbours.map { numbers[Int($0)] }, weights: weights,
      strengths: originals.map { strengths[Int($0)] }, inner: originals.map { inner[Int($0)] })
    return (level, originals)
  }
}
