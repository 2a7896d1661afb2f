import Index
import TestSupport
import Testing

struct FilterTests {
  @Test("Questions about some posts and some people give what the formula gives", arguments: 0..<8)
  func equalsTwin(_ block: UInt64) throws {
    for seed in 30_000 + block * 20..<30_000 + block * 20 + 20 {
      var corpus = Corpus(seed: seed)
      let people = corpus.people()
      let index = try TestIndex(corpus.split(into: corpus.number(1...4)))
      let segments = corpus.chance(0.4) ? try index.merged() : try index.segments()
      let twin = SlowTopicSearch(posts: corpus.posts, people: people)
      for _ in 0..<4 {
        let query = corpus.filteredQuery(
          asOf: corpus.chance(0.5) ? nil : Int64(corpus.number(-1...500)) * 86_400)
        let trouble = SlowTwinTests.disagreement(try answer(query, segments, people), twin, query)
        #expect(trouble == nil, "seed \(seed), \(query)")
      }
    }
  }

  @Test("A filter changes no statistics")
  func statistics() throws {
    var corpus = Corpus(seed: 5)
    let index = try TestIndex(corpus.split(into: 2))
    var query = corpus.query()
    let open = try index.search(query)
    query.posts = PostFilter(communities: [77])
    let narrow = try index.search(query)
    #expect(narrow.people.isEmpty && !open.people.isEmpty)
    #expect(narrow.concepts == open.concepts && narrow.postCount == open.postCount)
    #expect(narrow.summary == open.summary && narrow.peopleCount == open.peopleCount)
  }

  @Test("The summary of posts depends neither on their order nor on how they lie in segments")
  func summary() throws {
    for seed: UInt64 in 0..<30 {
      var corpus = Corpus(seed: seed)
      let query = corpus.query()
      let one = try TestIndex([corpus.posts]).search(query).summary
      let index = try TestIndex(corpus.split(into: 3))
      #expect(try index.search(query).summary == one, "seed \(seed)")
      var later = query
      later.asOf = 1 << 40
      #expect(try index.search(later).summary == one, "seed \(seed)")
      let gone = corpus.posts[corpus.number(0...corpus.posts.count - 1)].id
      let rest = corpus.posts.filter { $0.id != gone }
      let without = try answer(query, try index.merged(dropping: [gone])).summary
      let fresh = try rest.isEmpty ? nil : TestIndex([rest]).search(query).summary
      #expect(fresh == nil || without == fresh, "seed \(seed)")
      #expect(without.fingerprint != one.fingerprint, "seed \(seed)")
    }
  }
}
