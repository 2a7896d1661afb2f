// Terms by number, for whoever counts them.
extension Analyzer {
  /// The terms seen so far; numbers are below it.
  package var termCount: Int { cache.numbers.texts.count }

  /// The term with a number.
  package func term(_ number: UInt32) -> String { cache.numbers.texts[Int(number)] }

  /// The number of a term.
  package mutating func number(of term: String) -> UInt32 { cache.numbers.number(of: term) }

  /// Gives the numbers of what `forEachTerm(in:language:)` gives.
  package mutating func forEachNumber(in text: String, language: Language?, _ body: (UInt32) -> Void) {
    forEachForms(in: text, language: language, keepsStopWords: false) { _, forms in
      forms.forEachNumber(in: language, body)
    }
  }

  /// Gives the numbers of what `forEachTerm(inTag:language:)` gives.
  package mutating func forEachNumber(inTag tag: String, language: Language?, _ body: (UInt32) -> Void) {
    forEachForms(inTag: tag, language: language) { _, forms in forms.forEachNumber(in: language, body) }
  }

  /// The language of a post from its title and its text, as if the one stood above the other.
  package mutating func language(ofTitle title: String?, text: String) -> Language? {
    var guess = LanguageGuess()
    if let title { extend(&guess, by: title) }
    extend(&guess, by: text)
    return guess.language
  }
}
