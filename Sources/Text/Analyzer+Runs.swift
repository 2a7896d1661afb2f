extension Analyzer {
  /// A word that says something, with its first index term.
  package struct ContentWord: Hashable, Sendable {
    /// UTF-8 offsets into the text.
    package var range: Range<Int>
    package var term: String
  }

  /// The content words of a text in runs: words of a run stand next to each other with nothing but a space between.
  ///
  /// Numbers and words of fewer than three letters that are not in capitals are no content words.
  /// - Complexity: O(bytes).
  package mutating func contentRuns(in text: String, language: Language?) -> [[ContentWord]] {
    var words: [ContentWord] = []
    forEachTerm(in: text, language: language, keepsStopWords: false) { range, term in
      if words.last?.range != range { words.append(ContentWord(range: range, term: term)) }
    }
    let bytes = Array(text.utf8)
    var runs: [[ContentWord]] = []
    var end: Int?
    for word in words {
      guard Self.saysSomething(bytes[word.range]) else { continue }
      if let last = end, word.range.lowerBound == last + 1, bytes[last] == 0x20 {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
      end = word.range.upperBound
    }
    return runs
  }

  private static func saysSomething(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.count { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }
    let hasSmall = word.contains { $0 >= 0x61 && $0 <= 0x7A }
    return letters >= (hasSmall ? 3 : 2)
  }
}
