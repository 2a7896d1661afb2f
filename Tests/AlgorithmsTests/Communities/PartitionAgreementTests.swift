import Foundation
import TestSupport
import Testing

@testable import Algorithms

@Suite("Agreement of two divisions")
struct PartitionAgreementTests {
  /// Two labellings with adjusted mutual information, adjusted Rand index, normalised and plain mutual information.
  struct Sample: Sendable {
    var first: [Int]
    var second: [Int]
    var adjusted: Double
    var rand: Double
    var normalized: Double
    var information: Double
  }

  /// Values of scikit-learn 1.9.1 (arithmetic mean of the entropies).
  static let samples = [
    Sample(
      first: [1, 0, 0, 0, 0, 1], second: [0, 0, 0, 0, 0, 1], adjusted: 0.22836283983861702,
      rand: 0.34782608695652173, normalized: 0.4038581928935034, information: 0.21951214867965627),
    Sample(
      first: [1, 1, 1, 1, 0, 2, 2, 2, 2, 0, 0, 1], second: [2, 1, 1, 0, 0, 2, 2, 3, 2, 0, 0, 2],
      adjusted: 0.33806019472226956, rand: 0.23699421965317918, normalized: 0.526902512961223,
      information: 0.6096897509400081),
    Sample(
      first: [1, 1, 2, 3, 1, 3, 3, 1, 1, 4, 4, 3, 0, 3, 1, 4, 4, 2, 4, 3, 1, 4, 1, 0, 2, 4, 3, 1, 4, 2],
      second: [1, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0],
      adjusted: 0.1626355783578637, rand: 0.1438573471999656, normalized: 0.224072206116565,
      information: 0.24573335722091555),
    Sample(
      first: [7, 3, 4, 6, 3, 4, 0, 7, 2], second: [1, 0, 1, 1, 1, 1, 0, 2, 2], adjusted: 0, rand: 0,
      normalized: 0.5032402682833391, information: 0.6869615765973233),
  ]

  @Test("Values of scikit-learn 1.9.1", arguments: samples)
  func reference(_ sample: Sample) throws {
    let found = try PartitionAgreement(Partition(labels: sample.first), Partition(labels: sample.second))
    #expect(abs(found.adjustedMutualInformation - sample.adjusted) < 1e-12)
    #expect(abs(found.adjustedRandIndex - sample.rand) < 1e-12)
    #expect(abs(found.normalizedMutualInformation - sample.normalized) < 1e-12)
    #expect(abs(found.mutualInformation - sample.information) < 1e-12)
  }

  @Test("Expected mutual information is the mean over all orders of the labels", arguments: 0..<8)
  func allOrders(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let first = (0..<7).map { _ in Int.random(in: 0..<3, using: &random) }
    let second = (0..<7).map { _ in Int.random(in: 0..<4, using: &random) }
    var sum = 0.0
    var count = 0.0
    forEachOrder(of: second) { order in
      sum += Self.information(first, order)
      count += 1
    }
    let found = try PartitionAgreement(Partition(labels: first), Partition(labels: second))
    #expect(count == 5040)
    #expect(abs(found.expectedMutualInformation - sum / count) < 1e-12, "seed \(seed)")
    #expect(abs(found.mutualInformation - Self.information(first, second)) < 1e-12, "seed \(seed)")
  }

  @Test("Expected mutual information is the sum over all numbers of common nodes", arguments: 0..<20)
  func formula(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let nodes = Int.random(in: 2..<400, using: &random)
    let sides = (0..<2).map { _ in
      let most = Int.random(in: 1..<30, using: &random)
      return Partition(labels: (0..<nodes).map { _ in Int.random(in: 0..<most, using: &random) })
    }
    var expected = 0.0
    for a in sides[0].sizes {
      for b in sides[1].sizes where max(1, a + b - nodes) <= min(a, b) {
        for k in max(1, a + b - nodes)...min(a, b) {
          let chance = exp(Self.logChoose(b, k) + Self.logChoose(nodes - b, a - k) - Self.logChoose(nodes, a))
          let n = Double(nodes)
          expected += Double(k) / n * log(Double(k) * n / (Double(a) * Double(b))) * chance
        }
      }
    }
    let found = try PartitionAgreement(sides[0], sides[1])
    #expect(abs(found.expectedMutualInformation - expected) < 1e-9, "seed \(seed)")
  }

