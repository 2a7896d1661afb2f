/// Which of an organisation's structures a network shows.
package enum Structure: String, CaseIterable, Hashable, Sendable, Codable {
  /// Who reports to whom.
  case line
  /// Whom people turn to and trust: replies, mentions, thanks, stated advice and friendship.
  case informal
  /// Who helps and works with whom: answers, reviews, shared threads and documents.
  case valueCreation
  /// Every contact there is, but for the line.
  case communication

  /// The structure to which a tie of a source's own kind belongs, beside all communication.
  ///
  /// Kinds that nobody foresaw count as informal.
  package init(statedKind kind: String) {
    let words = kind.lowercased().split { !$0.isLetter }.map(String.init)
    if words.starts(with: ["reports"]) || words.contains(where: Self.lineWords.contains) {
      self = .line
    } else if words.contains(where: Self.valueWords.contains) {
      self = .valueCreation
    } else {
      self = .informal
    }
  }

  private static let lineWords: Set<String> = ["manager", "boss", "supervisor", "vorgesetzt", "line"]
  private static let valueWords: Set<String> = [
    "review", "reviewed", "reviewer", "work", "cowork", "coworker", "collaboration", "collaborates", "value",
    "aware", "answer", "project", "document", "zusammenarbeit",
  ]
}
