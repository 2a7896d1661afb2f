import Foundation
import TestSupport
import Testing

@testable import Index

struct PlainSumTests {
  @Test("The plain sum is that of BM25 over all posts and words of a person, best first")
  func slowTwin() throws {
    for seed: UInt64 in 0..<20 {
      var random = SplitMix64(seed: seed)
      let posts = (1...120).map { number in
        let words = (0..<Int.random(in: 1...30, using: &random)).map { _ in
          "w\(min(Int.random(in: 0...40, using: &random), Int.random(in: 0...40, using: &random)))"
        }
        return TestPost(
          id: UInt32(number * 3), authors: [UInt32.random(in: 1...17, using: &random)], words: [.text: words])
      }
      let segment = try #require(try TestIndex([posts]).segments().first)
      var plain = try PlainSum(segment)
      var stored = try StoredSums(&plain)
      for terms in [["w0"], ["w3", "w20"], ["w1", "nobody", "w39"]] {
        let expected = Self.sums(posts, terms)
        let found = try plain.people(terms, limit: 5)
        #expect(found.map(\.account) == expected.prefix(5).map(\.account), "seed \(seed), \(terms)")
        for (one, other) in zip(found, expected) { #expect(abs(one.sum - other.sum) < 1e-9, "seed \(seed)") }
        for (one, other) in zip(stored.people(terms, limit: 5), expected) {
          #expect(abs(one.sum - other.sum) < 1e-6 * other.sum, "seed \(seed), from stored sums")
        }
      }
    }
  }

  private static func sums(_ posts: [TestPost], _ terms: [String]) -> [(account: UInt32, sum: Double)] {
    let lengths = posts.map { Double($0.words[.text]?.count ?? 0) }
    let mean = lengths.reduce(0, +) / Double(posts.count)
    var sums: [UInt32: Double] = [:]
    for term in terms {
      let holders = Double(posts.count { $0.contains(term) })
      let idf = max(log((Double(posts.count) - holders + 0.5) / (holders + 0.5)), 1e-6)
      for (post, length) in zip(posts, lengths) where post.contains(term) {
        let frequency = Double(post.count(of: term, in: .text))
        let share = frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length / mean))
        sums[post.authors[0], default: 0] += idf * share
      }
    }
    return sums.map { ($0.key, $0.value) }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
  }
}
