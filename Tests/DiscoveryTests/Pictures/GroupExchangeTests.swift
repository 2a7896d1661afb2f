import Discovery
import Graph
import TestSupport
import Testing

@Suite("What flows between groups")
struct GroupExchangeTests {
  /// Weights and people of each pair, added up tie by tie.
  private func slow(
    _ ties: [(Int, Int, Float)], _ groups: [Int?]
  ) -> [[Int]: (weight: Double, people: Set<Int>)] {
    var found: [[Int]: (weight: Double, people: Set<Int>)] = [:]
    for (one, other, weight) in ties {
      guard let a = groups[one], let b = groups[other], a != b else { continue }
      found[[min(a, b), max(a, b)], default: (0, [])].weight += Double(weight)
      found[[min(a, b), max(a, b)], default: (0, [])].people.formUnion([one, other])
    }
    return found
  }

  @Test("weights and people of all pairs are what adding up tie by tie gives")
  func sums() throws {
    for seed in 0..<20 {
      var random = SplitMix64(seed: UInt64(seed))
      var builder = try GraphBuilder(nodeCount: 30, isDirected: false)
      var ties: [(Int, Int, Float)] = []
      for a in 0..<30 {
        for b in (a + 1)..<30 where Int.random(in: 0..<4, using: &random) == 0 {
          let weight = Float(Int.random(in: 1...8, using: &random)) / 4
          ties.append((a, b, weight))
          try builder.add(from: a, to: b, weight: weight)
        }
      }
      let groups = (0..<30).map { _ in
        let group = Int.random(in: 0..<6, using: &random)
        return group == 5 ? nil : group
      }
      let pairs = GroupExchange(try builder.build().graph, groups: groups).pairs
      let wanted = slow(ties, groups)
      #expect(pairs.count == wanted.count, "seed \(seed)")
      for pair in pairs {
        let other = try #require(wanted[[pair.a, pair.b]], "seed \(seed)")
        #expect(abs(pair.weight - other.weight) < 1e-9 && pair.people == other.people.count, "seed \(seed)")
      }
    }
  }
}
