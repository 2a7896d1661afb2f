/// One word of a question and the index terms that count as it.
///
/// The best reading counts, never their sum: an alternative alone, or all alternatives of a group together.
package struct QueryConcept: Hashable, Sendable {
  /// The word as it was asked.
  package var surface: String
  /// The terms in order of group, part and trust; of those that count alone each once.
  package var terms: [Alternative]
  /// Whether the word says nothing by itself; where a question has only such words, none is marked.
  package var isStopWord: Bool
  /// Which word of the question it comes from; several for `PageRank`.
  package var position = 0
  /// The folded letters of that word as a whole.
  package var whole = ""

  package init(surface: String, terms: [Alternative], isStopWord: Bool = false) {
    self.surface = surface
    self.terms = terms
    self.isStopWord = isStopWord
  }

  /// A term that counts as the word.
  package struct Alternative: Hashable, Sendable {
    package var term: String
    package var reason: Reason
    /// What its worth is multiplied with, at most 1.
    package var weight = 1.0
    /// Which share of the word it covers, at most 1.
    package var share = 1.0
    /// 0 for a term that counts alone; terms of one other number count together.
    package var group = 0
    /// Which part of its group it stands for.
    package var part = 0

    package init(term: String, reason: Reason) {
      self.term = term
      self.reason = reason
    }

    /// A term that counts less than the word itself.
    init(term: String, reason: Reason, weight: Double, share: Double, group: Int = 0, part: Int = 0) {
      self.init(term: term, reason: reason)
      self.weight = weight
      self.share = share
      self.group = group
      self.part = part
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
    /// It is a part of the compound that was asked: `kühlung` for `Batteriekühlung`.
    case compoundPart
    /// It is a compound that has the asked word, or several asked words, in it.
    case compound
    /// It is short for the asked words, or they are short for it.
    case abbreviation
    /// It means the same, in the same language or another.
    case synonym
    /// It is what the asked word was meant to be.
    case spelling
    /// It stands in many posts that matched.
    case expansion
  }
}
