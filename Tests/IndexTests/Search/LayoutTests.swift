import TestSupport
import Testing

@testable import Index

/// An answer depends on the posts alone, to the last bit.
struct LayoutTests {
  /// What must agree: people, the bits of scores, squares and posts, in order.
  static func image(_ matches: TopicMatches) -> [String] {
    let people = matches.people.map { person in
      let posts = person.posts.map { "\($0.post):\($0.square):\($0.coverage.bitPattern)" }
      let last = person.lastPost.map(String.init) ?? "never"
      let recognition = person.topics.map { "\($0.recognition)" }
      return "\(person.person) \(person.score.bitPattern) \(person.postCount) \(last) \(posts) \(recognition)"
    }
    let kinds = "\(matches.kindCounts) \(matches.praisedCount)"
    return people + ["\(matches.candidateCount) \(matches.postCount) \(matches.concepts) \(kinds)"]
  }

  @Test("One segment, many, merged and in another order: the same bits", arguments: 0..<4)
  func layouts(_ block: UInt64) throws {
    for seed in 20_000 + block * 12..<20_000 + block * 12 + 12 {
      var corpus = Corpus(seed: seed)
      let people = corpus.people()
      let one = try TestIndex([corpus.posts])
      let others = [
        try TestIndex([corpus.shuffledPosts()]).segments(),
        try TestIndex(corpus.split(into: 4)).segments(),
        try TestIndex(corpus.split(into: 3)).merged(),
        // With norms that are not those of the posts, as while an import grows.
        try TestIndex(corpus.split(into: 3), norms: Norms(steps: [3, 1, 0, 2, 9])).merged(),
      ]
      for turn in 0..<6 {
        let query = corpus.query(asOf: turn < 3 ? nil : Int64(corpus.number(0...400)) * 86_400)
        let expected = Self.image(try one.search(query, people))
        for (layout, segments) in others.enumerated() {
          let found = Self.image(try answer(query, segments, people))
          #expect(found == expected, "seed \(seed), layout \(layout), \(query)")
        }
      }
    }
  }

  @Test("An index whose posts were dropped answers as one that never had them", arguments: 0..<4)
  func dropping(_ block: UInt64) throws {
    for seed in 30_000 + block * 12..<30_000 + block * 12 + 12 {
      var corpus = Corpus(seed: seed)
      let staying = corpus.posts.filter { _ in corpus.chance(0.7) }
      let dropped = Set(corpus.posts.map(\.id)).subtracting(staying.map(\.id))
      let merged = try TestIndex(corpus.split(into: 3)).merged(dropping: dropped)
      let fresh = try TestIndex([staying])
      #expect(try merged.map(\.header) == fresh.segments().map(\.header), "seed \(seed)")
      for _ in 0..<5 {
        let query = corpus.query()
        let found = Self.image(try answer(query, merged))
        #expect(found == Self.image(try fresh.search(query)), "seed \(seed), \(query)")
      }
    }
  }

  @Test("Merging writes byte for byte what building at once writes")
  func bytes() throws {
    for seed: UInt64 in 40_000..<40_008 {
      var corpus = Corpus(seed: seed, posts: 1...600)
      let fresh = try TestIndex([corpus.posts])
      let grown = try TestIndex(corpus.split(into: 4))
      _ = try grown.merged()
      for address in fresh.blocks.addresses {
        var other = address
        other.segment = 1_000
        #expect(grown.blocks.blocks[other] == fresh.blocks.blocks[address], "seed \(seed), \(address)")
      }
    }
  }

  @Test("Facts of every post are found again, and of no other")
  func facts() throws {
    let corpus = Corpus(seed: 7, posts: 600...700)
    var segment = try #require(try TestIndex([corpus.posts]).segments().first)
    let posts = Dictionary(uniqueKeysWithValues: corpus.posts.map { ($0.id, $0.facts) })
    for id in 0...(corpus.posts.last?.id ?? 0) + 2 { #expect(try segment.facts(of: id) == posts[id]) }
  }

  @Test("A word's number of posts is that of all posts it stands in, also of those without authors")
  func termStatistics() throws {
    for seed: UInt64 in 50_000..<50_020 {
      var corpus = Corpus(seed: seed)
      let statistics = TermStatistics(try TestIndex(corpus.split(into: 3)).segments())
      #expect(statistics.postCount == corpus.posts.count)
      for word in corpus.vocabulary + ["niemand"] {
        let expected = corpus.posts.count { $0.contains(word) }
        #expect(try statistics.postCount(of: word) == expected, "seed \(seed), \(word)")
      }
      let all = Set(corpus.vocabulary + ["niemand"])
      let counts = try statistics.postCounts(of: all)
      #expect(
        try all.allSatisfy { counts[$0, default: 0] == (try statistics.postCount(of: $0)) }, "seed \(seed)")
    }
  }
}
