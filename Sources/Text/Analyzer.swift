/// Turns text into index terms.
///
/// A term is the stem of a folded word in the text's language; a text whose language is undecided has both stems
/// where they differ. Words of several parts (`PageRank`, `sap-hana`) stand under the whole and under each part.
/// Stop words have no term, but `IT` or `ES` in capitals are no stop words.
///
/// It holds caches and scratch space: one for each worker, never shared. Its answers do not depend on what it saw
/// before.
package struct Analyzer {
  var scanner = WordScanner()
  var cache = WordCache()

  package init() {}

  /// Gives the index terms of a text, in order, repeated as often as they occur.
  /// - Complexity: O(bytes).
  package mutating func forEachTerm(in text: String, language: Language?, _ body: (String) -> Void) {
    forEachTerm(in: text, language: language, keepsStopWords: false) { _, term in body(term) }
  }

  /// The language of a text, or `nil` where it is undecided.
  /// - Complexity: O(bytes), at most of the first 400 words.
  package mutating func language(of text: String) -> Language? {
    guess(text).language
  }

  /// Counts the signs of languages in a text.
  mutating func guess(_ text: String) -> LanguageGuess {
    var guess = LanguageGuess()
    extend(&guess, by: text)
    return guess
  }

  /// Counts the signs of languages in a further text.
  mutating func extend(_ guess: inout LanguageGuess, by text: String) {
    let bytes = text.utf8.span
    scanner.restart()
    while !guess.isComplete, let word = scanner.next(in: bytes) {
      if word.traits.contains(.unreadable) || word.packed.overflows {
        guess.count(isGerman: false, isEnglish: false, hasGermanSign: word.traits.contains(.germanSign))
        continue
      }
      let place = cache.place(of: word.packed)
      guess.count(
        isGerman: cache[place].isGermanStopWord, isEnglish: cache[place].isEnglishStopWord,
        hasGermanSign: word.traits.contains(.germanSign))
    }
  }

  /// Gives each term with the place of its word.
  @inline(__always)
  mutating func forEachTerm(
    in text: String, language: Language?, keepsStopWords: Bool, _ body: (Range<Int>, String) -> Void
  ) {
    forEachForms(in: text, language: language, keepsStopWords: keepsStopWords) { range, forms in
      forms.forEachTerm(in: language) { body(range, $0) }
    }
  }

  /// Gives the forms of each word that has terms, with its place.
  @inline(__always)
  mutating func forEachForms(
    in text: String, language: Language?, keepsStopWords: Bool, _ body: (Range<Int>, WordForms) -> Void
  ) {
    let bytes = text.utf8.span
    scanner.restart()
    var isMixed: Bool?
    while let word = scanner.next(in: bytes) {
      if !word.traits.isDisjoint(with: [.hasParts, .unreadable]) || word.packed.overflows {
        forEachPart(of: word, in: bytes, language: language, keepsStopWords: keepsStopWords, body)
        continue
      }
      let place = cache.place(of: word.packed)
      if !keepsStopWords,
        cache[place].isStopWord(in: language, withSign: word.traits.contains(.germanSign))
      {
        guard word.traits.contains(.capitals) else { continue }
        let mixed = isMixed ?? Self.hasSmallLetters(bytes)
        isMixed = mixed
        guard mixed else { continue }
      }
      body(word.range, cache[place])
    }
  }

  /// Gives the forms of a word of several parts or of more than 31 letters.
  @inline(never)
  private mutating func forEachPart(
    of word: Word, in bytes: Span<UInt8>, language: Language?, keepsStopWords: Bool,
    _ body: (Range<Int>, WordForms) -> Void
  ) {
    guard !word.traits.contains(.unreadable) else { return }
    let parts = word.traits.contains(.hasParts) ? WordParts(bytes, scanner.pieces) : WordParts()
    var texts = parts.all
    let whole = scanner.folded(word, in: bytes)
    // A chain of dozens of words has parts worth finding, but nobody asks for the whole; a gendered form is its base.
    if parts.base == nil, whole.count <= WordScanner.longestPiece || texts.isEmpty {
      texts.insert(String(decoding: whole, as: UTF8.self), at: 0)
    }
    for text in texts {
      let forms = cache.forms(of: text)
      if !keepsStopWords, forms.isStopWord(in: language) { continue }
      body(word.range, forms)
    }
  }

  /// Whether a text has small letters, so that capitals in it mean something.
  static func hasSmallLetters(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index].isSmallLetter { return true }
    return false
  }
}
