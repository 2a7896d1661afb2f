/// Words and names that mean the same, in one language or two.
package struct SynonymTable: Sendable {
  /// The words of a name, folded.
  typealias Name = [String]

  private var groups: [[Name]] = []
  private var places: [String: [Int]] = [:]

  /// Whether everyday words of both languages count too.
  private let hasGeneralWords: Bool

  package init(hasGeneralWords: Bool = true) {
    self.hasGeneralWords = hasGeneralWords
  }

  /// Adds a line of names that mean the same.
  package mutating func add(_ names: [String], analyzer: inout Analyzer) {
    let own = names.map { Tokenizer.tokens(in: $0).map(\.folded) }.filter { !$0.isEmpty }
    guard own.count > 1 else { return }
    for name in own {
      for key in Self.keys(of: name, &analyzer) where places[key]?.last != groups.count {
        places[key, default: []].append(groups.count)
      }
    }
    groups.append(own)
  }

  /// The names that mean the same as some folded words and are found by other stems: first the table's own, in
  /// its order.
  func equivalents(of words: [String], _ analyzer: inout Analyzer) -> [Name] {
    let keys = Self.keys(of: words, &analyzer)
    return names(of: words, &analyzer).filter { Set(Self.keys(of: $0, &analyzer)).isDisjoint(with: keys) }
  }

  /// All names that mean the same, also those with the same stem (`batterie` for `battery`): as a part of a
  /// compound only the written form counts.
  func names(of words: [String], _ analyzer: inout Analyzer) -> [Name] {
    let keys = Self.keys(of: words, &analyzer)
    var found: [Name] = []
    for place in keys.flatMap({ places[$0] ?? [] }).uniqued() { found += groups[place] }
    if hasGeneralWords { found += GeneralWords.equivalents(of: words, keys: keys, &analyzer) }
    return found.uniqued().filter { $0 != words }
  }

  /// Whether a folded word stands in the table.
  func knows(_ word: String, _ analyzer: inout Analyzer) -> Bool {
    !equivalents(of: [word], &analyzer).isEmpty
  }

  /// A name by its stems in either language.
  static func keys(of words: Name, _ analyzer: inout Analyzer) -> [String] {
    let forms = words.map { analyzer.cache.forms(of: $0) }
    let german = forms.map(\.german).joined(separator: " ")
    let english = forms.map(\.english).joined(separator: " ")
    return german == english ? [german] : [german, english]
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it comes first.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