  @Test(
    "Equal divisions agree fully, the order of the two has no say, and nobody is above 1", arguments: 0..<20)
  func laws(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sides = (0..<2).map { _ in
      Partition(labels: (0..<50).map { _ in Int.random(in: 0..<6, using: &random) })
    }
    let same = try PartitionAgreement(sides[0], sides[0])
    #expect(same.adjustedMutualInformation == 1 && same.adjustedRandIndex == 1)
    #expect(same.normalizedMutualInformation == 1)
    let (there, back) = (
      try PartitionAgreement(sides[0], sides[1]), try PartitionAgreement(sides[1], sides[0])
    )
    #expect(abs(there.adjustedMutualInformation - back.adjustedMutualInformation) < 1e-12, "seed \(seed)")
    #expect(abs(there.adjustedRandIndex - back.adjustedRandIndex) < 1e-12, "seed \(seed)")
    #expect(there.adjustedMutualInformation < 1 && there.adjustedRandIndex < 1, "seed \(seed)")
  }

  @Test("Divisions drawn at random agree on average no better than chance")
  func chance() throws {
    var random = SplitMix64(seed: 7)
    var sum = 0.0
    for _ in 0..<300 {
      let sides = (0..<2).map { _ in
        Partition(labels: (0..<60).map { _ in Int.random(in: 0..<8, using: &random) })
      }
      sum += try PartitionAgreement(sides[0], sides[1]).adjustedMutualInformation
    }
    #expect(abs(sum / 300) < 0.01)
  }

  @Test("All in one group, all alone and nobody at all have no surprises")
  func limits() throws {
    let (one, alone) = (Partition(labels: [0, 0, 0]), Partition.singletons(3))
    #expect(try PartitionAgreement(one, alone).adjustedMutualInformation == 0)
    #expect(try PartitionAgreement(one, alone).adjustedRandIndex == 0)
    #expect(try PartitionAgreement(alone, alone).adjustedMutualInformation == 1)
    let nobody = Partition(labels: [])
    #expect(try PartitionAgreement(nobody, nobody).adjustedMutualInformation == 1)
    #expect(throws: AlgorithmError.wrongLength(expected: 3, found: 0)) { try PartitionAgreement(one, nobody) }
  }

  private static func information(_ first: [Int], _ second: [Int]) -> Double {
    let n = Double(first.count)
    var sum = 0.0
    for a in Set(first) {
      for b in Set(second) {
        let common = Double(zip(first, second).count { $0 == a && $1 == b })
        guard common > 0 else { continue }
        let product = Double(first.count { $0 == a }) * Double(second.count { $0 == b })
        sum += common / n * log(n * common / product)
      }
    }
    return sum
  }

  private static func logChoose(_ n: Int, _ k: Int) -> Double {
    guard k >= 0, k <= n else { return -.infinity }
    return (0..<k).reduce(0.0) { $0 + log(Double(n - $1)) - log(Double($1 + 1)) }
  }

  /// Heap's algorithm.
  private func forEachOrder(of list: [Int], _ body: ([Int]) -> Void) {
    var list = list
    var counters = [Int](repeating: 0, count: list.count)
    body(list)
    var place = 0
    while place < list.count {
      if counters[place] < place {
        list.swapAt(place % 2 == 0 ? 0 : counters[place], place)
        body(list)
        counters[place] += 1
        place = 0
      } else {
        counters[place] = 0
        place += 1
      }
    }
  }
}
