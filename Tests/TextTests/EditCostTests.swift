import TestSupport
import Testing

@testable import Text

struct EditCostTests {
  private func cost(_ typed: String, _ meant: String, limit: Int = 24) -> Int? {
    EditCost.between(Array(typed.utf8), Array(meant.utf8), limit: limit)
  }

  @Test("Usual slips cost 10, others 12, and beyond the limit nothing is said")
  func costs() {
    #expect(cost("batterie", "batterie") == 0)
    #expect(cost("baterie", "batterie") == 10)
    #expect(cost("bildferarbeit", "bildverarbeit") == 10)
    #expect(cost("projket", "projekt") == 10)
    #expect(cost("sensor", "sensob") == 12)
    #expect(cost("messwein", "messwert") == 24)
    #expect(cost("messwein", "messwert", limit: 20) == nil)
    #expect(cost("", "ab") == 24 && cost("ab", "") == 24)
    #expect(cost("abc", "xyz") == nil)
  }

  @Test("Between random words: 0 for equal ones alone, and at least 10 a letter of difference in length")
  func laws() {
    for seed: UInt64 in 0..<500 {
      var random = SplitMix64(seed: seed)
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...9, using: &random)).map { _ in UInt8.random(in: 97...101, using: &random) }
      }
      let (one, other) = (words[0], words[1])
      let cost = EditCost.between(one, other, limit: 1_000) ?? -1
      #expect((cost == 0) == (one == other), "seed \(seed)")
      let longer = max(one.count, other.count)
      #expect(cost >= 10 * abs(one.count - other.count) && cost <= 12 * longer, "seed \(seed)")
      #expect(EditCost.between(one, other, limit: cost) == cost, "seed \(seed)")
      #expect(cost == 0 || EditCost.between(one, other, limit: cost - 1) == nil, "seed \(seed)")
    }
  }
}
