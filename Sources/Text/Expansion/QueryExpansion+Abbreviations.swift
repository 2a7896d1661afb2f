// Abbreviations that posts explain, from either side, and the other names of the same abbreviation.
extension QueryExpansion {
  /// Writers who must use a name for an abbreviation whose letters do not agree with it.
  private static var fewestWriters: Int { 3 }
  /// The share of an abbreviation's writers that a name must have.
  private static var leastShare: Double { 0.1 }
  /// The share of a name's writers that a longer name must have to stand in its place.
  private static var longerShare: Double { 0.6 }
  /// The most names of an abbreviation.
  private static var mostNames: Int { 6 }

  /// The names that people here use in place of some folded words: what an abbreviation stands for, and for a
  /// name its abbreviation with all other names of that, so also those in another language.
  mutating func learntNames(of words: [String]) throws -> [[String]] {
    var names: [[String]] = []
    let keys = Set(SynonymTable.keys(of: words, &analyzer))
    if words.count == 1 { names += try self.names(ofShort: words[0]) }
    for key in keys.sorted() {
      for entry in try self.words.terms(beginningWith: AbbreviationTerm.beginning(ofName: key)) {
        guard let short = AbbreviationTerm.short(in: entry.term) else { continue }
        let others = try self.names(ofShort: short)
        let isNamed = others.contains { !Set(SynonymTable.keys(of: $0, &analyzer)).isDisjoint(with: keys) }
        if isNamed { names += [[short]] + others }
      }
    }
    return names.uniqued().filter { name in
      Set(SynonymTable.keys(of: name, &analyzer)).isDisjoint(with: keys)
    }
  }

  /// Names of one short form that are looked at, the most frequent ones.
  private static var mostCompared: Int { 96 }

  /// The names of an abbreviation that enough people use, the most used first.
  private mutating func names(ofShort short: String) throws -> [[String]] {
    if let known = namesOfShort[short] { return known }
    var found: [String: LearntName] = [:]
    let entries = try words.terms(beginningWith: AbbreviationTerm.beginning(ofShort: short))
      .sorted { ($1.postCount, $0.term) < ($0.postCount, $1.term) }
    // Where thousands of things share a short form, looking at all and at their pairs would cost seconds.
    for entry in entries.prefix(Self.mostCompared) {
      guard let (name, isCertain) = AbbreviationTerm.name(in: entry.term) else { continue }
      // Inflected forms of a name are one name.
      let key = SynonymTable.keys(of: name, &analyzer)[0]
      let writers = try words.authorCount(of: entry.term)
      var own = found[key] ?? LearntName(words: name, key: key)
      if writers > own.mostWriters { (own.words, own.mostWriters) = (name, writers) }
      own.writers += writers
      own.isCertain = own.isCertain || isCertain
      found[key] = own
    }
    let names = Self.chosen(found.values.sorted { $0.key < $1.key })
    namesOfShort[short] = names
    return names
  }

  private static func chosen(_ candidates: [LearntName]) -> [[String]] {
    let longest = candidates.map { candidate in
      // `vision (IBV)` nearly always stands in `machine vision (IBV)`.
      candidates.contains {
        $0.key.hasSuffix(" " + candidate.key) && Double($0.writers) >= longerShare * Double(candidate.writers)
      }
    }
    let shortened = candidates.map { candidate in
      // `Frage zu Ökobilanz (LCA)` is `Ökobilanz (LCA)` with something before it.
      candidates.contains {
        candidate.key.hasSuffix(" " + $0.key)
          && Double(candidate.writers) < longerShare * Double($0.writers)
      }
    }
    let all = candidates.map(\.writers).max() ?? 0
    var chosen = zip(candidates, zip(longest, shortened)).compactMap { candidate, nested in
      nested.0 || (nested.1 && !candidate.isCertain) ? nil : candidate
    }
    chosen.removeAll {
      Double($0.writers) < leastShare * Double(all) || (!$0.isCertain && $0.writers < fewestWriters)
    }
    chosen.sort { ($1.writers, $0.key) < ($0.writers, $1.key) }
    return chosen.prefix(mostNames).map(\.words)
  }
}

/// A name of an abbreviation with how many people use it.
private struct LearntName {
  var words: [String]
  /// Its stems.
  var key: String
  var writers = 0
  var mostWriters = 0
  var isCertain = false

  init(words: [String], key: String) {
    self.words = words
    self.key = key
  }
}
