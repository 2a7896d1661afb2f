import Discovery
import TestSupport
import Testing

@Suite struct FoldingTests {
  private func ties(_ seed: UInt64, groups: Int, count: Int) -> [(a: Int, b: Int, weight: Double)] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      let a = Int.random(in: 0..<groups, using: &random)
      return (
        a: a, b: (a + Int.random(in: 1..<groups, using: &random)) % groups,
        weight: Double.random(in: 1...9, using: &random)
      )
    }
  }

  @Test("everything is in one fold, and there are as many folds as the page holds", arguments: 1...20)
  func complete(seed: Int) {
    let sizes = (0..<90).map { Double(($0 * 37) % 50 + 1) }
    let folding = Folding(sizes: sizes, ties: ties(UInt64(seed), groups: 90, count: 200), limit: 40)
    #expect(folding.members.count == 40)
    #expect(folding.members.flatMap { $0 }.sorted() == Array(0..<90))
    for (fold, members) in folding.members.enumerated() {
      #expect(members.allSatisfy { folding.folds[$0] == fold })
      #expect(members.allSatisfy { sizes[$0] <= sizes[members[0]] })
    }
    let folded = folding.members.map { $0.reduce(0) { $0 + sizes[$1] } }
    #expect(folded == folded.sorted(by: >))
  }

  @Test("few groups are left as they are")
  func few() {
    let folding = Folding(sizes: [1, 5, 3], ties: [], limit: 40)
    #expect(folding.members == [[1], [2], [0]])
  }

  @Test("the smallest joins what it is tied to, groups without ties join each other")
  func neighbors() {
    let sizes = [50.0, 40, 1, 2, 3]
    let folding = Folding(sizes: sizes, ties: [(a: 0, b: 1, weight: 9), (a: 1, b: 2, weight: 4)], limit: 3)
    #expect(folding.folds[2] == folding.folds[1])
    #expect(folding.folds[3] == folding.folds[4])
    #expect(folding.folds[3] != folding.folds[0])
  }

  @Test("ties between folds add up, and those inside are gone")
  func sums() {
    let folding = Folding(sizes: [9, 8, 1], ties: [(a: 1, b: 2, weight: 5)], limit: 2)
    let ties = folding.ties([(a: 0, b: 1, weight: 2), (a: 2, b: 0, weight: 3), (a: 1, b: 2, weight: 5)])
    #expect(ties.count == 1)
    #expect(ties.first?.weight == 5)
  }

  @Test("folds are those of a search through all groups at every step", arguments: 1...30)
  func slowTwin(seed: Int) {
    let groups = 10 + seed * 3
    let sizes = (0..<groups).map { Double(($0 * 37) % 7 + 1) }
    let ties = ties(UInt64(seed), groups: groups, count: 2 * seed)
    let folding = Folding(sizes: sizes, ties: ties, limit: 8)
    #expect(Set(folding.members.map(Set.init)) == slowFolds(sizes, ties, limit: 8), "seed \(seed)")
  }

  private func slowFolds(_ sizes: [Double], _ ties: [(a: Int, b: Int, weight: Double)], limit: Int) -> Set<
    Set<Int>
  > {
    var folds = sizes.indices.map { (name: $0, groups: Set([$0])) }
    func size(_ fold: Set<Int>) -> Double { fold.reduce(0) { $0 + sizes[$1] } }
    func weight(_ one: Set<Int>, _ other: Set<Int>) -> Double {
      ties.reduce(0) { sum, tie in
        let crosses =
          one.contains(tie.a) && other.contains(tie.b) || one.contains(tie.b) && other.contains(tie.a)
        return sum + (crosses ? tie.weight : 0)
      }
    }
    while folds.count > limit {
      folds.sort { (size($0.groups), -$0.name) < (size($1.groups), -$1.name) }
      let smallest = folds.removeFirst()
      let pulls = folds.map { weight(smallest.groups, $0.groups) / max(1, size($0.groups)) }
      let most = pulls.max() ?? 0
      let isAlone = folds.map { fold in
        folds.allSatisfy { weight(fold.groups, $0.groups) == 0 || $0.name == fold.name }
      }
      var target = isAlone.firstIndex(of: true) ?? 0
      if most > 0 {
        // Sums in another order may differ in their last digits.
        let near = folds.indices.filter { pulls[$0] > most * (1 - 1e-12) }
        target = near.min { folds[$0].name < folds[$1].name } ?? 0
      }
      folds[target].groups.formUnion(smallest.groups)
    }
    return Set(folds.map(\.groups))
  }
}
