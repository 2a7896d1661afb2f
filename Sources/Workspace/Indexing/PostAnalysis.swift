internal import Discovery
internal import Index
internal import People
internal import Store
internal import Text

/// Turns posts into the terms that the index takes in.
///
/// Terms get numbers that hold for a batch, so that each is hashed once where it stands and once a batch.
struct PostAnalysis {
  private var numbers: [String: UInt32] = [:]
  private var vocabulary: [String] = []
  /// Counts of the post at hand by number of the term, and the numbers that have any.
  private var counts: [TermCounts] = []
  private var touched: [UInt32] = []
  private var lengths = FieldLengths()
  /// Numbers of the terms of paths, which come again and again.
  private var pathNumbers: [String: [UInt32]] = [:]

  /// Analyses posts, a batch for each visibility class, in order of classes.
  static func batches(
    _ posts: [PostToIndex], tools: inout AnalysisTools
  ) -> [(visibilityClass: Int64, batch: PostBatch)] {
    let classes = Dictionary(grouping: posts, by: \.visibilityClass)
    return classes.keys.sorted().map { visibilityClass in
      var analysis = PostAnalysis()
      let indexed = (classes[visibilityClass] ?? []).map { analysis.post($0, tools: &tools) }
      return (visibilityClass, PostBatch(vocabulary: analysis.vocabulary, posts: indexed))
    }
  }

  private mutating func post(_ post: PostToIndex, tools: inout AnalysisTools) -> IndexedPost {
    lengths = FieldLengths()
    let language = tools.analyzer.language(of: (post.title.map { $0 + "\n" } ?? "") + post.text)
    tools.analyzer.forEachTerm(in: post.text, language: language) { count($0, in: .text) }
    if let title = post.title {
      tools.analyzer.forEachTerm(in: title, language: language) { count($0, in: .title) }
    }
    if let title = post.threadTitle {
      tools.analyzer.forEachTerm(in: title, language: language) { count($0, in: .threadTitle) }
    }
    for tag in post.tags {
      tools.analyzer.forEachTerm(inTag: tag, language: language) { count($0, in: .tags) }
    }
    for path in post.paths { countTerms(ofPath: path, tools: &tools) }
    for text in [post.title ?? "", post.text] {
      for term in AbbreviationTerm.terms(in: text, analyzer: &tools.analyzer) { countDefinition(term) }
    }
    var facts = PostFacts(
      post: UInt32(clamping: post.id), time: post.time?.seconds,
      thread: UInt32(truncatingIfNeeded: post.thread),
      lengths: lengths, isQuestion: post.kind == .question, isAccepted: post.isAccepted,
      acceptedAt: post.acceptedAt?.seconds, authors: post.authors.map { UInt32(clamping: $0) })
    facts.place = PostPlace(
      community: UInt32(clamping: post.community ?? 0), kind: post.kind.indexCode,
      language: language.indexCode)
    facts.digest = PostDigest.of(post)
    var indexed = IndexedPost(
      facts: facts, mentioned: post.mentioned.map { UInt32(clamping: $0) }, terms: takeTerms())
    indexed.acknowledgements = post.acknowledgements.map {
      Acknowledgement(
        account: UInt32(clamping: $0.account), kind: $0.isAcceptance ? .accepted : .thanked,
        time: $0.time?.seconds)
    }
    return indexed
  }

  private mutating func countTerms(ofPath path: String, tools: inout AnalysisTools) {
    if pathNumbers[path] == nil {
      pathNumbers[path] = tools.terms(ofPath: path).map { number(of: $0) }
    }
    for term in pathNumbers[path] ?? [] { count(term, in: .paths) }
  }

  private mutating func count(_ term: String, in field: TermField) {
    count(number(of: term), in: field)
  }

  /// Counts what a post explains; it is no word of the text, so the text is not longer for it.
  private mutating func countDefinition(_ term: String) {
    let number = number(of: term)
    if counts[Int(number)].isEmpty { touched.append(number) }
    counts[Int(number)][.text] = 1
  }

  private mutating func count(_ term: UInt32, in field: TermField) {
    lengths[field] += 1
    let index = Int(term)
    if counts[index].isEmpty { touched.append(term) }
    counts[index][field] += 1
  }

  private mutating func number(of term: String) -> UInt32 {
    if let number = numbers[term] { return number }
    let number = UInt32(vocabulary.count)
    numbers[term] = number
    vocabulary.append(term)
    counts.append(TermCounts())
    return number
  }

  /// The terms of the post at hand; the counts are clean again afterwards.
  private mutating func takeTerms() -> [(term: UInt32, counts: TermCounts)] {
    let terms = touched.map { (term: $0, counts: counts[Int($0)]) }
    for term in touched { counts[Int(term)] = TermCounts() }
    touched.removeAll(keepingCapacity: true)
    return terms
  }
}
