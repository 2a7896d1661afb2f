/// The two languages of the invented company.
enum Language: UInt8, Sendable {
  case german, english

  /// The language's code as exports write it.
  var code: String { self == .german ? "de" : "en" }

  /// The sentences of this language.
  var phrases: PhraseBook { self == .german ? .german : .english }

  /// The working days as written in running text.
  var weekdays: [String] {
    self == .german
      ? ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"]
      : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
  }
}
