import TestSupport
import Testing

@testable import Algorithms

@Suite("Matching with capacities")
struct CapacityMatchingTests {
  @Test("The matching is the best of all", arguments: 0..<200)
  func bruteForce(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let wishes = (0..<Int.random(in: 1...3, using: &random)).map { _ in Int.random(in: 0...2, using: &random)
    }
    let seats = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Double(Int.random(in: 0...6, using: &random)) / 8
      }.sorted()
    }
    var pairs: [CapacityMatching.Pair] = []
    for seeker in wishes.indices {
      for partner in seats.indices where Bool.random(using: &random) {
        let score = Double(Int.random(in: -2...16, using: &random)) / 16
        pairs.append(.init(seeker: seeker, partner: partner, score: score))
      }
    }
    let matching = try CapacityMatching(wishes: wishes, seatCosts: seats, candidates: pairs)
    let all = outcomes(wishes, seats, pairs)
    let most = all.map(\.count).max() ?? 0
    let found = try matching.solve(aim: .mostPairs)
    #expect(found.pairs.count == most, "seed \(seed)")
    let bestOfMost = all.filter { $0.count == most }.map(\.value).max() ?? 0
    #expect(abs(found.value - bestOfMost) < 1e-9, "seed \(seed)")
    let highest = try matching.solve(aim: .highestValue)
    #expect(abs(highest.value - (all.map(\.value).max() ?? 0)) < 1e-9, "seed \(seed)")
    for outcome in [found, highest] {
      #expect(abs((value(outcome.pairs, wishes, seats) ?? .nan) - outcome.value) < 1e-9, "seed \(seed)")
    }
  }

  @Test("Rising seat costs spread the load")
  func spreading() throws {
    let pairs = (0..<4).flatMap { seeker in
      [(0, 0.9), (1, 0.85)].map { CapacityMatching.Pair(seeker: seeker, partner: $0.0, score: $0.1) }
    }
    func load(_ costs: [Double]) throws -> [Int] {
      let matching = try CapacityMatching(
        wishes: [1, 1, 1, 1], seatCosts: [costs, costs], candidates: pairs)
      let found = try matching.solve(aim: .mostPairs).pairs
      return [0, 1].map { partner in found.count { $0.partner == partner } }
    }
    #expect(try load([0, 0, 0, 0]) == [4, 0])
    #expect(try load([0, 0.1, 0.3, 0.3]) == [2, 2])
  }

  @Test("A pair that is proposed twice is made at most once")
  func repeats() throws {
    let pair = CapacityMatching.Pair(seeker: 0, partner: 0, score: 1)
    let matching = try CapacityMatching(wishes: [2], seatCosts: [[0, 0]], candidates: [pair, pair])
    #expect(try matching.solve(aim: .mostPairs).pairs == [pair])
  }

  @Test(
    "Unknown people, negative wishes, falling or missing costs and scores that are no numbers are refused")
  func refusals() throws {
    func pair(_ seeker: Int, _ partner: Int, _ score: Double = 1) -> [CapacityMatching.Pair] {
      [.init(seeker: seeker, partner: partner, score: score)]
    }
    for wrong in [pair(1, 0), pair(-1, 0), pair(0, 1), pair(0, 0, .nan), pair(0, 0, .infinity)] {
      #expect(throws: AlgorithmError.self) {
        try CapacityMatching(wishes: [1], seatCosts: [[0]], candidates: wrong)
      }
    }
    for (wishes, costs) in [([-1], [[0.0]]), ([1], [[0.2, 0.1]]), ([1], [[-0.1]]), ([1], [[.nan]])] {
      #expect(throws: AlgorithmError.self) {
        try CapacityMatching(wishes: wishes, seatCosts: costs, candidates: []).solve(aim: .mostPairs)
      }
    }
  }

  /// The obvious twin: every set of pairs that respects wishes and seats.
  private func outcomes(
    _ wishes: [Int], _ seats: [[Double]], _ pairs: [CapacityMatching.Pair]
  ) -> [(count: Int, value: Double)] {
    (0..<(1 << pairs.count)).compactMap { bits in
      let chosen = pairs.indices.filter { bits >> $0 & 1 == 1 }.map { pairs[$0] }
      return value(chosen, wishes, seats).map { (chosen.count, $0) }
    }
  }

  private func value(_ pairs: [CapacityMatching.Pair], _ wishes: [Int], _ seats: [[Double]]) -> Double? {
    var wanted = wishes
    var taken = [Int](repeating: 0, count: seats.count)
    var sum = 0.0
    for pair in pairs {
      guard wanted[pair.seeker] > 0, taken[pair.partner] < seats[pair.partner].count else { return nil }
      sum += pair.score - seats[pair.partner][taken[pair.partner]]
      wanted[pair.seeker] -= 1
      taken[pair.partner] += 1
    }
    return sum
  }
}
