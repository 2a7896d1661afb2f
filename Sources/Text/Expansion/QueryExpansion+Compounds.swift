internal import Foundation

// Compounds: the asked one in its parts, and compounds with an asked word in them.
extension QueryExpansion {
  /// What all parts of a compound together are worth, and cover, against the compound itself.
  ///
  /// One of two equal parts covers less than half of the word, so that it is a weak sign and no answer.
  static var partsWeight: Double { 0.8 }
  static var partsShare: Double { 0.9 }

  /// What a long known word covers of a compound that begins or ends with it.
  static var longPartShare: Double { 0.8 }

  /// What a compound is worth for a word that it contains.
  static var compoundWeight: Double { 0.6 }
  static var compoundShare: Double { 0.8 }

  /// The most compounds that are searched for a word, and the most that are looked at.
  static var mostCompounds: Int { 16 }
  static var mostCandidates: Int { 48 }

  /// Words that stand in more than this share of all posts are lexicalised or say little: never split, and
  /// compounds with them are not searched.
  static var frequentShare: Double { 0.1 }

  /// Adds the readings of a compound as its parts: all of them together in one post.
  mutating func addParts(of index: Int) throws {
    guard
      concepts[index].terms.contains(where: {
        $0.reason == .word || $0.reason == .stem || $0.reason == .spelling
      })
    else { return }
    let word = splittable(index)
    let whole = try postCount(ofConcept: index)
    guard Double(whole) <= max(20, Self.frequentShare * Double(words.totalPosts)) else { return }
    let splits = try splits(of: word, wholeCount: whole)
    if whole == 0 { try addLongPart(of: word, to: index) }
    for parts in splits {
      // A listed part that nobody uses here says only where the word is to be cut.
      var isUsed = true
      for part in parts where try postCount(ofWord: part.word) == 0 { isUsed = false }
      guard isUsed else { continue }
      try addLinks(of: parts.map(\.word), besides: word, to: index)
      try addGroup(
        parts.map { $0.word }, to: index, reason: .compoundPart, weight: Self.partsWeight,
        share: Self.partsShare)
      if whole == 0 {
        note(QueryNote(asked: concepts[index].surface, reason: .compoundPart, used: parts.map(\.word)))
      }
    }
  }

  /// Adds a compound of two parts with another link between them: `Lackierprozess` for `Lackierungsprozess`.
  private mutating func addLinks(of parts: [String], besides word: String, to index: Int) throws {
    guard parts.count == 2, let terms = try joined(parts[0], parts[1]) else { return }
    for term in terms where !self.terms(of: word).contains(term) {
      add(
        QueryConcept.Alternative(
          term: term, reason: .compound, weight: Self.equivalentWeight, share: Self.partsShare), to: index)
    }
  }

  /// Adds the long known word with which a compound begins that nobody uses, with which it ends, or of which it
  /// is all but the middle: `Ladeinfrastruktur` of `Ladeinfrastrukturausbau`, `Zollabwicklung` of
  /// `Importzollabwicklung`.
  ///
  /// A short word may be a part of anything; one that fills most of the compound says what it is about.
  private mutating func addLongPart(of word: String, to index: Int) throws {
    let letters = Array(word.utf8)
    guard letters.count >= 14, letters.allSatisfy(\.isSmallLetter) else { return }
    var known = try longBeginning(of: letters)
    if known == nil { known = try longEnding(of: letters) }
    if known == nil { known = try withoutMiddle(of: letters) }
    guard let part = known else { return }
    for term in terms(of: part) {
      add(
        QueryConcept.Alternative(
          term: term, reason: .compoundPart, weight: Self.partsWeight, share: Self.longPartShare),
        to: index)
    }
    note(QueryNote(asked: concepts[index].surface, reason: .compoundPart, used: [part]))
  }

  private mutating func longBeginning(of letters: [UInt8]) throws -> String? {
    for end in (letters.count / 2 + 1...letters.count - CompoundSplitter.shortestPart).reversed() {
      for filler in CompoundSplitter.fillers where letters[..<end].suffix(filler.count).elementsEqual(filler)
      {
        let base = String(decoding: letters[..<(end - filler.count)], as: UTF8.self)
        if base.utf8.count >= Self.longBeginning, try postCount(ofWord: base) >= Self.leastPosts {
          return base
        }
      }
    }
    return nil
  }

  /// What a word ends with says of short words only what kind of thing it is: `abrechnung`, `verarbeitung`.
  private mutating func longEnding(of letters: [UInt8]) throws -> String? {
    for start in CompoundSplitter.shortestPart..<letters.count / 2
    where letters.count - start >= Self.longEnding {
      let base = String(decoding: letters[start...], as: UTF8.self)
      if try postCount(ofWord: base) >= Self.leastPosts { return base }
    }
    return nil
  }

  /// A compound may leave out what stands in its middle: `Koordinatenmesstechnik` for
  /// `Koordinatenmessgerätetechnik`, as `Bierdeckel` is one for beer glasses.
  /// - Complexity: O(letters²) words looked up.
  private mutating func withoutMiddle(of letters: [UInt8]) throws -> String? {
    let shortest = CompoundSplitter.shortestPart
    for left in stride(from: letters.count - shortest, through: Self.longWithoutMiddle, by: -1) {
      for head in (shortest...left - shortest).reversed() {
        let base = String(
          decoding: letters[..<head] + letters[(letters.count - left + head)...], as: UTF8.self)
        if try postCount(ofWord: base) >= Self.leastPosts { return base }
      }
    }
    return nil
  }

