extension TopicSearch {
  /// Answers a question as it would have been answered at a time: counts, mean lengths, acceptances and
  /// everything else are taken from what existed then.
  ///
  /// The stored bounds and impacts know later posts, so everything is recounted from the postings.
  /// - Complexity: O(all posts + postings of the words).
  mutating func searchAsOf(_ second: Int64, _ query: TopicQuery) throws -> TopicMatches {
    let past = try segments.indices.map { try Past(segments[$0], at: second) }
    let total = past.reduce(0) { $0 + $1.postCount }
    // Over all segments together: how posts are spread over segments may change later.
    let norms = Norms(past.reduce(into: LengthTotals()) { $0.add($1.totals) })
    var activity = Activity()
    for past in past { past.count(into: &activity, people) }
    let people = people
    var hits: [(person: UInt32, hit: Hit)] = []
    let eligible = query.candidates
    var concepts: [ConceptStatistics] = []
    for (concept, alternatives) in query.concepts.enumerated() {
      var counts = [Int](repeating: 0, count: alternatives.count)
      let before = hits.count
      for (alternative, term) in alternatives.enumerated() {
        for index in segments.indices {
          try forEachPosting(of: term.term, in: index, past[index], norms) { posting, facts in
            if posting.counts.isFirst { counts[alternative] += 1 }
            guard let person = people.person(of: posting.account), eligible?.admits(person) ?? true,
              query.posts?.admits(facts.place) ?? true
            else { return }
            let hit = Hit(
              post: posting.post, concept: UInt8(truncatingIfNeeded: concept),
              alternative: UInt8(truncatingIfNeeded: alternative),
              segment: UInt16(truncatingIfNeeded: index), code: posting.code, counts: posting.counts)
            hits.append((person, hit))
          }
        }
      }
      concepts.append(ConceptStatistics(alternatives, postCounts: counts, of: total))
      if concepts[concept].postCount == 0 { hits.removeLast(hits.count - before) }
    }
    let factor = ActivityFactor(query, last: activity.last)
    let scores = TopicScore.all(query, concepts, now: factor.now)
    let (top, candidates) = try rank(&hits, limit: query.limit) { search, person, hits in
      let share = activity[person]
      return try search.match(person, hits, scores, share, factor: factor(share), asOf: second)
    }
    return TopicMatches(
      concepts: concepts, postCount: total, peopleCount: activity.peopleCount,
      summary: past.reduce(into: PostSummary()) { $0.add($1.summary) }, people: top,
      candidateCount: candidates,
      examinedCount: candidates, kindCounts: past.reduce(into: PostPlace.noKinds) { $0.add($1.kindCounts) },
      praisedCount: try praisedCount(past), norms: segments.map { _ in norms })
  }

  private mutating func praisedCount(_ past: [Past]) throws -> Int {
    var count = 0
    for index in segments.indices {
      for run in segments[index].header.recognitionRuns.indices {
        for account in try segments[index].recognitionRun(run) {
          count += account.praisedPosts(by: past[index].second) { past[index].contains($0) }
        }
      }
    }
    return count
  }

  private mutating func rank(
    _ hits: inout [(person: UInt32, hit: Hit)], limit: Int,
    match: (inout TopicSearch, UInt32, [Hit]) throws -> PersonMatch
  ) throws -> (people: [PersonMatch], candidates: Int) {
    hits.sort { $0.person < $1.person }
    var top = TopList(limit: limit)
    var candidates = 0
    var start = 0
    while start < hits.count {
      let person = hits[start].person
      var end = start
      while end < hits.count, hits[end].person == person { end += 1 }
      let match = try match(&self, person, hits[start..<end].map(\.hit))
      top.insert(match)
      if Set(match.posts.map(\.topic)).count == match.topics.count { candidates += 1 }
      start = end
    }
    return (top.people, candidates)
  }

  /// The postings of a term whose posts existed, with impacts and acceptance as they were.
  private mutating func forEachPosting(
    of term: String, in index: Int, _ past: Past, _ norms: Norms, _ body: (Posting, PostFacts) -> Void
  ) throws {
    guard let entry = try segments[index].entry(of: term) else { return }
    var postings: [Posting] = []
    try segments[index].forEachPosting(of: entry) { posting in
      if past.contains(posting.post) { postings.append(posting) }
    }
    let changed = norms != segments[index].header.norms
    for var posting in postings {
      guard let facts = try segments[index].facts(of: posting.post) else { continue }
      posting.counts.isAccepted = posting.counts.isAccepted && facts.wasAccepted(by: past.second)
      if changed { posting.code = Impact.code(norms.impact(posting.counts, in: facts.lengths)) }
      body(posting, facts)
    }
  }
}

/// What of a segment existed at a time.
private struct Past {
  let second: Int64
  private var tally = ActivityTally()
  private var posts: Set<UInt32> = []

  init(_ segment: Segment, at second: Int64) throws {
    self.second = second
    for chunk in 0..<segment.chunkCount {
      for facts in try segment.chunk(chunk) where facts.exists(at: second) {
        posts.insert(facts.post)
        tally.add(facts, isAccepted: facts.wasAccepted(by: second))
      }
    }
  }

  var postCount: Int { posts.count }

  var totals: LengthTotals { tally.totals }

  var summary: PostSummary { tally.summary }

  var kindCounts: [Int] { tally.kindCounts }

  func contains(_ post: UInt32) -> Bool { posts.contains(post) }

  func count(into activity: inout Activity, _ people: AccountPeople) {
    activity.add(tally.activities, people)
  }
}
