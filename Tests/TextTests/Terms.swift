import Text

/// The index terms of a text, in order.
func terms(_ text: String, _ language: Language? = nil) -> [String] {
  var analyzer = Analyzer()
  var terms: [String] = []
  analyzer.forEachTerm(in: text, language: language) { terms.append($0) }
  return terms
}

/// Whether a text has all that a question asks for: one alternative of each concept that is no stop word.
func finds(_ query: String, _ text: String, _ language: Language?) -> Bool {
  var analyzer = Analyzer()
  let indexed = Set(terms(text, language))
  let concepts = analyzer.concepts(of: query).filter { !$0.isStopWord }
  return !concepts.isEmpty && concepts.allSatisfy { $0.terms.contains { indexed.contains($0.term) } }
}

/// The languages that a text may be taken for.
let guesses: [Language?] = [.german, .english, nil]

/// A language or its absence, for messages.
func name(_ language: Language?) -> String {
  language?.rawValue ?? "undecided"
}
