// A word that nobody has ever used is searched as its best correction.
extension QueryExpansion {
  /// Corrects a word of the question where neither it nor what it is made of is known.
  ///
  /// After SymSpell (Garbe 2012) candidates come from exact look-ups; here those are ranges of the sorted
  /// vocabulary: words that agree in their first letters, and words that agree in their last ones.
  mutating func correct(_ index: Int) throws {
    let word = Folding.folded(concepts[index].surface)
    let letters = Array(word.utf8)
    guard !concepts[index].isStopWord, letters.count >= 4, letters.count <= CompoundSplitter.longestWord,
      letters.allSatisfy(\.isSmallLetter), try isUnknown(index), try !words.isListed(word),
      !synonyms.knows(word, &analyzer),
      let correction = try correction(of: word)
    else { return }
    // A compound that nobody wrote before is no slip, unless its parts are nearly unknown too.
    let parts = try splits(of: word, wholeCount: 0).first ?? []
    if let rarest = parts.map(\.postCount).min(),
      try words.postCount(of: correction) < Self.muchMore * rarest
    {
      return
    }
    concepts[index].terms.append(QueryConcept.Alternative(term: correction, reason: .spelling))
    note(QueryNote(asked: concepts[index].surface, reason: .spelling, used: [correction]))
  }

  /// How many times more frequent a correction is than the rarest part of a compound that is a slip.
  private static var muchMore: Int { 8 }

  private mutating func isUnknown(_ index: Int) throws -> Bool {
    for term in concepts[index].terms where try words.postCount(of: term.term) > 0 { return false }
    return true
  }

  /// The term that a folded word was most likely meant to be.
  mutating func correction(of word: String) throws -> String? {
    for (first, last) in [(3, 4), (2, 3), (1, 5)] {
      if let found = try correction(of: word, beginning: first, ending: last) { return found }
    }
    return try endingCorrection(of: word)
  }

  /// The best candidate among the words with the same first or last letters.
  private mutating func correction(of word: String, beginning: Int, ending: Int) throws -> String? {
    let stems = (terms(of: word) + [word]).uniqued().map { Array($0.utf8) }
    var best: Candidate?
    func consider(_ entries: [(term: String, postCount: Int)]) {
      for entry in entries where entry.postCount >= Self.leastPosts {
        let term = Array(entry.term.utf8)
        for stem in stems where term.count >= 3 {
          let limit = min(EditCost.limit(letters: stem.count), best?.cost ?? Int.max)
          guard let cost = EditCost.between(stem, term, limit: limit) else { continue }
          // People know how a word begins; only in long words a slip there is likely.
          guard stem.first == term.first || cost <= EditCost.unusual && stem.count > 6 else { continue }
          let candidate = Candidate(cost: cost, postCount: entry.postCount, term: entry.term)
          if best.map({ candidate.isBetter(than: $0) }) ?? true { best = candidate }
        }
      }
    }
    consider(try words.terms(beginningWith: String(word.prefix(beginning))))
    for stem in stems where stem.count > ending {
      consider(try words.words(endingWith: String(decoding: stem.suffix(ending), as: UTF8.self)))
    }
    return best?.term
  }

  /// Slips in the ending hide the stem: `Sicherheid` has none in common with `Sicherheit`. So each single slip in
  /// the last letters is tried.
  private mutating func endingCorrection(of word: String) throws -> String? {
    let letters = Array(word.utf8)
    guard letters.count > 6 else { return nil }
    var best: Candidate?
    var tried: Set<String> = Set(terms(of: word))
    for place in max(2, letters.count - 6)...letters.count {
      for variant in Self.variants(of: letters, at: place) {
        let term = analyzer.cache.forms(of: String(decoding: variant, as: UTF8.self)).german
        if tried.insert(term).inserted {
          let posts = try words.postCount(of: term)
          guard posts >= Self.leastPosts, term.utf8.count >= 3 else { continue }
          let cost = EditCost.between(letters, variant, limit: EditCost.unusual) ?? EditCost.unusual
          let candidate = Candidate(cost: cost, postCount: posts, term: term)
          if best.map({ candidate.isBetter(than: $0) }) ?? true { best = candidate }
        }
      }
    }
    return best?.term
  }

  private static func variants(of letters: [UInt8], at place: Int) -> [[UInt8]] {
    var variants: [[UInt8]] = []
    let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")
    for letter in alphabet {
      variants.append(Array(letters[..<place]) + [letter] + letters[place...])
      if place < letters.count, letters[place] != letter {
        variants.append(Array(letters[..<place]) + [letter] + letters[(place + 1)...])
      }
    }
    if place < letters.count { variants.append(Array(letters[..<place]) + letters[(place + 1)...]) }
    if place + 1 < letters.count {
      var swapped = letters
      swapped.swapAt(place, place + 1)
      variants.append(swapped)
    }
    return variants
  }

  /// A word that stands in a single post may be a slip itself.
  static var leastPosts: Int { 2 }
}

/// A word that may have been meant.
private struct Candidate {
  var cost: Int
  var postCount: Int
  var term: String

  func isBetter(than other: Candidate) -> Bool {
    if cost != other.cost { return cost < other.cost }
    return postCount != other.postCount ? postCount > other.postCount : term < other.term
  }
}
