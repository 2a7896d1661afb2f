/// Finds the people who score highest for a topic, exactly, in two phases.
///
/// By Minkowski's inequality and because coverage is at most 1, a person's score is at most the sum over the
/// words of idf times the stored 2-norm of the word's impacts over the person's posts. Phase one reads these
/// bounds for all people of the words; phase two computes exact scores in falling order of bounds and stops
/// as soon as nobody left could reach the last place wanted.
///
/// - Complexity: O(people of the words) plus the posts of those who could still win.
package struct TopicSearch {
  var segments: [Segment]
  let people: AccountPeople

  /// - Parameters:
  ///   - segments: what the viewer may read, nothing else: all statistics are taken over them.
  package init(_ segments: [Segment], people: AccountPeople) {
    self.segments = segments
    self.people = people
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
    let score = TopicScore(concepts: concepts, of: query)
    let activity = try Activity(segments, people: people)
    let factor = activity.factors(query.availability)
    let candidates = bounds(lists, score, factor, among: query.candidates)
    let count = candidates.count
    var admitted = query.posts.map { AdmittedPosts($0) }
    let (ranked, examined) = try best(candidates, lists, score, &admitted, limit: query.limit) {
      person, posts in
      activity.match(person, posts, score, factor: factor(person))
    }
    return TopicMatches(
      concepts: concepts, postCount: total, peopleCount: activity.peopleCount,
      summary: segments.reduce(into: PostSummary()) { $0.add($1.header.summary) }, people: ranked,
      candidateCount: count, examinedCount: examined,
      norms: segments.map(\.header.norms))
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

  /// Phase one: what each person could score at most.
  private func bounds(
    _ lists: [[TermList]], _ score: TopicScore, _ factor: (UInt32) -> Double,
    among candidates: CandidateFilter?
  ) -> [BoundHeap.Element] {
    let largest = lists.joined().compactMap(\.accounts.accounts.last).max() ?? 0
    var table = BoundTable(
      expecting: lists.joined().reduce(0) { $0 + $1.accounts.accounts.count }, upTo: largest)
    for (concept, lists) in lists.enumerated() {
      table.add(lists[...], idf: score.concepts[concept].idf, people)
    }
    // Bounds are compared with scores that were rounded on another way; a hair of room keeps them bounds.
    let room = 1 + 1e-6
    let admitted = table.touched.filter { candidates?.admits($0) ?? true }
    return admitted.map { person in
      let found = table[person]
      let bound = found.sum * score.coverageFactor(found.mass * room)
      return BoundHeap.Element(bound: bound * factor(person) * room + 1e-9, person: person)
    }
  }

  /// Phase two: exact scores in falling order of bounds, until nobody left could win.
  private mutating func best(
    _ candidates: [BoundHeap.Element], _ lists: [[TermList]], _ score: TopicScore,
    _ admitted: inout AdmittedPosts?, limit: Int,
    match: (UInt32, [PostMatch]) -> PersonMatch
  ) throws -> (people: [PersonMatch], examined: Int) {
    var heap = BoundHeap(candidates)
    var top = TopList(limit: limit)
    var examined = 0
    while let bound = heap.largestBound, bound >= top.threshold, let next = heap.popLargest() {
      examined += 1
      var hits = try hits(of: next.person, lists)
      try admitted?.keep(&hits, of: &segments)
      top.insert(match(next.person, score.posts(from: &hits)))
    }
    return (top.people, examined)
  }

  private mutating func hits(of person: UInt32, _ lists: [[TermList]]) throws -> [Hit] {
    var hits: [Hit] = []
    let accounts = people.accounts(of: person)
    for (concept, lists) in lists.enumerated() {
      for list in lists {
        for account in accounts {
          guard let index = list.accounts.index(of: account) else { continue }
          try segments[list.segment].forEachPosting(at: index, of: list.accounts) {
            hits.append(Hit($0, concept: concept, list))
          }
        }
      }
    }
    return hits
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
