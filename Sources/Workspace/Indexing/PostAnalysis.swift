internal import Index
internal import People
internal import Store
internal import Text

extension IndexedPost {
  /// The terms of a post, counted by field, with its facts.
  init(_ post: PostToIndex, analyzer: inout Analyzer) {
    let language = analyzer.language(of: (post.title.map { $0 + "\n" } ?? "") + post.text)
    var lengths = FieldLengths()
    var counts: [String: TermCounts] = [:]
    func count(_ field: TermField, _ term: String) {
      lengths[field] += 1
      counts[term, default: TermCounts()][field] += 1
    }
    analyzer.forEachTerm(in: post.text, language: language) { count(.text, $0) }
    if let title = post.title {
      analyzer.forEachTerm(in: title, language: language) { count(.title, $0) }
    }
    if let title = post.threadTitle {
      analyzer.forEachTerm(in: title, language: language) { count(.threadTitle, $0) }
    }
    for tag in post.tags { analyzer.forEachTerm(inTag: tag, language: language) { count(.tags, $0) } }
    for path in post.paths { analyzer.forEachTerm(inPath: path) { count(.paths, $0) } }
    let facts = PostFacts(
      post: UInt32(clamping: post.id), time: post.time?.seconds, thread: UInt32(truncatingIfNeeded: post.thread),
      lengths: lengths, isQuestion: post.kind == .question, isAccepted: post.isAccepted,
      acceptedAt: post.acceptedAt?.seconds, authors: post.authors.map { UInt32(clamping: $0) })
    self.init(
      facts: facts, mentioned: post.mentioned.map { UInt32(clamping: $0) },
      terms: counts.map { ($0.key, $0.value) })
  }
}
