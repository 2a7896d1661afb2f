extension Analyzer {
  /// Where the words of a text stand that have one of the given terms, for snippets.
  ///
  /// A word is named once, with the first of its terms that is asked for; the ranges are UTF-8 offsets into the
  /// text, ascending, and cover whole words, also where only a part matches.
  /// - Complexity: O(bytes).
  package mutating func matches(
    in text: String, language: Language?, terms: Set<String>
  ) -> [(range: Range<Int>, term: String)] {
    var found: [(range: Range<Int>, term: String)] = []
    guard !terms.isEmpty else { return found }
    forEachTerm(in: text, language: language, keepsStopWords: false) { range, term in
      if terms.contains(term), found.last?.range != range { found.append((range, term)) }
    }
    return found
  }
}
