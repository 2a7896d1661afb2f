/// One word of a question and the index terms that count as it.
///
/// The best alternative counts, never their sum. Further kinds of alternatives (parts of compounds, corrected
/// spelling, synonyms, translations) join as further reasons; whoever adds one weighs it by its reason.
package struct QueryConcept: Hashable, Sendable {
  /// The word as it was asked.
  package var surface: String
  /// The terms in order of trust, each once.
  package var terms: [Alternative]
  /// Whether the word says nothing by itself; where a question has only such words, none is marked.
  package var isStopWord: Bool

  package init(surface: String, terms: [Alternative], isStopWord: Bool = false) {
    self.surface = surface
    self.terms = terms
    self.isStopWord = isStopWord
  }

  /// A term that counts as the word.
  package struct Alternative: Hashable, Sendable {
    package var term: String
    package var reason: Reason

    package init(term: String, reason: Reason) {
      self.term = term
      self.reason = reason
    }
  }

  /// Why a term counts as the word.
  package enum Reason: String, Hashable, Sendable {
    /// It is the word itself, folded.
    case word
    /// It is the word's stem in one of the languages.
    case stem
    /// It is a part of the word: `python` of `Python3`, `entwickler` of `Entwickler:innen`.
    case part
    /// It is the longer word that the asked part was written in: `pagerank` for `page` in `PageRank`.
    case joined
  }
}
