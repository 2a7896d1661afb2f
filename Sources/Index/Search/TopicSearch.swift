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
    let lists = try query.concepts.map { try $0.enumerated().flatMap { try openLists($1, $0) } }
    let concepts = zip(query.concepts, lists).map { alternatives, lists in
      statistics(alternatives.count, lists, total: total)
    }
    let score = TopicScore(concepts: concepts, coverageExponent: query.coverageExponent)
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

  private mutating func openLists(_ term: String, _ alternative: Int) throws -> [TermList] {
    var lists: [TermList] = []
    for index in segments.indices {
      guard let entry = try segments[index].entry(of: term) else { continue }
      let accounts = try segments[index].accounts(of: entry)
      lists.append(TermList(alternative: alternative, segment: index, entry: entry, accounts: accounts))
    }
    return lists
  }

  private func statistics(_ alternatives: Int, _ lists: [TermList], total: Int) -> ConceptStatistics {
    var counts = [Int](repeating: 0, count: alternatives)
    for list in lists { counts[list.alternative] += list.entry.postCount }
    let best = counts.max() ?? 0
    return ConceptStatistics(
      postCounts: counts, idf: best == 0 ? 0 : ConceptStatistics.idf(postCount: best, of: total))
  }

  /// Phase one: what each person could score at most.
  private func bounds(
    _ lists: [[TermList]], _ score: TopicScore, _ factor: (UInt32) -> Double,
    among candidates: CandidateFilter?
  ) -> [BoundHeap.Element] {
    let largest = lists.joined().compactMap(\.accounts.accounts.last).max() ?? 0
    var table = PersonTable(empty: PersonBound())
    table.expect(lists.joined().reduce(0) { $0 + $1.accounts.accounts.count }, upTo: largest)
    var touched: [UInt32] = []
    for (concept, lists) in lists.enumerated() {
      let idf = score.concepts[concept].idf
      var own: [UInt32] = []
      for list in lists { list.addSquares(to: &table, people, touched: &own) }
      for person in own {
        var bound = table[person]
        if bound.mass == 0, candidates?.admits(person) ?? true { touched.append(person) }
        bound.sum += idf * bound.square.squareRoot()
        bound.mass += idf
        bound.square = 0
        table[person] = bound
      }
    }
    // Bounds are compared with scores that were rounded on another way; a hair of room keeps them bounds.
    let room = 1 + 1e-6
    return touched.map { person in
      let bound = table[person].sum * score.coverageFactor(table[person].mass)
      return BoundHeap.Element(
        bound: bound * factor(person) * room + 1e-9, person: person)
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
          try segments[list.segment].forEachPosting(
            account: account, offset: list.accounts.offset(at: index),
            length: list.accounts.length(at: index)
          ) { hits.append(Hit($0, concept: concept, list)) }
        }
      }
    }
    return hits
  }
}

/// What is gathered of a person in phase one.
struct PersonBound {
  /// Σ idf · 2-norm over the words so far, and Σ idf.
  var sum = 0.0
  var mass = 0.0
  /// The squared 2-norm for the word at hand.
  var square = 0.0
}

/// The accounts of one alternative in one segment.
struct TermList {
  var alternative: Int
  var segment: Int
  var entry: TermEntry
  var accounts: AccountList

  /// Adds the squared bounds to each person's sum.
  func addSquares(
    to table: inout PersonTable<PersonBound>, _ people: AccountPeople, touched: inout [UInt32]
  ) {
    for (account, bound) in zip(accounts.accounts, accounts.bounds) {
      guard let person = people.person(of: account) else { continue }
      if table[person].square == 0 { touched.append(person) }
      let value = ImpactBound.values[Int(bound)]
      table[person].square += value * value
    }
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
