internal import Text

extension TopicQuestion {
  /// Words that join two topics.
  private static let conjunctions: Set<String> = ["und", "and", "sowie", "&", "+"]

  /// The most content words of a topic that is one of several.
  private static let mostWordsOfSeveral = 3

  /// The topics of a text like "battery and recycling": short ones that a conjunction joins. Somebody who asks a
  /// whole sentence asks about one thing.
  static func topics(in text: String, analyzer: inout Analyzer) -> [String]? {
    guard text.utf8.count <= 200, !text.contains("?") else { return nil }
    var parts: [[Substring]] = [[]]
    for word in text.split(whereSeparator: \.isWhitespace) {
      if conjunctions.contains(word.lowercased()) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    guard (2...3).contains(parts.count) else { return nil }
    let topics = parts.map { $0.joined(separator: " ") }
    for topic in topics {
      let concepts = analyzer.concepts(of: topic)
      // A hyphen at the end belongs to a word whose rest comes later: "Ein- und Verkauf".
      guard concepts.allSatisfy({ !$0.isStopWord }), !topic.hasSuffix("-"),
        (1...mostWordsOfSeveral).contains(concepts.count)
      else { return nil }
    }
    return topics
  }
}
