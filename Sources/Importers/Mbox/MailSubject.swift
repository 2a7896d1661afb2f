/// The subject of a mail without what mailers and lists put before it.
enum MailSubject {
  /// Takes `Re:`, `AW:`, `WG:` and the list's `[tag]` off, as often as they come.
  /// - Parameter list: the list of the mail; without one, any tag of one word is taken for the list's.
  static func bare(_ subject: String, list: MailingList?) -> String {
    var rest = trimmed(subject[...])
    while let shorter = withoutPrefix(rest) ?? withoutTag(rest, list: list) {
      rest = trimmed(shorter)
    }
    return rest.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }

  private static let prefixes: Set = [
    "re", "aw", "antw", "antwort", "wg", "fw", "fwd", "sv", "vs", "ref", "tr", "rif",
  ]

  /// `Re:`, `RE[2]:`, `AW (3):`.
  private static func withoutPrefix(_ subject: Substring) -> Substring? {
    let word = subject.prefix(8).prefix { $0.isLetter }
    guard prefixes.contains(word.lowercased()) else { return nil }
    let mark = subject[word.endIndex...].prefix(6).prefix { " [](){}0123456789^".contains($0) }
    guard mark.endIndex < subject.endIndex, subject[mark.endIndex] == ":" else { return nil }
    return subject[mark.endIndex...].dropFirst()
  }

  private static func withoutTag(_ subject: Substring, list: MailingList?) -> Substring? {
    guard subject.first == "[", let close = subject.prefix(80).firstIndex(of: "]") else { return nil }
    let tag = subject[..<close].dropFirst().lowercased()
    let rest = subject[close...].dropFirst()
    // A subject that is nothing but a tag stays.
    guard !tag.isEmpty, rest.contains(where: { !$0.isWhitespace }) else { return nil }
    if let list { return list.isTag(tag) ? rest : nil }
    return tag.contains(" ") || kinds.contains(tag) ? nil : rest
  }

  /// Tags that say what the mail is, not on which list.
  private static let kinds: Set = [
    "patch", "rfc", "pull", "bug", "solved", "gelöst", "announce", "ann", "ot", "frage", "question",
  ]

  private static func trimmed(_ text: Substring) -> Substring {
    text.drop { $0.isWhitespace || $0.isNewline }
  }
}
