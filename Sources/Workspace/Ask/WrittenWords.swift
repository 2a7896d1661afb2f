internal import Text

/// How index terms are written in posts: a term is a stem, which nobody wants to read.
struct WrittenWords {
  private let terms: Set<String>
  private var forms: [String: String] = [:]

  /// - Parameter notes: what is to be said in an answer.
  init(_ notes: [QueryNote], analyzer: inout Analyzer) {
    var terms: Set<String> = []
    for word in notes.flatMap(\.used).flatMap({ $0.split(separator: " ").map(String.init) }) {
      terms.formUnion(Self.terms(of: word, &analyzer))
    }
    self.terms = terms
  }

  /// Learns from a text that the answer shows; the first form that is seen counts.
  mutating func learn(_ text: String, analyzer: inout Analyzer) {
    let bytes = Array(text.utf8)
    for match in analyzer.matches(in: text, language: analyzer.language(of: text), terms: terms) {
      if forms[match.term] == nil { forms[match.term] = String(decoding: bytes[match.range], as: UTF8.self) }
    }
  }

  /// The note with words as they are written, where that is known.
  func written(_ note: QueryNote, analyzer: inout Analyzer) -> QueryNote {
    var note = note
    note.used = note.used.map { name in
      name.split(separator: " ").map { word in
        Self.terms(of: String(word), &analyzer).compactMap { forms[$0] }.first ?? String(word)
      }.joined(separator: " ")
    }
    return note
  }

  private static func terms(of word: String, _ analyzer: inout Analyzer) -> [String] {
    var terms = [word]
    analyzer.forEachTerm(in: word, language: nil) { terms.append($0) }
    return terms
  }
}
