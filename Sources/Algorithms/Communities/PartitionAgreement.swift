internal import Foundation

/// How far two divisions of the same nodes agree.
///
/// Mutual information is in nats. The adjusted measures are 0 on average for divisions drawn at random with the same
/// group sizes (they may fall below) and 1 for equal ones. The plain normalised one favours many small groups.
package struct PartitionAgreement: Sendable, Hashable {
  /// The mutual information of the two divisions.
  package let mutualInformation: Double
  /// Its mean over all pairs of divisions with these group sizes.
  package let expectedMutualInformation: Double
  /// The entropies of the two divisions.
  package let entropies: [Double]
  /// The adjusted Rand index.
  package let adjustedRandIndex: Double
  private let isIdentity: Bool

  /// Compares two divisions.
  ///
  /// - Throws: `AlgorithmError.wrongLength` unless both divide the same number of nodes.
  /// - Complexity: O(*n* log *n*) for the overlap and O(*d e* · √*n*) for *d* and *e* different group sizes.
  /// - SeeAlso: Vinh, Epps, Bailey, "Information Theoretic Measures for Clusterings Comparison", JMLR 11, 2010; Hubert,
  ///   Arabie, "Comparing Partitions", Journal of Classification 2, 1985.
  package init(_ first: Partition, _ second: Partition) throws(AlgorithmError) {
    let overlap = try PartitionOverlap(first, second)
    isIdentity = overlap.isIdentity
    mutualInformation = Self.mutualInformation(overlap)
    expectedMutualInformation = ExpectedMutualInformation.of(
      overlap.sizes.first, overlap.sizes.second, total: overlap.nodeCount)
    entropies = [overlap.sizes.first, overlap.sizes.second].map {
      Self.entropy(of: $0, total: overlap.nodeCount)
    }
    adjustedRandIndex = Self.adjustedRandIndex(overlap)
  }

  /// Mutual information above chance, divided by what equal divisions would reach above chance (mean of the entropies).
  ///
  /// Divisions that leave no room above chance (all in one group, all alone) count 1 when they are equal, else 0.
  package var adjustedMutualInformation: Double {
    if isIdentity { return 1 }
    let room = (entropies[0] + entropies[1]) / 2 - expectedMutualInformation
    guard room > 1e-12 else { return 0 }
    return (mutualInformation - expectedMutualInformation) / room
  }

  /// Mutual information divided by the mean of the entropies.
  package var normalizedMutualInformation: Double {
    if isIdentity { return 1 }
    let mean = (entropies[0] + entropies[1]) / 2
    return mean > 0 ? mutualInformation / mean : 0
  }

  private static func mutualInformation(_ overlap: PartitionOverlap) -> Double {
    let total = Double(overlap.nodeCount)
    var sum = 0.0
    for cell in overlap.cells {
      let common = Double(cell.count)
      let product = Double(overlap.sizes.first[cell.first]) * Double(overlap.sizes.second[cell.second])
      sum += common / total * log(common * total / product)
    }
    return max(0, sum)
  }

  private static func entropy(of sizes: [Int], total: Int) -> Double {
    sizes.reduce(0) { sum, size in
      let share = Double(size) / Double(total)
      return sum - share * log(share)
    }
  }

  private static func adjustedRandIndex(_ overlap: PartitionOverlap) -> Double {
    if overlap.isIdentity { return 1 }
    func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    let together = overlap.cells.reduce(0) { $0 + pairs($1.count) }
    let first = overlap.sizes.first.reduce(0) { $0 + pairs($1) }
    let second = overlap.sizes.second.reduce(0) { $0 + pairs($1) }
    let expected = first * second / pairs(overlap.nodeCount)
    let room = (first + second) / 2 - expected
    return room > 0 ? (together - expected) / room : 0
  }
}
