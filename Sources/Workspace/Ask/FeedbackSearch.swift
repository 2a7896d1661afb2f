internal import Discovery
internal import Index
internal import People
internal import Store
internal import Text

/// Widens a question that few people match by words that the matching posts share.
struct FeedbackSearch {
  let open: OpenWorkspace

  /// With as many people as this nothing need be added.
  static let enoughPeople = 5

  /// The question with more words, and a note that says so; `nil` where too little is there to learn from.
  func widened(
    _ question: TopicQuestion, _ answer: ExpertAnswer, analyzer: inout Analyzer
  ) throws -> TopicQuestion? {
    guard answer.candidateCount < Self.enoughPeople else { return nil }
    let posts = try posts(answer, &analyzer)
    guard Set(posts.map(\.thread)).count > 1 else { return nil }
    var words = Vocabulary(try open.segments(), asOf: open.options.asOf?.seconds)
    let known = Set(question.concepts.flatMap { $0.terms.map(\.term) })
    let terms = try FeedbackTerms(posts, without: known).found(of: answer.visiblePosts) {
      try words.postCount(of: $0)
    }
    guard !terms.isEmpty else { return nil }
    var wider = question
    var isWider = false
    for index in wider.concepts.indices {
      // A word that is known only by its compounds would become more frequent than it is.
      let own = wider.concepts[index].terms.filter { $0.group == 0 }
      guard try own.contains(where: { try words.postCount(of: $0.term) > 0 }) else { continue }
      wider.concepts[index].addFeedback(terms)
      isWider = true
    }
    guard isWider else { return nil }
    wider.notes.append(QueryNote(asked: question.text, reason: .expansion, used: terms.map(\.term)))
    return wider
  }

  /// The posts that the answer shows, as far as their authors wrote what matched; in an order that does not depend
  /// on how the workspace was filled.
  private func posts(_ answer: ExpertAnswer, _ analyzer: inout Analyzer) throws -> [FeedbackTerms.Post] {
    var posts: [(key: String, post: FeedbackTerms.Post)] = []
    var read: Set<Int64> = []
    for one in answer.experts.flatMap(\.evidence) where one.role == .author && read.insert(one.post).inserted
    {
      guard let post = try open.session.post(one.post) else { continue }
      let text = [post.title, post.text].compactMap { $0 }.joined(separator: "\n")
      let terms = analyzer.contentRuns(in: text, language: analyzer.language(of: text)).joined().map(\.term)
      posts.append((post.foreignID, FeedbackTerms.Post(weight: one.part, thread: post.thread, terms: terms)))
    }
    let best = posts.sorted {
      $0.post.weight != $1.post.weight ? $0.post.weight > $1.post.weight : $0.key < $1.key
    }
    return best.prefix(FeedbackTerms.mostPosts).map(\.post)
  }
}