  /// Letters that a word has at least which stands for a compound that begins or ends with it, or that has something
  /// more in its middle.
  private static var longBeginning: Int { 10 }
  private static var longEnding: Int { 14 }
  private static var longWithoutMiddle: Int { 14 }

  /// The word that is taken apart: the asked one, or what it was corrected to.
  private func splittable(_ index: Int) -> String {
    concepts[index].terms.first { $0.reason == .spelling }?.term ?? Folding.folded(concepts[index].surface)
  }

  mutating func splits(of word: String, wholeCount: Int) throws -> [[CompoundSplitter.Part]] {
    try CompoundSplitter.splits(of: word, wholeCount: wholeCount, limit: 2) { part in
      guard isContent(part) else { return 0 }
      let posts = try postCount(ofWord: part)
      if words.hasList {
        return try words.isListed(part) ? max(1, posts) : posts >= Self.leastPosts ? posts : 0
      }
      return posts >= Self.leastPosts ? posts : 0
    }
  }

  /// Adds words that count together, each weighed by how much it says.
  mutating func addGroup(
    _ parts: [String], to index: Int, reason: QueryConcept.Reason, weight: Double, share: Double
  ) throws {
    var shares: [Double] = []
    for part in parts {
      let posts = Double(try postCount(ofWord: part))
      shares.append(max(0.5, log(1 + Double(words.totalPosts) / (posts + 1))))
    }
    let sum = shares.reduce(0, +)
    let group = nextGroup(in: index)
    for (place, part) in parts.enumerated() {
      let own = shares[place] / sum
      for term in terms(of: part) {
        add(
          QueryConcept.Alternative(
            term: term, reason: reason, weight: weight * own, share: share * own, group: group, part: place),
          to: index)
      }
      guard reason == .compoundPart else { continue }
      for name in synonyms.equivalents(of: [part], &analyzer) where name.count == 1 {
        for term in terms(of: name[0]) {
          add(
            QueryConcept.Alternative(
              term: term, reason: .synonym, weight: weight * own * Self.equivalentWeight, share: share * own,
              group: group, part: place),
            to: index)
        }
      }
    }
  }

  /// Adds the most frequent compounds that begin or end with a word.
  mutating func addCompounds(with index: Int) throws {
    let word = Folding.folded(concepts[index].surface)
    let letters = Array(word.utf8)
    guard letters.count >= 4, letters.allSatisfy(\.isSmallLetter), isContent(word) else { return }
    let own = try postCount(ofConcept: index)
    guard Double(own) <= max(20, Self.frequentShare * Double(words.totalPosts)) else { return }
    var candidates: [String: Int] = [:]
    for stem in Set(terms(of: word)).sorted() where stem.utf8.count >= 4 {
      for entry in try words.terms(beginningWith: stem) where entry.term.utf8.count >= stem.utf8.count + 4 {
        candidates[entry.term] = entry.postCount
      }
    }
    let ending = analyzer.endingStem(of: word)
    if ending.utf8.count >= 4 {
      for entry in try words.words(endingWith: ending) where entry.term.utf8.count >= ending.utf8.count + 3 {
        candidates[entry.term] = entry.postCount
      }
    }
    for term in concepts[index].terms { candidates[term.term] = nil }
    let ranked = candidates.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var taken = 0
    for (term, _) in ranked.prefix(Self.mostCandidates) where taken < Self.mostCompounds {
      guard try isCompound(term, of: word, ending: ending) else { continue }
      taken += 1
      add(
        QueryConcept.Alternative(
          term: term, reason: .compound, weight: Self.compoundWeight, share: Self.compoundShare),
        to: index)
    }
  }

  /// Whether a term is a compound that begins or ends with a word, the rest being a word that people use.
  private mutating func isCompound(_ term: String, of word: String, ending: String) throws -> Bool {
    if term.hasSuffix(ending), term.utf8.count > ending.utf8.count {
      let modifier = String(term.dropLast(ending.utf8.count))
      for filler in CompoundSplitter.fillers where modifier.utf8.suffix(filler.count).elementsEqual(filler) {
        let base = String(modifier.dropLast(filler.count))
        if base.utf8.count >= 3, try postCount(ofWord: base) > 0 { return true }
      }
    }
    for form in analyzer.linkForms(of: word) where term.hasPrefix(form) {
      let rest = String(term.dropFirst(form.utf8.count))
      guard rest.utf8.count >= 4 else { continue }
      if try words.postCount(of: rest) > 0 { return true }
      if try words.terms(beginningWith: rest).contains(where: { $0.term.utf8.count <= rest.utf8.count + 4 }) {
        return true
      }
    }
    return false
  }
}

extension Analyzer {
  /// The forms in which a folded word begins a compound: as it is, as its stem, and with what links.
  mutating func linkForms(of word: String) -> [String] {
    let stem = cache.forms(of: word).german
    var forms = [word]
    for base in [word, stem] {
      for filler in CompoundSplitter.fillers {
        let form = base + String(decoding: filler, as: UTF8.self)
        if !forms.contains(form) { forms.append(form) }
      }
    }
    return forms
  }

  /// What remains of a folded word at the end of a compound: stems of long words lose more than those of short
  /// ones (`batteriekühl` of `Batteriekühlung`, but `kühlung`).
  mutating func endingStem(of word: String) -> String {
    let modifier = "lebensmittel"
    let stem = cache.forms(of: modifier + word).german
    return stem.hasPrefix(modifier) ? String(stem.dropFirst(modifier.utf8.count)) : word
  }
}
