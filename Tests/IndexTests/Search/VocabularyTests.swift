import TestSupport
import Testing

@testable import Index

/// The vocabulary gives what a search through all posts would give.
struct VocabularyTests {
  /// Words of few letters, so that many begin and end alike, in posts of one author each.
  private static func posts(_ random: inout SplitMix64) -> [TestPost] {
    (1...Int.random(in: 1...60, using: &random)).map { id in
      let words = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        (0..<Int.random(in: 1...7, using: &random)).map { _ in
          "abz1".randomElement(using: &random).map(String.init) ?? "a"
        }.joined()
      }
      let time = Bool.random(using: &random) ? Int64.random(in: 0...100, using: &random) : nil
      return TestPost(id: UInt32(id), time: time, authors: [1], words: [.text: words])
    }
  }

  @Test("Counts, beginnings and endings, however posts are spread over segments", arguments: 0..<4)
  func agrees(_ block: UInt64) throws {
    for seed in 60_000 + block * 10..<60_000 + block * 10 + 10 {
      var random = SplitMix64(seed: seed)
      let posts = Self.posts(&random)
      let heaps = Dictionary(grouping: posts) { $0.id % UInt32(1 + seed % 4) }.values.map { $0 }
      let asOf = seed % 2 == 0 ? nil : Int64.random(in: 0...100, using: &random)
      var vocabulary = Vocabulary(try TestIndex(heaps).segments(), asOf: asOf)
      var expected: [String: Int] = [:]
      for post in posts where asOf.map({ (post.time ?? $0) <= $0 }) ?? true {
        for word in Set(post.words[.text] ?? []) { expected[word, default: 0] += 1 }
      }
      for word in expected.keys.sorted() + ["niemand", ""] {
        #expect(try vocabulary.postCount(of: word) == expected[word] ?? 0, "seed \(seed), \(word)")
        let start = String(word.prefix(2))
        let beginning = expected.filter { $0.key.hasPrefix(start) }
        let found = try vocabulary.terms(beginningWith: start)
        #expect(found.map(\.term) == beginning.keys.sorted(), "seed \(seed), \(start)")
        #expect(found.allSatisfy { beginning[$0.term] == $0.postCount }, "seed \(seed), \(start)")
        let end = String(word.suffix(2))
        let ending = expected.filter { word in
          word.key.hasSuffix(end) && word.key.count >= 3 && !word.key.contains("1")
        }
        let others = try vocabulary.words(endingWith: end)
        #expect(Set(others.map(\.term)) == Set(ending.keys), "seed \(seed), \(end)")
        #expect(others.allSatisfy { ending[$0.term] == $0.postCount }, "seed \(seed), \(end)")
      }
    }
  }

  @Test("Thousands of words are found across blocks")
  func large() throws {
    let words = (0..<3_000).map { number in
      String(String(number, radix: 16).map { Character(Unicode.Scalar(UInt8(97 + ($0.hexDigitValue ?? 0)))) })
        + "kuhlung"
    }
    let post = TestPost(id: 1, authors: [1], words: [.text: words])
    var vocabulary = Vocabulary(try TestIndex([[post]]).segments())
    #expect(try vocabulary.words(endingWith: "kuhlung").count == 3_000)
    #expect(try vocabulary.words(endingWith: "akuhlung").count == words.count { $0.hasSuffix("akuhlung") })
    #expect(try vocabulary.terms(beginningWith: "b").count == words.count { $0.hasPrefix("b") })
    #expect(try vocabulary.terms(beginningWith: "").count == 3_000)
  }
}
