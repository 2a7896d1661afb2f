import TestSupport
import Testing

@testable import Discovery

struct SnippetTests {
  /// A text of random pieces with some of its words matched.
  private struct Sample {
    var text = ""
    var matches: [Snippet.Match] = []

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let pieces = ["Akku", "Kühlung", "漢字", "🔋👩‍👩‍👧", "x", String(repeating: "lang", count: 9), "é", "„so“"]
      let gaps = [" ", "\n", "  \t", "", "", ", ", "\r\n"]
      let spaced = Bool.random(using: &random)
      for _ in 0..<Int.random(in: 0...120, using: &random) {
        let piece = pieces.randomElement(using: &random) ?? ""
        let start = text.utf8.count
        text += piece
        if Int.random(in: 0..<9, using: &random) == 0 {
          matches.append(
            Snippet.Match(
              range: start..<text.utf8.count, concept: Int.random(in: 0...3, using: &random),
              weight: Double.random(in: 0.1...5, using: &random)))
        }
        text +=
          spaced || Int.random(in: 0..<25, using: &random) == 0
          ? gaps.randomElement(using: &random) ?? "" : ""
      }
    }

    /// The largest weight of different words within three quarters of a snippet.
    var best: Double {
      var best = 0.0
      for first in matches {
        var weights: [Int: Double] = [:]
        for match in matches where match.range.lowerBound >= first.range.lowerBound {
          if match.range.upperBound - first.range.lowerBound > Snippet.length * 3 / 4 { continue }
          weights[match.concept] = weights[match.concept] ?? match.weight
        }
        best = max(best, weights.keys.sorted().reduce(0) { $0 + (weights[$1] ?? 0) })
      }
      return best
    }
  }

  @Test("A snippet is one bounded line whose marks are the matched words, the best ones among them")
  func laws() {
    for seed: UInt64 in 0..<600 {
      let sample = Sample(seed: seed)
      let snippet = Snippet(of: sample.text, matches: sample.matches)
      let bytes = Array(snippet.text.utf8)
      #expect(bytes.count <= Snippet.length && !bytes.contains { $0 < 0x20 }, "seed \(seed)")
      #expect(!snippet.text.unicodeScalars.contains("\u{FFFD}"), "seed \(seed): cut within a character")
      let source = Array(sample.text.utf8)
      var upcoming = sample.matches.map { Array(source[$0.range]) }[...]
      var end = 0
      for mark in snippet.marks {
        #expect(mark.lowerBound >= end && mark.upperBound <= bytes.count && !mark.isEmpty, "seed \(seed)")
        end = mark.upperBound
        let word = Array(bytes[mark])
        #expect(upcoming.contains(word), "seed \(seed): \(mark) is no match")
        while let next = upcoming.popFirst(), next != word {}
      }
      if sample.best > 0 { #expect(!snippet.marks.isEmpty, "seed \(seed)") }
      if snippet.isCutBefore || snippet.isCutAfter { #expect(source.count > Snippet.length, "seed \(seed)") }
    }
  }

  @Test("All words of the best window are marked")
  func bestWindow() {
    for seed: UInt64 in 0..<600 {
      var sample = Sample(seed: seed)
      // Weights by which each mark can be told: a concept of its own for each match.
      for index in sample.matches.indices {
        sample.matches[index].concept = index
        sample.matches[index].weight = 1
      }
      let snippet = Snippet(of: sample.text, matches: sample.matches)
      #expect(Double(snippet.marks.count) >= sample.best, "seed \(seed)")
    }
  }

  @Test("A match at the end of an endless word behind spaces is not cut off")
  func endless() {
    let text = String(repeating: "ab ", count: 40) + "vor-akku" + String(repeating: "—zeichen", count: 60)
    let start = 40 * 3 + 4
    let snippet = Snippet(of: text, matches: [.init(range: start..<start + 4, concept: 0, weight: 1)])
    #expect(snippet.marks.count == 1 && snippet.isCutBefore && snippet.isCutAfter)
    #expect(snippet.text.contains("vor-akku"))
  }

  @Test("Odd texts")
  func odd() {
    #expect(Snippet(of: "", matches: []).text.isEmpty)
    #expect(Snippet(of: " \n\t ", matches: []).text.isEmpty)
    let word = String(repeating: "ü", count: 4_000)
    let huge = Snippet(of: word, matches: [.init(range: 0..<8_000, concept: 0, weight: 1)])
    #expect(huge.text == String(repeating: "ü", count: 90) && huge.isCutAfter)
    for (text, length) in [("漢字仮名漢字", 3), ("👩‍👩‍👧", 4)] {
      let match = Snippet.Match(range: 540..<540 + length, concept: 0, weight: 1)
      let snippet = Snippet(of: String(repeating: text, count: 300), matches: [match])
      #expect(!snippet.text.unicodeScalars.contains("\u{FFFD}") && snippet.text.utf8.count > 140)
      #expect(snippet.marks == [0..<length])
    }
    let spaces = Snippet(of: String(repeating: " ", count: 500) + "Akku", matches: [])
    #expect(spaces.isCutAfter && spaces.text.isEmpty)
  }

  @Test("A short text is given whole, its space made one line")
  func short() {
    let snippet = Snippet(
      of: " Der\n\nAkku  ist\tleer. ", matches: [.init(range: 6..<10, concept: 0, weight: 1)])
    #expect(snippet.text == "Der Akku ist leer.")
    #expect(snippet.marks == [4..<8] && !snippet.isCutBefore && !snippet.isCutAfter)
  }
}
