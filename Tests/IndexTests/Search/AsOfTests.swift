import TestSupport
import Testing

@testable import Index

struct AsOfTests {
  @Test("Later posts and later acceptances change no bit of an answer as of a time", arguments: 0..<4)
  func later(_ block: UInt64) throws {
    for seed in 60_000 + block * 15..<60_000 + block * 15 + 15 {
      var corpus = Corpus(seed: seed)
      let second = Int64(corpus.number(20...380)) * 86_400
      var past = corpus.posts.filter { $0.facts.exists(at: second) }
      for index in past.indices where !past[index].facts.wasAccepted(by: second) {
        past[index].isAccepted = false
        past[index].acceptedAt = nil
      }
      for index in past.indices {
        past[index].acknowledgements.removeAll { ($0.time ?? .min) > second }
      }
      guard !past.isEmpty else { continue }
      let then = try TestIndex([past])
      let now = try TestIndex(corpus.split(into: corpus.number(1...4)))
      for _ in 0..<5 {
        let query = corpus.query(asOf: second)
        let expected = LayoutTests.image(try then.search(query))
        let found = try now.search(query)
        #expect(LayoutTests.image(found) == expected, "seed \(seed), \(query)")
        #expect(found.norms.allSatisfy { $0 == then.norms }, "seed \(seed)")
        var timeless = query
        timeless.asOf = nil
        #expect(LayoutTests.image(try then.search(timeless)) == expected, "seed \(seed), \(query)")
      }
    }
  }

  @Test("Undated posts exist at every time, dated ones from their second on")
  func existence() {
    let undated = PostFacts(post: 1, time: nil, thread: 1, authors: [1])
    let dated = PostFacts(post: 1, time: 100, thread: 1, isAccepted: true, acceptedAt: 200, authors: [1])
    #expect(undated.exists(at: .min) && undated.exists(at: nil))
    #expect(!dated.exists(at: 99) && dated.exists(at: 100) && dated.exists(at: nil))
    #expect(!dated.wasAccepted(by: 199) && dated.wasAccepted(by: 200) && dated.wasAccepted(by: nil))
    var unknown = dated
    unknown.acceptedAt = nil
    #expect(!unknown.wasAccepted(by: 99) && unknown.wasAccepted(by: 100), "unknown counts as the post's time")
  }
}
