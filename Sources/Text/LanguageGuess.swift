/// Guesses a text's language from its stop words and from ä, ö, ü, ß.
///
/// Words that are stop words in both languages (`in`, `an`, `so`, `was`) say nothing. A stop word weighs two, a
/// content word with a German sign one, since names carry those into English texts too.
package struct LanguageGuess {
  /// Texts with fewer words stay undecided.
  package static let fewestWords = 5
  /// Texts longer than this are judged by their beginning.
  package static let mostWords = 400

  private var words = 0
  private var german = 0
  private var english = 0

  package init() {}

  /// The language of folded words, or `nil` where they are too few or the signs are not clear.
  /// - Complexity: O(words).
  package static func language(of folded: some Sequence<String>) -> Language? {
    var guess = LanguageGuess()
    for word in folded {
      guess.count(
        isGerman: StopWords.german.contains(word), isEnglish: StopWords.english.contains(word),
        hasGermanSign: false)
    }
    return guess.language
  }

  /// Counts one word.
  @inline(__always)
  mutating func count(isGerman: Bool, isEnglish: Bool, hasGermanSign: Bool) {
    words += 1
    if isGerman != isEnglish {
      if isGerman { german += 2 } else { english += 2 }
    } else if hasGermanSign {
      german += 1
    }
  }

  var isComplete: Bool { words >= Self.mostWords }

  /// The language where one has at least two stop words' evidence, twice the other's, and one in twenty words.
  package var language: Language? {
    guard words >= Self.fewestWords else { return nil }
    let best = max(german, english)
    guard best >= 3, best * 10 >= words, best >= 2 * min(german, english) else { return nil }
    return leader
  }

  /// The language of a question, which is short: the one with more evidence.
  var languageOfQuestion: Language? {
    words > 1 ? leader : nil
  }

  private var leader: Language? {
    if german == english { return nil }
    return german > english ? .german : .english
  }
}
