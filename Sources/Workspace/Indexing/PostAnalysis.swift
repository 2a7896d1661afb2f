internal import Discovery
internal import Index
internal import People
internal import Store
internal import Text

/// Turns posts into the terms that the index takes in.
///
/// Terms have numbers: those of the worker's analyzer where they stand, and those of the batch where they are counted.
struct PostAnalysis {
  private var vocabulary: [String] = []
  /// Numbers of the batch's terms in the analyzer.
  private var used: [UInt32] = []
  /// Counts of the post at hand by number of the term, and the numbers that have any.
  private var counts: [TermCounts] = []
  private var touched: [UInt32] = []
  private var lengths = FieldLengths()

  /// Analyses posts, a batch for each visibility class, in order of classes.
  static func batches(
    _ posts: [PostToIndex], tools: inout AnalysisTools
  ) -> [(visibilityClass: Int64, batch: PostBatch)] {
    Set(posts.map(\.visibilityClass)).sorted().map { visibilityClass in
      tools.beginBatch()
      var analysis = PostAnalysis()
      var indexed: [IndexedPost] = []
      for post in posts where post.visibilityClass == visibilityClass {
        indexed.append(analysis.post(post, tools: &tools))
      }
      for number in analysis.used { tools.places[Int(number)] = 0 }
      return (visibilityClass, PostBatch(vocabulary: analysis.vocabulary, posts: indexed))
    }
  }

  private mutating func post(_ post: PostToIndex, tools: inout AnalysisTools) -> IndexedPost {
    lengths = FieldLengths()
    let language = tools.analyzer.language(ofTitle: post.title, text: post.text)
    countTerms(of: post, language, &tools)
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

  private mutating func countTerms(
    of post: PostToIndex, _ language: Language?, _ tools: inout AnalysisTools
  ) {
    var numbers: [UInt32] = []
    tools.analyzer.forEachNumber(in: post.text, language: language) { numbers.append($0) }
    count(&numbers, in: .text, &tools)
    if let title = post.title {
      tools.analyzer.forEachNumber(in: title, language: language) { numbers.append($0) }
      count(&numbers, in: .title, &tools)
    }
    if let title = post.threadTitle {
      tools.analyzer.forEachNumber(in: title, language: language) { numbers.append($0) }
      count(&numbers, in: .threadTitle, &tools)
    }
    for tag in post.tags {
      tools.analyzer.forEachNumber(inTag: tag, language: language) { numbers.append($0) }
      count(&numbers, in: .tags, &tools)
    }
    for path in post.paths {
      numbers = tools.terms(ofPath: path)
      count(&numbers, in: .paths, &tools)
    }
    for text in [post.title ?? "", post.text] {
      for term in AbbreviationTerm.terms(in: text, analyzer: &tools.analyzer) {
        countDefinition(tools.analyzer.number(of: term), &tools)
      }
    }
  }

  /// Counts what a post explains; it is no word of the text, so the text is not longer for it.
  private mutating func countDefinition(_ number: UInt32, _ tools: inout AnalysisTools) {
    let index = place(of: number, &tools)
    if counts[index].isEmpty { touched.append(UInt32(index)) }
    counts[index][.text] = 1
  }

  /// Counts terms by their numbers in the analyzer, and takes them away.
  private mutating func count(_ numbers: inout [UInt32], in field: TermField, _ tools: inout AnalysisTools) {
    lengths[field] += numbers.count
    for number in numbers {
      let index = place(of: number, &tools)
      if counts[index].isEmpty { touched.append(UInt32(index)) }
      counts[index][field] += 1
    }
    numbers.removeAll(keepingCapacity: true)
  }

  /// The number in the batch of a term of the analyzer.
  private mutating func place(of number: UInt32, _ tools: inout AnalysisTools) -> Int {
    let index = Int(number)
    if index >= tools.places.count {
      tools.places.append(contentsOf: repeatElement(0, count: max(1_024, index + 1 - tools.places.count)))
    }
    if tools.places[index] > 0 { return Int(tools.places[index]) - 1 }
    vocabulary.append(tools.analyzer.term(number))
    used.append(number)
    counts.append(TermCounts())
    tools.places[index] = UInt32(vocabulary.count)
    return vocabulary.count - 1
  }

  /// The terms of the post at hand; the counts are clean again afterwards.
  private mutating func takeTerms() -> [(term: UInt32, counts: TermCounts)] {
    let terms = touched.map { (term: $0, counts: counts[Int($0)]) }
    for term in touched { counts[Int(term)] = TermCounts() }
    touched.removeAll(keepingCapacity: true)
    return terms
  }
}
