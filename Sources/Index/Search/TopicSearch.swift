/// Finds the people who score highest for a topic, exactly, in two phases.
///
/// By Minkowski's inequality and because coverage is at most 1, a person's score is at most the sum over the
/// words of idf times the stored 2-norm of the word's impacts over the person's posts; and no more people can
/// have recognised somebody on a topic than the stored numbers of its words add up to. Phase one reads these
/// bounds for all people of the words; phase two looks closer and closer at whoever could score most, and stops
/// as soon as nobody left could reach the last place wanted.
///
/// - Complexity: O(people of the words) plus the posts of those who could still win.
package struct TopicSearch {
  var segments: [Segment]
  let people: AccountPeople
  let line: any ReportingLine

  /// - Parameters:
  ///   - segments: what the viewer may read, nothing else: all statistics are taken over them.
  ///   - line: whose recognition counts nothing for whom.
  package init(_ segments: [Segment], people: AccountPeople, line: any ReportingLine = NoReportingLine()) {
    self.segments = segments
    self.people = people
    self.line = line
  }

  /// What is known of a post, for evidence.
  package mutating func facts(of post: PostMatch) throws -> PostFacts? {
    try segments[post.segment].facts(of: post.post)
  }

  /// Answers a question.
  package mutating func search(_ query: TopicQuery) throws -> TopicMatches {
    if let second = query.asOf { return try searchAsOf(second, query) }
    let total = segments.reduce(0) { $0 + $1.header.postCount }
    let opened = try query.concepts.map { try $0.enumerated().flatMap { try openLists($1, $0) } }
    let concepts = zip(query.concepts, opened).map { statistics($0, $1, total: total) }
    // A word of which some part stands nowhere is unknown, whatever stands of its other parts.
    let lists = zip(opened, concepts).map { $1.postCount == 0 ? [] : $0 }
    let factor = ActivityFactor(query, last: try lastPost(query))
    var ranking = TopicRanking(
      lists: lists, scores: TopicScore.all(query, concepts, now: factor.now), factor: factor,
      admitted: query.posts.map { AdmittedPosts($0) })
    let candidates = ranking.bounds(people, among: query.candidates)
    let (ranked, examined) = try best(candidates, &ranking, limit: query.limit)
    return TopicMatches(
      concepts: concepts, postCount: total, peopleCount: try peopleCount(),
      summary: segments.reduce(into: PostSummary()) { $0.add($1.header.summary) }, people: ranked,
      candidateCount: candidates.count, examinedCount: examined,
      kindCounts: segments.reduce(into: PostPlace.noKinds) { $0.add($1.header.kindCounts) },
      praisedCount: segments.reduce(0) { $0 + $1.header.praisedCount },
      norms: segments.map(\.header.norms))
  }

  /// A person's exact score from everything found.
  mutating func match(
    _ person: UInt32, _ hits: [Hit], _ scores: [TopicScore], _ share: ActivityShare, factor: Double,
    asOf second: Int64?
  ) throws -> PersonMatch {
    var topics: [TopicShare] = []
    var all: [PostMatch] = []
    for (index, score) in scores.enumerated() {
      var posts = score.posts(from: hits)
      for place in posts.indices { posts[place].topic = index }
      let strength = score.norm(square: TopicScore.sum(posts))
      try fade(&posts, score)
      let square = TopicScore.sum(posts)
      let recognition =
        score.ablation.contains(.recognition)
        ? TopicRecognition() : try recognition(of: person, by: posts, asOf: second)
      let own = score.total(square) * factor
      topics.append(TopicShare(square: square, strength: strength, own: own, recognition: recognition))
      all += posts
    }
    return PersonMatch(
      person: person, topics: topics, postCount: share.posts, lastPost: share.last, posts: all)
  }

  /// Lets posts count less the older they are, where it is asked whom one can ask now.
  private mutating func fade(_ posts: inout [PostMatch], _ score: TopicScore) throws {
    guard let availability = score.availability else { return }
    for place in posts.indices {
      guard let facts = try facts(of: posts[place]) else { continue }
      posts[place] = score.faded(posts[place], by: availability.factor(of: facts, now: score.now))
    }
  }

  private mutating func openLists(_ term: TopicTerm, _ alternative: Int) throws -> [TermList] {
    var lists: [TermList] = []
    for index in segments.indices {
      guard let entry = try segments[index].entry(of: term.term) else { continue }
      let accounts = try segments[index].accounts(of: entry)
      lists.append(
        TermList(alternative: alternative, term: term, segment: index, entry: entry, accounts: accounts))
    }
    return lists
  }

  private func statistics(_ terms: [TopicTerm], _ lists: [TermList], total: Int) -> ConceptStatistics {
    var counts = [Int](repeating: 0, count: terms.count)
    for list in lists { counts[list.alternative] += list.entry.postCount }
    return ConceptStatistics(terms, postCounts: counts, of: total)
  }

  /// Phase two: closer bounds for whoever could score most, until nobody left could win.
  private mutating func best(
    _ candidates: [BoundHeap.Element], _ ranking: inout TopicRanking, limit: Int
  ) throws -> (people: [PersonMatch], examined: Int) {
    var heap = BoundHeap(candidates)
    var top = TopList(limit: limit)
    var examined = 0
    var hits: [Hit] = []
    while let next = heap.largest, next.bound >= top.threshold {
      switch next.stage {
      case .lists where ranking.refines:
        let factor = ranking.factor(try activity(of: next.person))
        heap.refineLargest(to: next.bound / ranking.factor.most * factor, .volume)
      case .volume:
        examined += 1
        try find(&hits, of: next.person, ranking.lists)
        let factor = ranking.factor(try activity(of: next.person))
        heap.refineLargest(to: ranking.bound(hits, factor: factor), .posts)
      case .lists, .posts:
        heap.removeLargest()
        if next.stage == .lists { examined += 1 }
        try find(&hits, of: next.person, ranking.lists)
        try ranking.admitted?.keep(&hits, of: &segments)
        let share = try activity(of: next.person)
        let factor = ranking.factor(share)
        top.insert(try match(next.person, hits, ranking.scores, share, factor: factor, asOf: nil))
      }
    }
    return (top.people, examined)
  }

  /// All hits of a person, in order of posts, concepts and alternatives.
  private mutating func find(_ hits: inout [Hit], of person: UInt32, _ lists: [[TermList]]) throws {
    hits.removeAll(keepingCapacity: true)
    let accounts = people.accounts(of: person)
    for concept in lists.indices {
      for index in lists[concept].indices {
        let segment = lists[concept][index].segment
        for account in accounts {
          guard let place = lists[concept][index].accounts.index(of: account) else { continue }
          try segments[segment].forEachPosting(at: place, of: lists[concept][index].accounts) {
            hits.append(Hit($0, concept: concept, lists[concept][index]))
          }
        }
      }
    }
    hits.sortByPosts()
  }
}

extension Hit {
  init(_ posting: Posting, concept: Int, _ list: TermList) {
    self.init(
      post: posting.post, concept: UInt8(truncatingIfNeeded: concept),
      alternative: UInt8(truncatingIfNeeded: list.alternative),
      segment: UInt16(truncatingIfNeeded: list.segment), code: posting.code, counts: posting.counts)
  }
}
