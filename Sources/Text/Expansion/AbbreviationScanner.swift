/// Finds where a text says what an abbreviation stands for: `Datenschutz-Folgenabschätzung (DSFA)`,
/// `DSFA (Datenschutz-Folgenabschätzung)`.
///
/// Where the letters of the abbreviation are found in the name, that is the name: Schwartz and Hearst, "A simple
/// algorithm for identifying abbreviation definitions in biomedical text", PSB 2003. Where they are not (`Ökobilanz
/// (LCA)`), the last words before the bracket are candidates, and only many writers together decide: Okazaki and
/// Ananiadou, "Building an abbreviation dictionary using a term recognition approach", Bioinformatics 2006.
enum AbbreviationScanner {
  /// An abbreviation with a name that it may stand for, folded.
  struct Definition: Hashable {
    var short: String
    /// The words of the name.
    var name: [String]
    /// Whether the letters agree.
    var isCertain: Bool
  }

  static let shortest = 2
  static let longest = 8
  /// Bytes of text before and inside the brackets that are looked at.
  private static let reach = 96
  /// Words of a name whose letters do not agree.
  private static let mostWords = 3

  /// The definitions in a text, each once.
  /// - Complexity: O(bytes) to find brackets, and little for each.
  static func definitions(in text: String) -> [Definition] {
    guard text.utf8.contains(open) else { return [] }
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(of: open) else { return [] }
    var found: [Definition] = []
    var start = first
    while start < bytes.count {
      guard bytes[start] == open else {
        start += 1
        continue
      }
      let end = bytes[start...].prefix(reach).firstIndex(of: close)
      if let end { found += definitions(before: bytes[..<start], inside: bytes[(start + 1)..<end]) }
      start += 1
    }
    return found.uniqued()
  }

  private static let open = UInt8(ascii: "(")
  private static let close = UInt8(ascii: ")")

  private static func definitions(
    before: ArraySlice<UInt8>, inside: ArraySlice<UInt8>
  ) -> [Definition] {
    let content = String(decoding: inside, as: UTF8.self)
    let words = precedingWords(before)
    if let short = abbreviation(content) { return definitions(of: short, after: words) }
    guard let last = words.last, let short = abbreviation(last) else { return [] }
    let name = Tokenizer.tokens(in: content).map(\.folded)
    guard (1...5).contains(name.count), agrees(short, name) else { return [] }
    return [Definition(short: Folding.folded(short), name: name, isCertain: true)]
  }

  /// The names that the words before an abbreviation may be.
  private static func definitions(of short: String, after words: [String]) -> [Definition] {
    let folded = words.map { Folding.folded($0) }
    let key = Folding.folded(short)
    let most = min(words.count, short.utf8.count + 2)
    for count in 1...max(1, most) where count <= folded.count {
      let name = Array(folded.suffix(count))
      if isName(name), agrees(short, name) { return [Definition(short: key, name: name, isCertain: true)] }
    }
    return (1...mostWords).compactMap { count in
      let name = Array(folded.suffix(count))
      guard name.count == count, isName(name) else { return nil }
      return Definition(short: key, name: name, isCertain: false)
    }
  }

  /// Whether words neither begin nor end with one that says nothing.
  private static func isName(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return [first, last].allSatisfy { word in
      word.utf8.count > 2 && !StopWords.german.contains(word) && !StopWords.english.contains(word)
    }
  }

  /// A short word with two capitals, or a capital and a digit or a small letter before it; `nil` for others.
  static func abbreviation(_ text: String) -> String? {
    let tokens = Tokenizer.tokens(in: text)
    guard tokens.count == 1, let token = tokens.first, token.range == 0..<text.utf8.count,
      (shortest...longest).contains(token.folded.utf8.count)
    else { return nil }
    let bytes = Array(text.utf8)
    guard let first = bytes.first, first.isASCIILetter else { return nil }
    let capitals = bytes.count(where: \.isCapital)
    let digits = bytes.count(where: \.isDigit)
    let smallFirst = first.isSmallLetter
    guard capitals > 1 || (capitals == 1 && (digits > 0 || smallFirst)) else { return nil }
    return text
  }

