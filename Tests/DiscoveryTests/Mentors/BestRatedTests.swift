import TestSupport
import Testing

@testable import Discovery

@Suite("The best of many")
struct BestRatedTests {
  @Test("are the first of all in order", arguments: [0, 1, 2, 5, 50, 500, Int.max])
  func sorted(limit: Int) {
    for seed: UInt64 in 0..<20 {
      var random = SplitMix64(seed: seed)
      // Few different scores, so that numbers decide.
      let all = (0..<Int.random(in: 0...300, using: &random)).map {
        BestRated.Rated(place: $0, number: 1_000 - $0, score: Double(Int.random(in: 0...9, using: &random)))
      }
      var best = BestRated(limit: limit)
      for rated in all { best.add(rated) }
      let expected = all.sorted { ($1.score, $0.number) < ($0.score, $1.number) }.prefix(limit)
      #expect(best.finish().map(\.place) == expected.map(\.place), "seed \(seed), limit \(limit)")
    }
  }
}
