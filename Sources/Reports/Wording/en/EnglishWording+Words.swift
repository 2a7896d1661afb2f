internal import Text

extension EnglishWording {
  func note(_ note: QueryNote) -> String {
    let used = list(note.used.map(quoted))
    switch note.reason {
    case .spelling: return "Nobody here uses " + quoted(note.asked) + "; searched as " + used + "."
    case .compoundPart:
      return "Nobody here uses " + quoted(note.asked) + "; searched by its parts " + used + "."
    case .expansion: return "Few people matched; also searched, counting less: " + used + "."
    default: return "For " + quoted(note.asked) + " also: " + used + "."
    }
  }

  func synonymsTaken(_ lines: Int, skipped: Int) -> String {
    let taken = count(lines, "line of synonyms is", "lines of synonyms are") + " in use."
    return skipped == 0 ? taken : taken + " Skipped, with fewer than two names: \(number(skipped))."
  }

  func wordsTaken(_ words: Int) -> String { count(words, "word is", "words are") + " in use." }
}
