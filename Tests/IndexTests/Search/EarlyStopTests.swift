import TestSupport
import Testing

@testable import Index

/// The second phase looks at few people, and would be wrong with bounds that are too small.
struct EarlyStopTests {
  /// Many people who wrote a little about a word and some who wrote much, in titles.
  private static func posts(people: Int) -> [TestPost] {
    var random = SplitMix64(seed: 11)
    return (0..<people * 3).map { number in
      let account = UInt32(1 + number % people)
      let knows = account % 40 == 0
      let mentions = knows || number % 7 == 0
      let filler = (0..<20).map { _ in "wort\(Int.random(in: 0...90, using: &random))" }
      return TestPost(
        id: UInt32(number + 1), time: Int64(number), authors: [account],
        words: [.text: mentions ? filler + ["akku"] : filler, .title: [knows ? "akku" : "x"]])
    }
  }

  @Test("On a skewed corpus few of the candidates are examined, and the answer is the formula's")
  func examinesFew() throws {
    let posts = Self.posts(people: 600)
    let index = try TestIndex([posts])
    let query = TopicQuery(concepts: [["akku"], ["wort7"]], coverageExponent: 1, limit: 3)
    let matches = try index.search(query)
    #expect(SlowTwinTests.disagreement(matches, SlowTopicSearch(posts: posts), query) == nil)
    #expect(matches.candidateCount > 400)
    #expect(matches.examinedCount < matches.candidateCount / 4, "\(matches.examinedCount)")
  }

  @Test("Stored bounds that are too small are caught by the comparison with the formula")
  func smallBounds() throws {
    let posts = Self.posts(people: 120)
    let index = try TestIndex([posts])
    let query = TopicQuery(concepts: [["akku"]], coverageExponent: 1, limit: 1)
    let twin = SlowTopicSearch(posts: posts)
    #expect(SlowTwinTests.disagreement(try index.search(query), twin, query) == nil)
    var segment = try #require(try index.segments().first)
    let entry = try #require(try segment.entry(of: "akku"))
    let list = try segment.accounts(of: entry)
    // The best person's bound, which lies behind the number of the account.
    let best = try #require(twin.search(query).first?.person)
    let address = BlockAddress(segment: 1, stream: .heads, number: 0)
    var cursor = ByteCursor(try #require(index.blocks.blocks[address]), from: entry.headOffset)
    for account in list.accounts {
      let isSingle = cursor.varint() & 1 != 0
      if account == best {
        #expect(!isSingle, "the bound of a single posting is not stored")
        break
      }
      if isSingle {
        _ = Posting(account: account, after: 0, from: &cursor)
      } else {
        _ = (cursor.byte(), cursor.int())
      }
    }
    index.blocks.blocks[address]?[cursor.position] = 0
    #expect(SlowTwinTests.disagreement(try index.search(query), twin, query) != nil)
  }

  @Test("Bounds hold where a word stands in nearly every post, and the people are found")
  func commonWord() throws {
    for count in [40, 1_000, 3_000] {
      let posts = (1...count).map { number -> TestPost in
        let others = (0..<number % 9).map { "w\($0)" }
        let author = UInt32(1 + (number * number) % 31)
        return TestPost(id: UInt32(number), authors: [author], words: [.text: ["akku"] + others])
      }
      let query = TopicQuery(concepts: [["akku"]], coverageExponent: 2, limit: 2)
      let matches = try TestIndex([posts]).search(query)
      #expect(matches.people.count >= 2, "\(count) posts")
      #expect(SlowTwinTests.disagreement(matches, SlowTopicSearch(posts: posts), query) == nil)
    }
  }

  @Test("Everybody who ties with the last one wanted is given, in rising order")
  func ties() throws {
    let posts = (1...30).map { (number: UInt32) -> TestPost in
      let knows = number < 10
      return TestPost(
        id: number, authors: [knows ? 10 - number : 50], words: [.text: [knows ? "akku" : "zoll"]])
    }
    let query = TopicQuery(concepts: [["akku"]], coverageExponent: 1, limit: 2)
    #expect(try TestIndex([posts]).search(query).people.map(\.person) == Array(1...9))
  }

  @Test("The parts of posts add up to the score")
  func parts() throws {
    for seed: UInt64 in 0..<80 {
      var corpus = Corpus(seed: seed)
      for person in try TestIndex([corpus.posts]).search(corpus.query()).people {
        let own = person.posts.reduce(0) { $0 + person.part(of: $1) }
        let sum = person.topics.indices.reduce(own) { $0 + person.recognised(onTopic: $1) }
        #expect(abs(sum - person.score) <= 1e-9, "seed \(seed)")
      }
    }
  }
}
