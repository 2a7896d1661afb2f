import TestSupport
import Testing
import Text

@testable import Discovery

/// The short form of `make fuzz`: the query parser takes any bytes.
@Suite struct AnyBytesTests {
  private static let pieces = [
    "Batterie", "kühlung", "c++", "PageRank", "Entwickler*innen", "(DSFA)", "und", "-", " ", "?", "\u{0}",
    "\u{202E}",
    "e\u{301}", "👍", "https://a.b/c?d=e", "#tag", "x86_64",
  ]

  @Test("Any bytes make a question or none, and its topics have all of its words", arguments: 0..<20)
  func anyBytes(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var analyzer = Analyzer()
    for _ in 0..<150 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        if Bool.random(using: &random) {
          bytes += Array(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8)
        } else {
          bytes += (0..<Int.random(in: 1...6, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
          }
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let question = try? TopicQuestion(text, analyzer: &analyzer) else { continue }
      #expect(question.concepts.allSatisfy { !$0.terms.isEmpty }, "seed \(seed): \(bytes)")
      #expect(
        question.topics.flatMap { Array($0) } == Array(question.concepts.indices), "seed \(seed): \(bytes)")
    }
  }
}
