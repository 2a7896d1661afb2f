internal import Discovery
internal import Index
internal import People
internal import Store
internal import Text

/// Reads what stands in posts beside a word, to find words that are related to it.
struct RelatedWords {
  private let open: OpenWorkspace
  private let total: Double
  private var vocabulary: Vocabulary
  private var analyzer = Analyzer()

  /// Posts that are read for a word.
  static let postsRead = 40

  /// - Parameter visiblePosts: all posts at the time of asking.
  init(_ open: OpenWorkspace, segments: [Segment], visiblePosts: Int) {
    self.open = open
    total = Double(max(1, visiblePosts))
    vocabulary = Vocabulary(segments, asOf: open.options.asOf?.seconds)
  }

  /// - Parameters:
  ///   - sample: posts in which the word stands.
  ///   - count: how many there are.
  ///   - known: terms of the question.
  mutating func found(
    beside sample: [PostFacts], count: Int, without known: Set<String>, limit: Int
  ) throws -> [RelatedTerms.Found] {
    var related = RelatedTerms()
    for facts in sample.prefix(Self.postsRead) {
      guard let post = try open.session.post(Int64(facts.post)) else { continue }
      related.add(
        thread: facts.thread, authors: facts.authors,
        words: words(of: post).filter { !known.contains($0.term) }, heads: heads(of: post))
    }
    return try related.found(limit: limit, share: Double(count) / total) {
      try Double(vocabulary.postCount(of: $0)) / total
    }
  }

  /// The terms of a post's title and tags.
  private mutating func heads(of post: PostRecord) -> Set<String> {
    var terms: Set<String> = []
    for text in [post.title ?? post.threadTitle].compactMap({ $0 }) + post.tags {
      analyzer.forEachTerm(in: text, language: nil) { terms.insert($0) }
    }
    return terms
  }

  private mutating func words(of post: PostRecord) -> [(term: String, surface: String)] {
    let text = [post.title ?? post.threadTitle, post.text].compactMap { $0 }.joined(separator: "\n")
    let bytes = Array(text.utf8)
    return analyzer.contentRuns(in: text, language: analyzer.language(of: text)).joined().map {
      ($0.term, String(decoding: bytes[$0.range], as: UTF8.self))
    }
  }
}
