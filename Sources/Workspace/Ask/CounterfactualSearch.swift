internal import Discovery
internal import Index
internal import People
internal import Store
internal import Text

/// Asks a question again over what would be there if somebody had written more.
struct CounterfactualSearch {
  let open: OpenWorkspace
  let question: TopicQuestion
  let request: AboutRequest
  let filters: (posts: PostFilter?, candidates: CandidateFilter?)

  /// More answers than this nobody writes to come first.
  private static let mostAnswers = 8

  /// What it would take for a person to come first; `nil` where the person wrote nothing on the topic.
  func counterfactual(for finding: ExpertFinding) throws -> Counterfactual? {
    guard let strongest = finding.ownPosts.first, let post = try open.session.postToIndex(strongest),
      let record = try open.session.post(strongest)
    else { return nil }
    let like = PostLabel(id: record.foreignID, time: record.time)
    for count in 1...Self.mostAnswers {
      if try isFirst(finding.person, withAnswersLike: post, count: count) {
        return .moreAccepted(count: count, like: like)
      }
    }
    return .notWith(count: Self.mostAnswers, like: like)
  }

  /// Whether a person would be alone in the first place with some accepted answers more, each like a post but in a
  /// thread of its own.
  private func isFirst(_ person: Int64, withAnswersLike post: PostToIndex, count: Int) throws -> Bool {
    let added = (0..<count).map { number in
      var copy = post
      copy.id = Int64(UInt32.max) - Int64(number)
      copy.thread = copy.id
      copy.title = post.title ?? post.threadTitle
      copy.threadTitle = nil
      copy.kind = .answer
      copy.isAccepted = true
      copy.acceptedAt = nil
      copy.authors = [person]
      copy.mentioned = []
      copy.acknowledgements = []
      return copy
    }
    let segments = try open.segments()
    var search = ExpertSearch(
      TopicSearch(
        segments + [try segment(added, norms: segments.first?.header.norms)], people: try open.people(),
        line: StoredLine(session: open.session)))
    let asOf = request.options.asOf?.seconds
    let answer = try search.answer(
      question, limit: 1, asOf: asOf, availability: request.prefersAvailable ? .ofAnswerers(now: asOf) : nil,
      explains: false, posts: filters.posts, candidates: filters.candidates, without: request.leftOut)
    return answer.experts.map(\.person) == [person]
  }

  private func segment(_ posts: [PostToIndex], norms: Norms?) throws -> Segment {
    var tools = AnalysisTools()
    var builder = SegmentBuilder()
    for batch in PostAnalysis.batches(posts.sorted { $0.id < $1.id }, tools: &tools) {
      builder.add(batch.batch)
    }
    let blocks = HeldBlocks()
    _ = try builder.write(segment: 1, norms: norms ?? Norms(builder.lengthTotals), to: blocks)
    return try Segment(id: 1, source: blocks)
  }
}
