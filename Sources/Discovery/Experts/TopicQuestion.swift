package import Index
package import Text

/// "Who knows about …?", taken apart into the words that matter.
package struct TopicQuestion: Hashable, Sendable {
  /// The question as it was asked.
  package var text: String
  /// The content words, in order.
  package var concepts: [QueryConcept]
  /// Which concepts belong to which topic, in order; nearly always there is one topic.
  package var topics: [Range<Int>]
  /// What was done with the words beyond looking them up.
  package var notes: [QueryNote] = []

  /// The most words that a question may have; beyond it nobody means each of them.
  package static let mostWords = 64

  /// Takes a question apart.
  /// - Throws: `TopicQuestionError`.
  /// - Parameter others: further topics that the same person should know.
  package init(
    _ text: String, and others: [String] = [], analyzer: inout Analyzer
  ) throws(TopicQuestionError) {
    guard text.utf8.count <= 100_000, others.allSatisfy({ $0.utf8.count <= 100_000 }) else {
      throw .tooLong(words: nil)
    }
    let texts = others.isEmpty ? Self.topics(in: text, analyzer: &analyzer) ?? [text] : [text] + others
    concepts = []
    topics = []
    for one in texts {
      let own = analyzer.concepts(of: one).filter { !$0.isStopWord }
      guard !own.isEmpty else { throw .noWords }
      topics.append(concepts.count..<concepts.count + own.count)
      concepts += own
    }
    guard concepts.count <= Self.mostWords else { throw .tooLong(words: concepts.count) }
    self.text = ([text] + others).joined(separator: " + ")
  }

  /// Takes a question apart and adds what else counts as its words.
  /// - Throws: `TopicQuestionError`, or whatever the source of words throws.
  package init<Words: WordSource>(
    _ text: String, and others: [String] = [], expansion: inout QueryExpansion<Words>
  ) throws {
    self = try TopicQuestion(text, and: others, analyzer: &expansion.analyzer)
    let split = others.isEmpty ? Self.topics(in: text, analyzer: &expansion.analyzer) : nil
    concepts = []
    topics = []
    for one in split ?? [text] + others {
      let (expanded, said) = try expansion.expand(expansion.analyzer.concepts(of: one))
      let own = expanded.filter { !$0.isStopWord }
      topics.append(concepts.count..<concepts.count + own.count)
      concepts += own
      notes += said
    }
  }

  /// The question for the index.
  package func query(limit: Int, asOf: Int64?, availability: Availability?) -> TopicQuery {
    var query = TopicQuery(
      concepts: concepts.map { $0.terms.map { TopicTerm($0) } },
      coverageExponent: Self.coverageExponent(wordCount: concepts.count), limit: limit, asOf: asOf)
    query.topics = topics.map {
      TopicQuery.Topic(concepts: $0, coverageExponent: Self.coverageExponent(wordCount: $0.count))
    }
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

extension TopicTerm {
  init(_ alternative: QueryConcept.Alternative) {
    self.init(
      alternative.term, weight: alternative.weight, share: alternative.share, group: alternative.group,
      part: alternative.part)
  }
}
