import Testing

@testable import Sample

@Suite struct ChanceTests {
  @Test("the same seed and parts give the same choices, other parts others")
  func sameSeed() {
    var one = Chance(seed: 7, 1, 2)
    var again = Chance(seed: 7, 1, 2)
    var other = Chance(seed: 7, 2, 1)
    let draws = (0..<50).map { _ in one.below(1000) }
    #expect(draws == (0..<50).map { _ in again.below(1000) })
    #expect(draws != (0..<50).map { _ in other.below(1000) })
  }

  @Test("numbers stay within their bounds, and a bound of zero gives zero")
  func bounds() {
    var chance = Chance(seed: 3)
    #expect(chance.below(0) == 0)
    #expect(chance.pick([Int]()) == nil)
    for _ in 0..<2000 {
      #expect((0..<9).contains(chance.below(9)))
      #expect((4...6).contains(chance.within(4...6)))
      #expect((0..<1000).contains(chance.rank(below: 1000)))
    }
  }

  @Test("low ranks come up more often than high ones, as Zipf's law has it")
  func zipf() {
    var chance = Chance(seed: 5)
    var counts = [Int](repeating: 0, count: 1023)
    for _ in 0..<100_000 { counts[chance.rank(below: 1023)] += 1 }
    // Each doubling of the rank is one of ten equally likely octaves.
    #expect(abs(counts[0] - 10_000) < 500)
    #expect(abs(counts[1...2].reduce(0, +) - 10_000) < 500)
    #expect(abs(counts[511...1022].reduce(0, +) - 10_000) < 500)
  }
}
