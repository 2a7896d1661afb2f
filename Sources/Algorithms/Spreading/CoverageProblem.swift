/// Whom each of some people would reach, how surely, and what reaching each is worth.
package struct CoverageProblem: Sendable {
  /// When a target counts as reached.
  package enum Reach: Sendable, Hashable {
    /// By the chance that at least one of those chosen reaches it.
    case byChance
    /// Fully by so many of those chosen, in part by fewer: new habits need several voices. Chances count as shares.
    case byVoices(Int)
  }

  /// The targets of candidate *v* are `targets[offsets[v]..<offsets[v + 1]]`, each at most once.
  let offsets: [Int]
  let targets: [UInt32]
  /// The chance with which each target is reached, parallel to `targets`; `nil` where it is 1.
  let chances: [Double]?
  /// What reaching each target is worth.
  let values: [Double]
  let reach: Reach

  /// The number of people who could be chosen.
  package var candidateCount: Int { offsets.count - 1 }

  /// The number of people to be reached.
  package var targetCount: Int { values.count }

  /// The worth of all targets.
  package var totalValue: Double { values.reduce(0, +) }

  /// Takes down whom each candidate reaches.
  ///
  /// - Parameters:
  ///   - reached: The targets of each candidate; one that is named twice counts once, with its first chance.
  ///   - chances: The chance for each of them, in 0...1; `nil` means 1.
  ///   - values: The worth of each target, at least 0.
  /// - Throws: `AlgorithmError.nodeOutOfRange`, `AlgorithmError.wrongLength`, `AlgorithmError.badValue` (with the number of
  ///   the candidate or target), `AlgorithmError.badParameter` where fewer than one voice is asked for.
  /// - Complexity: O(*n* log *n*) in the number of pairs.
  package init(
    reached: [[Int]], chances: [[Double]]? = nil, values: [Double], reach: Reach = .byChance
  ) throws(AlgorithmError) {
    if let chances, chances.count != reached.count {
      throw .wrongLength(expected: reached.count, found: chances.count)
    }
    var offsets = [0]
    var targets: [UInt32] = []
    var flat: [Double] = []
    for (candidate, list) in reached.enumerated() {
      let given = chances?[candidate] ?? [Double](repeating: 1, count: list.count)
      guard given.count == list.count else { throw .wrongLength(expected: list.count, found: given.count) }
      var previous: Int?
      for index in list.indices.sorted(by: { (list[$0], $0) < (list[$1], $1) }) where list[index] != previous
      {
        guard values.indices ~= list[index] else {
          throw .nodeOutOfRange(node: list[index], nodeCount: values.count)
        }
        guard 0...1 ~= given[index] else { throw .badValue(given[index], node: candidate) }
        previous = list[index]
        targets.append(UInt32(list[index]))
        flat.append(given[index])
      }
      offsets.append(targets.count)
    }
    try self.init(
      offsets: offsets, targets: targets, chances: chances == nil ? nil : flat, values: values, reach: reach)
  }

  init(
    offsets: [Int], targets: [UInt32], chances: [Double]?, values: [Double], reach: Reach
  ) throws(AlgorithmError) {
    for (target, value) in values.enumerated() where !(value >= 0 && value <= 0x1p80) {
      throw .badValue(value, node: target)
    }
    if case .byVoices(let voices) = reach, !(1...1_000_000 ~= voices) {
      throw .badParameter(.threshold, value: Double(voices))
    }
    self.offsets = offsets
    self.targets = targets
    self.chances = chances
    self.values = values
    self.reach = reach
  }
}
