import TestSupport
import Testing

@testable import Text

struct RobustnessTests {
  /// Everything that can be done with a text; gives how many terms came out.
  @discardableResult
  private func exercise(_ text: String, with analyzer: inout Analyzer) -> Int {
    var terms = 0
    let language = analyzer.language(of: text)
    analyzer.forEachTerm(in: text, language: language) { terms += $0.isEmpty ? 1_000_000_000 : 1 }
    analyzer.forEachTerm(in: text, language: nil) { terms += $0.isEmpty ? 1_000_000_000 : 1 }
    analyzer.forEachTerm(inPath: text) { _ in terms += 1 }
    analyzer.forEachTerm(inTag: text, language: .german) { _ in terms += 1 }
    _ = analyzer.concepts(of: text)
    let count = text.utf8.count
    var end = 0
    for match in analyzer.matches(in: text, language: nil, terms: ["a", "b", "ab", "0"]) {
      #expect(match.range.lowerBound >= end && match.range.upperBound <= count)
      end = match.range.upperBound
    }
    for token in Tokenizer.tokens(in: text) {
      #expect(!token.range.isEmpty && token.range.upperBound <= count && !token.folded.isEmpty)
    }
    return terms
  }

  @Test("Random bytes trap nowhere and give no empty term", arguments: 0..<40)
  func randomBytes(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var analyzer = Analyzer()
    for length in [0, 1, 2, 3, 7, 31, 32, 33, 64, 65, 200, 1_000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(
        exercise(String(decoding: bytes, as: UTF8.self), with: &analyzer) < 1_000_000_000, "seed \(seed)")
    }
  }

  @Test("Random signs that words are made of trap nowhere", arguments: 0..<60)
  func randomSigns(_ seed: Int) {
    let signs = [
      "a", "B", "ue", "ß", "Ü", "u\u{308}", "0", "9", ".", "-", "_", "+", "#", "&", "'", "’", "*", ":", "/",
      "://", "@",
      "www.", "http", "innen", "Innen", "in", " ", "\n", "%C3", "?", "\u{AD}", "\u{301}", "東", "Я", "ά", "😀",
      "İ", "\u{0}",
    ]
    var random = SplitMix64(seed: UInt64(seed))
    var analyzer = Analyzer()
    for length in 1...60 {
      let text = (0..<length).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] }.joined()
      #expect(exercise(text, with: &analyzer) < 1_000_000_000, "seed \(seed): \(text)")
    }
  }

  @Test("Every scalar is folded to something that folding leaves as it is")
  func everyScalar() {
    for value in [UInt32](0x80...0x33FF) + [UInt32](0xA000...0xFFFF) + [UInt32](0x10000...0x11FFF) {
      if (0xAC00...0xD7FF).contains(value) { continue }
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.folded(String(scalar))
      if Folding.folded(once) != once { Issue.record("U+\(String(value, radix: 16)): \(once)") }
    }
  }

  @Test(
    "Long inputs without a blank take linear time",
    arguments: [
      "a", "A", "ä", "a.", "a-", "aB", "a_", "a'", "1", "1.", "_", "+", "#", ".", "'", "@", "a@", "a:",
      "http://", "ae", "東", "\u{301}",
    ])
  func longInputs(_ unit: String) {
    var analyzer = Analyzer()
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let text = String(repeating: unit, count: count / unit.utf8.count)
      return clock.measure {
        analyzer.forEachTerm(in: text, language: nil) { _ in }
        _ = analyzer.language(of: text)
        _ = analyzer.concepts(of: text)
      }
    }
    let short = time(1_000)
    let long = time(20_000)
    // Twenty times the text; quadratic work would take four hundred times as long.
    #expect(long < short * 60 + .milliseconds(200), "\(short) → \(long)")
  }

  @Test("A megabyte of one letter is no word, and what follows is")
  func oneLetter() {
    let text = String(repeating: "a", count: 1 << 20) + " Batterie"
    #expect(terms(text, .german) == ["batteri"])
  }
}
