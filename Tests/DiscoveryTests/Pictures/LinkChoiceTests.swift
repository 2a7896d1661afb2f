import Discovery
import TestSupport
import Testing

@Suite struct LinkChoiceTests {
  @Test(
    "at least three fifths of the weight are drawn, and every box that has a link has one", arguments: 1...30)
  func enough(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let boxes = Int.random(in: 2...40, using: &random)
    var links: [(a: Int, b: Int, weight: Double)] = []
    for a in 0..<boxes {
      for b in (a + 1)..<max(a + 1, boxes) where Int.random(in: 0..<3, using: &random) == 0 {
        let part = Double.random(in: 0.05...1, using: &random)
        links.append((a: a, b: b, weight: 1 / part))
      }
    }
    let choice = LinkChoice(links, boxes: boxes)
    let total = links.reduce(0) { $0 + $1.weight }
    let drawn = choice.chosen.reduce(0) { $0 + links[$1].weight }
    #expect(abs(choice.share - (total > 0 ? drawn / total : 1)) < 1e-9)
    #expect(choice.share >= 0.6 || choice.chosen.count >= LinkChoice.most(boxes: boxes), "seed \(seed)")
    #expect(Set(choice.chosen).count == choice.chosen.count)
    let linked = Set(choice.chosen.flatMap { [links[$0].a, links[$0].b] })
    #expect(linked == Set(links.flatMap { [$0.a, $0.b] }), "seed \(seed)")
  }

  @Test("nothing to choose from is nothing left out")
  func empty() {
    #expect(LinkChoice([], boxes: 3).share == 1)
  }
}