  /// The words before a bracket in the same clause, in order.
  private static func precedingWords(_ before: ArraySlice<UInt8>) -> [String] {
    var end = before.endIndex
    while end > before.startIndex, isBlank(before[end - 1]) { end -= 1 }
    var start = max(before.startIndex, end - reach)
    // A cut word at the beginning is no word.
    if start > before.startIndex {
      while start < end, !isBlank(before[start]) { start += 1 }
    }
    for index in (start..<end).reversed() where endsClause(before, index) {
      start = index + 1
      break
    }
    guard start < end else { return [] }
    let text = String(decoding: before[start..<end], as: UTF8.self)
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(in: text).suffix(10).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == ASCII.space || byte == UInt8(ascii: "\"") || byte == 0x09
  }

  private static func endsClause(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x0A, 0x0D, UInt8(ascii: "!"), ASCII.question, ASCII.colon, UInt8(ascii: ";"), UInt8(ascii: ","),
      open, close:
      return true
    case ASCII.dot: return index + 1 < bytes.endIndex && isBlank(bytes[index + 1])
    default: return false
    }
  }

  /// Whether the letters of an abbreviation stand in a name in order, the first one at its beginning.
  static func agrees(_ short: String, _ name: [String]) -> Bool {
    let letters = Array(Folding.folded(short).utf8)
    let words = name.map { Array($0.utf8) }
    guard let first = words.first, first.first == letters.first, name.joined().utf8.count > letters.count
    else { return false }
    // The last word has to take part, else a shorter name would do.
    var place = letters.count - 1
    for (number, word) in words.enumerated().reversed() {
      var used = false
      for index in word.indices.reversed() where place >= 0 && word[index] == letters[place] {
        // The first letter of the abbreviation must begin the name.
        if place == 0, !(number == 0 && index == 0) { continue }
        place -= 1
        used = true
      }
      if number == words.count - 1, !used { return false }
    }
    return place < 0
  }
}

/// How definitions of abbreviations stand in the index: as terms of the posts that have them.
///
/// So they are seen by whoever may see the post, leave with it, and are counted by writers and times like any
/// word. No word begins with these signs.
package enum AbbreviationTerm {
  private static let byShort = "\u{1}"
  private static let byName = "\u{2}"
  private static let separator: Character = "\u{1F}"

  /// The terms of the definitions in a text.
  package static func terms(in text: String, analyzer: inout Analyzer) -> [String] {
    var terms: [String] = []
    for definition in AbbreviationScanner.definitions(in: text) {
      let name = (definition.isCertain ? "1" : "0") + definition.name.joined(separator: " ")
      terms.append(beginning(ofShort: definition.short) + name)
      for key in SynonymTable.keys(of: definition.name, &analyzer) {
        terms.append(beginning(ofName: key) + definition.short)
      }
    }
    return terms
  }

  /// What all terms of an abbreviation begin with.
  static func beginning(ofShort short: String) -> String { byShort + short + String(separator) }

  /// What all terms of a name, by its stems, begin with.
  static func beginning(ofName key: String) -> String { byName + key + String(separator) }

  /// The name in a term of an abbreviation, and whether the letters agree.
  static func name(in term: String) -> (name: [String], isCertain: Bool)? {
    guard let cut = term.lastIndex(of: separator) else { return nil }
    let rest = term[term.index(after: cut)...]
    guard let kind = rest.first else { return nil }
    return (rest.dropFirst().split(separator: " ").map(String.init), kind == "1")
  }

  /// The abbreviation in a term of a name.
  static func short(in term: String) -> String? {
    term.lastIndex(of: separator).map { String(term[term.index(after: $0)...]) }
  }
}
