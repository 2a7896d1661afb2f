package import Index
package import Text

/// "Who knows about …?", taken apart into the words that matter.
package struct TopicQuestion: Hashable, Sendable {
  /// The question as it was asked.
  package var text: String
  /// The content words, in order.
  package var concepts: [QueryConcept]

  /// The most words that a question may have; beyond it nobody means each of them.
  package static let mostWords = 64

  /// Takes a question apart.
  /// - Throws: `TopicQuestionError`.
  package init(_ text: String, analyzer: inout Analyzer) throws(TopicQuestionError) {
    guard text.utf8.count <= 100_000 else { throw .tooLong(words: nil) }
    let concepts = analyzer.concepts(of: text).filter { !$0.isStopWord }
    guard !concepts.isEmpty else { throw .noWords }
    guard concepts.count <= Self.mostWords else { throw .tooLong(words: concepts.count) }
    self.text = text
    self.concepts = concepts
  }

  /// The question for the index.
  package func query(limit: Int, asOf: Int64?, availability: Availability?) -> TopicQuery {
    var query = TopicQuery(
      concepts: concepts.map { $0.terms.map { TopicTerm($0.term) } },
      coverageExponent: Self.coverageExponent(wordCount: concepts.count), limit: limit, asOf: asOf)
    query.availability = availability
    return query
  }

  /// How much a post must contain the whole question: topics of up to three words are meant as a whole, long
  /// questions are described by many words of which a good answer has some.
  static func coverageExponent(wordCount: Int) -> Double {
    max(0.25, min(2, 2 - 0.35 * Double(wordCount - 3)))
  }
}

/// Why a question cannot be asked.
package enum TopicQuestionError: Error, Hashable, Sendable {
  /// There is no word in it.
  case noWords
  /// It has too many words, or too many bytes to count them.
  case tooLong(words: Int?)
}
