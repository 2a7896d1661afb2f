import Foundation
import TestSupport
import Testing

@testable import Discovery

@Suite struct PlaceEstimateTests {
  @Test("The variance of a norm is what resampling its posts gives, within a fifth")
  func variance() {
    var random = SplitMix64(seed: 3)
    let squares = (0..<400).map { _ in Double.random(in: 0.5...1.5, using: &random) }
    let total = squares.reduce(0, +)
    let score = total.squareRoot()
    let own = UncertainScore(score: score, parts: squares.map { score * $0 / total })
    // Poisson weights, Knuth's way.
    var scores: [Double] = []
    for _ in 0..<600 {
      var sum = 0.0
      for square in squares {
        var product = Double.random(in: 0..<1, using: &random)
        var weight = 0.0
        while product > exp(-1) {
          product *= Double.random(in: 0..<1, using: &random)
          weight += 1
        }
        sum += weight * square
      }
      scores.append(sum.squareRoot())
    }
    let mean = scores.reduce(0, +) / Double(scores.count)
    let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scores.count)
    #expect(abs(own.variance / variance - 1) < 0.2, "\(own.variance) \(variance)")
  }

  @Test("Ties share their places, and who is far ahead has one")
  func ranges() {
    let leader = UncertainScore(score: 100, variance: 1)
    let tie = UncertainScore(score: 10, variance: 4)
    let ranges = PlaceEstimate.ranges([leader, tie, tie, tie])
    #expect(ranges[0] == PlaceRange(first: 1, last: 1))
    #expect(Set(ranges.dropFirst()) == [PlaceRange(first: 2, last: 4)])
    #expect(PlaceEstimate.tiers([leader, tie, tie, tie]) == [1, 2, 2, 2])
    #expect(PlaceEstimate.ranges([]).isEmpty && PlaceEstimate.tiers([]).isEmpty)
  }

  @Test("A tier begins where the next beats the first of the tier in fewer than one of five cases")
  func tiers() {
    // Φ(−.84) = .2005, Φ(−.85) = .1977 (tables of the normal distribution).
    func score(_ score: Double) -> UncertainScore { UncertainScore(score: score, variance: 0.5) }
    #expect(PlaceEstimate.tiers([score(5), score(4.16)]) == [1, 1])
    #expect(PlaceEstimate.tiers([score(5), score(4.15)]) == [1, 2])
    #expect(PlaceEstimate.tiers([score(5), score(4.16), score(3.5), score(3.4)]) == [1, 1, 2, 2])
  }

  @Test("Ranges hold the place by score, lie in the list and only grow with uncertainty")
  func laws() {
    for seed: UInt64 in 0..<200 {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 1...25, using: &random)
      let sorted = (0..<count).map { _ in Double.random(in: 0...10, using: &random) }.sorted(by: >)
      let scores = sorted.map { UncertainScore(score: $0, variance: 0.3) }
      for (index, range) in PlaceEstimate.ranges(scores).enumerated() {
        #expect(range.first >= 1 && range.last <= count && range.first <= range.last, "seed \(seed)")
        #expect(range.first <= index + 1 && index + 1 <= range.last, "seed \(seed)")
      }
      let tiers = PlaceEstimate.tiers(scores)
      #expect(tiers.first == 1 && zip(tiers, tiers.dropFirst()).allSatisfy { $1 == $0 || $1 == $0 + 1 })
    }
  }
}
