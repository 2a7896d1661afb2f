// Names that mean the same: synonyms, translations, abbreviations.
extension QueryExpansion {
  /// What a synonym or an abbreviation is worth against the word itself.
  static var equivalentWeight: Double { 0.9 }

  /// The most words of a name.
  static var longestName: Int { 4 }

  /// Adds, to each run of words that has a name of the same meaning, that name.
  mutating func addEquivalents() throws {
    let asked = self.asked
    for start in asked.indices {
      for length in 1...Self.longestName where start + length <= asked.count {
        let run = Array(asked[start..<start + length])
        guard length == 1 || run.allSatisfy({ !$0.isStopWord }) else { continue }
        let names = synonyms.equivalents(of: run.map(\.word), &analyzer)
        try add(names, reason: .synonym, to: run)
        try add(learntNames(of: run.map(\.word)), reason: .abbreviation, to: run)
      }
    }
  }

  /// A word of the question with the concepts that it became.
  struct AskedWord {
    var word: String
    var surface: String
    var concepts: [Int]
    var isStopWord: Bool
  }

  /// The words of the question in order.
  var asked: [AskedWord] {
    var words: [AskedWord] = []
    for (index, concept) in concepts.enumerated() {
      if index > 0, concepts[index - 1].position == concept.position {
        words[words.count - 1].concepts.append(index)
      } else {
        let corrected = concept.terms.first { $0.reason == .spelling }?.term
        words.append(
          AskedWord(
            word: corrected ?? concept.whole, surface: concept.surface, concepts: [index],
            isStopWord: concept.isStopWord))
      }
    }
    return words
  }

  /// Adds names of the same meaning to all concepts of a run of words, as far as people here use them.
  mutating func add(_ names: [[String]], reason: QueryConcept.Reason, to run: [AskedWord]) throws {
    var used: [String] = []
    for name in names {
      guard let readings = try readings(of: name) else { continue }
      used.append(name.joined(separator: " "))
      for index in run.flatMap(\.concepts) { try add(readings, of: name, reason: reason, to: index) }
    }
    guard !used.isEmpty else { return }
    note(QueryNote(asked: run.map(\.surface).joined(separator: " "), reason: reason, used: used))
  }

  private mutating func add(
    _ readings: NameReadings, of name: [String], reason: QueryConcept.Reason, to index: Int
  ) throws {
    for term in readings.terms {
      add(
        QueryConcept.Alternative(term: term, reason: reason, weight: Self.equivalentWeight, share: 1),
        to: index)
    }
    if readings.isTogether {
      try addGroup(name, to: index, reason: reason, weight: Self.equivalentWeight, share: 1)
    }
  }

  /// How a name stands in posts: as one word, and as its words together; `nil` where it does not.
  private mutating func readings(of name: [String]) throws -> NameReadings? {
    var readings = NameReadings()
    if name.count == 1 {
      if try postCount(ofWord: name[0]) > 0 { readings.terms = terms(of: name[0]) }
    } else {
      if name.count == 2, let joined = try joined(name[0], name[1]) { readings.terms = joined }
      readings.isTogether = true
      for word in name where try postCount(ofWord: word) == 0 { readings.isTogether = false }
    }
    return readings.terms.isEmpty && !readings.isTogether ? nil : readings
  }
}

/// How a name stands in posts.
private struct NameReadings {
  var terms: [String] = []
  var isTogether = false
}
