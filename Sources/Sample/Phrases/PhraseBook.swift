/// All sentence patterns of one language by their purpose.
struct PhraseBook: Sendable {
  private let patterns: [[Pattern]]

  /// How many patterns there are.
  var count: Int { patterns.reduce(0) { $0 + $1.count } }

  init(_ texts: [String]) {
    var patterns = [[Pattern]](repeating: [], count: PhraseKind.allCases.count)
    for text in texts {
      var kind: PhraseKind?
      for line in text.split(separator: "\n") {
        if line.hasPrefix("== ") {
          kind = PhraseKind(heading: line.dropFirst(3))
        } else if let kind {
          patterns[kind.rawValue].append(Pattern(line))
        }
      }
    }
    self.patterns = patterns
  }

  /// The patterns of a purpose.
  subscript(_ kind: PhraseKind) -> [Pattern] { patterns[kind.rawValue] }

  static let german = PhraseBook([PhraseTexts.germanExchange, PhraseTexts.germanTalk])
  static let english = PhraseBook([PhraseTexts.englishExchange, PhraseTexts.englishTalk])
}
