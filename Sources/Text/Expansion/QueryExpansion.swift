/// Adds to a question's words what else counts as them, learnt from what the viewer may read.
///
/// Nothing here is stored: what a question finds is a function of the posts and of the supplied tables alone, so
/// that an index that grew answers as one built at once, and what is private teaches nothing to others.
package struct QueryExpansion<Words: WordSource> {
  var words: Words
  package var analyzer: Analyzer
  let synonyms: SynonymTable
  /// The words of the question at hand.
  var concepts: [QueryConcept] = []
  var notes: [QueryNote] = []
  /// Names of abbreviations that were looked up.
  var namesOfShort: [String: [[String]]] = [:]

  package init(words: Words, analyzer: Analyzer, synonyms: SynonymTable) {
    self.words = words
    self.analyzer = analyzer
    self.synonyms = synonyms
  }

  /// The content words of a question with all that counts as them, and what is to be said about it.
  package mutating func expand(
    _ question: [QueryConcept]
  ) throws -> (concepts: [QueryConcept], notes: [QueryNote]) {
    concepts = question
    notes = []
    guard concepts.count <= Self.mostConcepts else { return (concepts, notes) }
    try addJoins()
    for index in concepts.indices { try correct(index) }
    try addEquivalents()
    try addTranslatedJoins()
    for index in concepts.indices {
      try addParts(of: index)
      try addCompounds(with: index)
    }
    for index in concepts.indices {
      concepts[index].terms = Self.ordered(concepts[index].terms)
    }
    return (concepts, notes)
  }

  /// Questions of more words are described, not named: their words are taken as they are.
  private static var mostConcepts: Int { 24 }

  /// The terms of a word by group and part, those that count alone each once, the weightiest.
  private static func ordered(_ terms: [QueryConcept.Alternative]) -> [QueryConcept.Alternative] {
    var alone: [QueryConcept.Alternative] = []
    for term in terms where term.group == 0 {
      if let known = alone.firstIndex(where: { $0.term == term.term }) {
        if alone[known].weight < term.weight { alone[known] = term }
      } else {
        alone.append(term)
      }
    }
    let grouped = terms.enumerated().filter { $0.element.group > 0 }.sorted { left, right in
      (left.element.group, left.element.part, left.offset)
        < (right.element.group, right.element.part, right.offset)
    }
    return Array((alone + grouped.map(\.element)).prefix(mostTerms))
  }

  private static var mostTerms: Int { 160 }

  // MARK: What the others share

  /// The posts of a folded word: of the more frequent of its two stems.
  mutating func postCount(ofWord word: String) throws -> Int {
    var most = 0
    for term in terms(of: word) { most = max(most, try words.postCount(of: term)) }
    return most
  }

  /// The stems of a folded word in both languages.
  mutating func terms(of word: String) -> [String] {
    let forms = analyzer.cache.forms(of: word)
    return forms.differs ? [forms.german, forms.english] : [forms.german]
  }

  /// Whether a folded word says something.
  mutating func isContent(_ word: String) -> Bool {
    let forms = analyzer.cache.forms(of: word)
    return !forms.isGermanStopWord && !forms.isEnglishStopWord
  }

  /// The posts of a word of the question, in its own terms.
  mutating func postCount(ofConcept index: Int) throws -> Int {
    var most = 0
    for term in concepts[index].terms where term.group == 0 && term.weight == 1 {
      most = max(most, try words.postCount(of: term.term))
    }
    return most
  }

  /// The next number of a group in a word of the question.
  func nextGroup(in index: Int) -> Int {
    (concepts[index].terms.map(\.group).max() ?? 0) + 1
  }

  mutating func add(_ term: QueryConcept.Alternative, to index: Int) {
    let isKnown = concepts[index].terms.contains {
      $0.term == term.term && $0.group == term.group && $0.part == term.part && $0.weight >= term.weight
    }
    if !isKnown { concepts[index].terms.append(term) }
  }

  mutating func note(_ note: QueryNote) {
    if !notes.contains(note) { notes.append(note) }
  }
}

/// What was done with a word of a question, to be said in the answer.
package struct QueryNote: Hashable, Sendable {
  /// The word or words as they were asked.
  package var asked: String
  package var reason: QueryConcept.Reason
  /// What was searched instead or too: terms for a correction, else words as they are written.
  package var used: [String]

  package init(asked: String, reason: QueryConcept.Reason, used: [String]) {
    self.asked = asked
    self.reason = reason
    self.used = used
  }
}
