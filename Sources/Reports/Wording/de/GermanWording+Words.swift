internal import Text

extension GermanWording {
  func note(_ note: QueryNote) -> String {
    let used = list(note.used.map(quoted))
    switch note.reason {
    case .spelling: return quoted(note.asked) + " verwendet hier niemand; gesucht als " + used + "."
    case .compoundPart:
      return quoted(note.asked) + " verwendet hier niemand; gesucht in Teilen: " + used + "."
    case .expansion: return "Nur wenige passten; auch gesucht, mit weniger Gewicht: " + used + "."
    default: return "Für " + quoted(note.asked) + " auch: " + used + "."
    }
  }

  func synonymsTaken(_ lines: Int, skipped: Int) -> String {
    let taken = count(lines, "Zeile mit Synonymen gilt", "Zeilen mit Synonymen gelten") + "."
    return skipped == 0 ? taken : taken + " Übergangen, mit weniger als zwei Namen: \(number(skipped))."
  }

  func wordsTaken(_ words: Int) -> String { count(words, "Wort gilt", "Wörter gelten") + "." }
}
