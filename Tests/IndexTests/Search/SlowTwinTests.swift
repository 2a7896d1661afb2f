import Index
import TestSupport
import Testing

struct SlowTwinTests {
  /// What is wrong with an answer, or `nil` where it is the twin's.
  static func disagreement(_ found: TopicMatches, _ twin: SlowTopicSearch, _ query: TopicQuery) -> String? {
    let expected = twin.wanted(query)
    guard found.people.map(\.person) == expected.map(\.person) else {
      return "people \(found.people.map { ($0.person, $0.score) }) instead of "
        + "\(expected.map { ($0.person, $0.score) })"
    }
    for (one, other) in zip(found.people, expected) {
      if abs(one.score - other.score) > 1e-9 * other.score { return "\(one.score) ≠ \(other.score)" }
      if one.postCount != other.postCount { return "\(one.postCount) posts ≠ \(other.postCount)" }
      if one.posts.map(\.post) != other.posts { return "posts \(one.posts.map(\.post)) ≠ \(other.posts)" }
    }
    if found.examinedCount > found.candidateCount { return "more examined than candidates" }
    return nil
  }

  @Test("The index gives the people, scores and posts of the formula", arguments: 0..<12)
  func equalsTwin(_ block: UInt64) throws {
    for seed in block * 20..<block * 20 + 20 {
      var corpus = Corpus(seed: seed)
      let people = corpus.people()
      let index = try TestIndex(corpus.split(into: corpus.number(1...4)))
      let segments = corpus.chance(0.4) ? try index.merged() : try index.segments()
      let twin = SlowTopicSearch(posts: corpus.posts, people: people)
      for _ in 0..<4 {
        let query = corpus.query()
        let trouble = Self.disagreement(try answer(query, segments, people), twin, query)
        #expect(trouble == nil, "seed \(seed), \(query)")
      }
    }
  }

  @Test("An answer as of a time is the formula's over the posts of that time", arguments: 0..<8)
  func asOfEqualsTwin(_ block: UInt64) throws {
    for seed in 10_000 + block * 20..<10_000 + block * 20 + 20 {
      var corpus = Corpus(seed: seed)
      let people = corpus.people()
      let index = try TestIndex(corpus.split(into: corpus.number(1...4)))
      let segments = corpus.chance(0.4) ? try index.merged() : try index.segments()
      let twin = SlowTopicSearch(posts: corpus.posts, people: people)
      for _ in 0..<4 {
        let query = corpus.query(asOf: Int64(corpus.number(-1...500)) * 86_400)
        let trouble = Self.disagreement(try answer(query, segments, people), twin, query)
        #expect(trouble == nil, "seed \(seed), \(query)")
      }
    }
  }
}
