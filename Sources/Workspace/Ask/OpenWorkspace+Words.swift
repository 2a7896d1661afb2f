internal import Discovery
internal import Index
internal import People
internal import Store
internal import Text

extension OpenWorkspace {
  /// What adds to a question's words: from the segments that the viewer may read, and from the organisation's own
  /// tables.
  func expansion(over segments: [Segment]) throws -> QueryExpansion<ViewersWords> {
    var analyzer = Analyzer()
    var synonyms = SynonymTable()
    for line in try session.synonyms() { synonyms.add(line, analyzer: &analyzer) }
    let session = session
    let list: ((String) throws -> Bool)? = try session.hasListedWords() ? { try session.isListed($0) } : nil
    let vocabulary = Vocabulary(segments, asOf: options.asOf?.seconds)
    return QueryExpansion(words: ViewersWords(vocabulary, list: list), analyzer: analyzer, synonyms: synonyms)
  }
}
