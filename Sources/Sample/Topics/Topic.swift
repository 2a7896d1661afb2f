/// Something that people of an industrial company know or do not know about, with its words in two languages.
struct Topic: Sendable {
  /// Short name for truth files, such as `batcool`.
  let key: String
  let german: String
  let english: String
  let abbreviation: String?
  /// Other ways to write the German name, by the name of the query form, in a fixed order.
  let forms: [(form: String, query: String)]
  private let germanWords: [Word]
  private let englishWords: [Word]
  private let germanFaults: [String]
  private let englishFaults: [String]

  /// The topic's name.
  func name(_ language: Language) -> String { language == .german ? german : english }

  /// Its technical nouns.
  func words(_ language: Language) -> [Word] { language == .german ? germanWords : englishWords }

  /// What can go wrong, as main clauses in small letters.
  func faults(_ language: Language) -> [String] { language == .german ? germanFaults : englishFaults }

  /// Reads the lines `field: value` of one topic; `nil` where key or name is missing.
  init?(_ text: some StringProtocol) {
    var fields: [Substring: Substring] = [:]
    for line in Substring(text).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon]] = line[line.index(after: colon)...].drop(while: { $0 == " " })
    }
    guard let key = fields["key"], let german = fields["de"], let english = fields["en"] else { return nil }
    self.key = String(key)
    self.german = String(german)
    self.english = String(english)
    abbreviation = fields["abbr"].map(String.init)
    forms = ["inflected", "split", "misspelt", "joined", "umlautless"].compactMap { form in
      fields[Substring(form)].map { (form, String($0)) }
    }
    germanWords = Self.list(fields["nouns"], by: ",").map(Word.init(german:))
    englishWords = Self.list(fields["things"], by: ",").map(Word.init(english:))
    germanFaults = Self.list(fields["faults"], by: ";").map(String.init)
    englishFaults = Self.list(fields["troubles"], by: ";").map(String.init)
  }

  private static func list(_ text: Substring?, by separator: Character) -> [Substring] {
    (text ?? "").split(separator: separator).map { $0.drop(while: { $0 == " " }) }
  }
}

/// The hand-written topics, one text a field of work.
enum TopicTexts {
  /// The topics of a text, which stand apart by blank lines.
  static func topics(_ text: String) -> [Topic] {
    var topics: [Topic] = []
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) + [Substring()] {
      if line.isEmpty {
        if let topic = Topic(lines.joined(separator: "\n")) { topics.append(topic) }
        lines = []
      } else {
        lines.append(line)
      }
    }
    return topics
  }
}
