import TestSupport
import Testing

@testable import Index

/// Words that people take up from each other are topics, words that everybody uses anywhere are not.
struct TermEchoTests {
  /// Forty threads of four posts by different people. Two are about solder, everybody says hello now and then, and one
  /// person has a pet word.
  private static let posts: [TestPost] = (0..<160).map { number in
    let (thread, place) = (number / 4, number % 4)
    let author = UInt32(1 + (thread + 3 * place) % 13)
    var words = ["wort\(number)"]
    if thread < 2, place < 3 { words.append("lot") }
    if number % 3 == 0 { words.append("moin") }
    if author == 5 { words.append("halt") }
    return TestPost(
      id: UInt32(number + 1), time: Int64(number), thread: UInt32(thread + 1), authors: [author],
      words: [.text: words, .threadTitle: ["betreff"]])
  }

  private func terms(_ posts: [TestPost]) throws -> [String] {
    var uses = try TermUses(
      try TestIndex([Array(posts.prefix(70)), Array(posts.dropFirst(70))]).segments(),
      people: TestPeople().accountPeople)
    var found: [String] = []
    try uses.forEach(most: 1_000) { term, _ in found.append(term) }
    #expect(try uses.topics(among: ["lot", "moin", "halt"]).isSubset(of: found))
    #expect(try uses.topics(among: Set(found)) == Set(found))
    return found
  }

  @Test("of many words only the one is a topic that people take up from each other")
  func topic() throws {
    #expect(try terms(Self.posts) == ["lot"])
  }

  @Test("where every post stands alone, threads tell nothing and all terms stay")
  func alone() throws {
    let posts = Self.posts.map { post in
      var post = post
      post.thread = post.id
      return post
    }
    #expect(try Set(terms(posts)).isSuperset(of: ["lot", "moin", "halt"]))
  }

  @Test("echoes are pairs by different people, chances are pairs with any post of the thread")
  func counts() throws {
    var segments = try TestIndex([Self.posts]).segments()
    let table = try ThreadTable(&segments, asOf: nil)
    // Thread 1 has four posts: three with the word, two of them by one person.
    let echo = TermEcho([(1, 7), (2, 7), (3, 8)], in: table)
    #expect((echo.threads, echo.echoes, echo.chances, echo.posts) == (1, 4, 9, 3))
    #expect(abs(echo.lift - 4.0 / 9 / (3.0 / 160)) < 1e-12)
    #expect(TermEcho([(1, 7), (2, 7)], in: table).lift == 0)
    #expect(TermEcho([], in: table).lift == 0)
  }
}
