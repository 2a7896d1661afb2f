extension Analyzer {
  /// The concepts of a question: one for each content word, stop words marked, each concept once.
  ///
  /// A word counts as a stop word if it is one in both languages or in the question's; capitals as in `IT` never
  /// do. `PageRank` asks for `page` and for `rank`, each also by `pagerank`; a word with a single part, such as
  /// `e-mail`, is one concept with the part as an alternative.
  /// - Complexity: O(bytes).
  package mutating func concepts(of query: String) -> [QueryConcept] {
    let language = guess(query).languageOfQuestion
    let bytes = query.utf8.span
    let isMixed = Self.hasSmallLetters(bytes)
    var found: [QueryConcept] = []
    var known: Set<[QueryConcept.Alternative]> = []
    var position = 0
    scanner.restart()
    while let word = scanner.next(in: bytes) {
      guard !word.traits.contains(.unreadable) else { continue }
      position += 1
      let isAcronym = isMixed && word.traits.contains(.capitals)
      for var concept in concepts(of: word, in: bytes, Self.text(bytes, word.range)) {
        guard known.insert(concept.terms).inserted else { continue }
        concept.position = position
        concept.isStopWord =
          !isAcronym && isStopWord(concept, in: language, withSign: word.traits.contains(.germanSign))
        found.append(concept)
      }
    }
    keepShortNames(in: &found, language)
    AskingWords.mark(&found)
    if found.allSatisfy(\.isStopWord) {
      for index in found.indices { found[index].isStopWord = false }
    }
    return found
  }

  /// The concepts of one word: one, or one for each part where there are several.
  private mutating func concepts(
    of word: Word, in bytes: Span<UInt8>, _ surface: String
  ) -> [QueryConcept] {
    let whole = Folding.unified(scanner.folded(word, in: bytes))
    let parts = word.traits.contains(.hasParts) ? WordParts(bytes, scanner.pieces).finest : []
    if parts.count < 2 {
      var terms = alternatives(whole, stem: .stem, word: .word)
      if let part = parts.first { add(alternatives(part.part, stem: .part, word: .part), to: &terms) }
      var concept = QueryConcept(surface: surface, terms: terms)
      concept.whole = whole
      return [concept]
    }
    return parts.map { part in
      var terms = alternatives(part.part, stem: .stem, word: .word)
      add(alternatives(part.piece, stem: .joined, word: .joined), to: &terms)
      add(alternatives(whole, stem: .joined, word: .joined), to: &terms)
      var concept = QueryConcept(surface: part.part, terms: terms)
      concept.whole = whole
      return concept
    }
  }

  /// The terms of a word in both languages, each once.
  private mutating func alternatives(
    _ word: String, stem: QueryConcept.Reason, word own: QueryConcept.Reason
  ) -> [QueryConcept.Alternative] {
    var terms: [QueryConcept.Alternative] = []
    cache.forms(of: word).forEachTerm(in: nil) { term in
      terms.append(QueryConcept.Alternative(term: term, reason: term == word ? own : stem))
    }
    return terms
  }

  private func add(_ more: [QueryConcept.Alternative], to terms: inout [QueryConcept.Alternative]) {
    for candidate in more where !terms.contains(where: { $0.term == candidate.term }) {
      terms.append(candidate)
    }
  }

  /// `it sicherheit` asks for IT: the one English function word of a question is none.
  private mutating func keepShortNames(in concepts: inout [QueryConcept], _ language: Language?) {
    guard language == .english, let first = concepts.first, concepts.count > 1, first.whole == "it",
      concepts.dropFirst().allSatisfy({ !$0.isStopWord })
    else { return }
    concepts[0].isStopWord = false
  }

  private mutating func isStopWord(
    _ concept: QueryConcept, in language: Language?, withSign: Bool
  ) -> Bool {
    let forms = cache.forms(of: Folding.folded(concept.surface))
    if withSign { return language != .english && forms.isGermanStopWordWithSign }
    if forms.isGermanStopWord && forms.isEnglishStopWord { return true }
    return language.map { forms.isStopWord(in: $0) } ?? false
  }

  private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }
}
