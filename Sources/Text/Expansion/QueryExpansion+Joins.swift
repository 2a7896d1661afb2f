// Words that stand together and are written as one elsewhere.
extension QueryExpansion {
  /// Adds, to words that stand together, the word that they make: `Batterie Kühlung`, `Kühlung von Batterien`.
  mutating func addJoins() throws {
    for first in concepts.indices {
      for second in concepts.indices where second != first {
        let distance = concepts[second].position - concepts[first].position
        guard distance == 1 || distance == -1 || distance == -2 else { continue }
        guard let joined = try joined(first, second) else { continue }
        for index in [first, second] {
          for term in joined { add(QueryConcept.Alternative(term: term, reason: .compound), to: index) }
        }
      }
    }
  }

  /// The terms of the compound of two words of the question that people use most.
  private mutating func joined(_ first: Int, _ second: Int) throws -> [String]? {
    guard concepts[first].isWhole, concepts[second].isWhole else { return nil }
    return try joined(concepts[first].whole, concepts[second].whole)
  }

  /// Adds, to words that stand together, the word that their translations make: `Batteriekühlung` for `battery
  /// cooling`.
  mutating func addTranslatedJoins() throws {
    for first in concepts.indices where concepts[first].isWhole && !concepts[first].isStopWord {
      let seconds = concepts.indices.filter { second in
        let distance = concepts[second].position - concepts[first].position
        return (distance == 1 || distance == -2) && concepts[second].isWhole && !concepts[second].isStopWord
      }
      guard !seconds.isEmpty else { continue }
      let firstNames = synonyms.names(of: [concepts[first].whole], &analyzer).filter { $0.count == 1 }
      for second in seconds {
        let others = synonyms.names(of: [concepts[second].whole], &analyzer).filter { $0.count == 1 }
        for name in firstNames {
          for other in others {
            guard let terms = try joined(name[0], other[0]) else { continue }
            for term in terms {
              let own = QueryConcept.Alternative(
                term: term, reason: .synonym, weight: Self.equivalentWeight, share: 1)
              add(own, to: first)
              add(own, to: second)
            }
            note(
              QueryNote(
                asked: concepts[first].surface + " " + concepts[second].surface, reason: .synonym,
                used: [terms[0]]))
          }
        }
      }
    }
  }

  mutating func joined(_ first: String, _ second: String) throws -> [String]? {
    guard first.utf8.count + second.utf8.count >= 6, first.utf8.count > 1, second.utf8.count > 2 else {
      return nil
    }
    var best: (terms: [String], posts: Int)?
    for form in analyzer.linkForms(of: first) {
      let terms = terms(of: form + second)
      var most = 0
      for term in terms { most = max(most, try words.postCount(of: term)) }
      if most > best?.posts ?? 0 { best = (terms, most) }
    }
    return best?.terms
  }
}

extension QueryConcept {
  /// Whether it is a word of its own and no part of one.
  var isWhole: Bool { Folding.folded(surface) == whole }
}
