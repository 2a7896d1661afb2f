/// Finds the people who score highest for a topic, exactly, in two phases.
///
/// By Minkowski's inequality and because coverage is at most 1, a person's score is at most the sum over the
/// words of idf times the stored 2-norm of the word's impacts over the person's posts; and no more people can
/// have recognised somebody on a topic than the stored numbers of its words add up to. Phase one reads these
/// bounds for all people of the words; phase two computes exact scores in falling order of bounds and stops
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
    let scores = TopicScore.all(query, concepts)
    let activity = try Activity(segments, people: people)
    let factor = activity.factors(query)
    let candidates = bounds(lists, scores, factor, among: query.candidates)
    let count = candidates.count
    var admitted = query.posts.map { AdmittedPosts($0) }
    let (ranked, examined) = try best(candidates, lists, &admitted, limit: query.limit) {
      search, person, hits in
      try search.match(person, hits, scores, activity, factor: factor(person), asOf: nil)
    }
    return TopicMatches(
      concepts: concepts, postCount: total, peopleCount: activity.peopleCount,
      summary: segments.reduce(into: PostSummary()) { $0.add($1.header.summary) }, people: ranked,
      candidateCount: count, examinedCount: examined,
      kindCounts: segments.reduce(into: PostPlace.noKinds) { $0.add($1.header.kindCounts) },
      praisedCount: segments.reduce(0) { $0 + $1.header.praisedCount },
      norms: segments.map(\.header.norms))
  }

  /// A person's exact score from everything found.
  mutating func match(
    _ person: UInt32, _ hits: [Hit], _ scores: [TopicScore], _ activity: Activity, factor: Double,
    asOf second: Int64?
  ) throws -> PersonMatch {
    var topics: [TopicShare] = []
    var all: [PostMatch] = []
    for (index, score) in scores.enumerated() {
      var posts = score.posts(from: hits)
      for place in posts.indices { posts[place].topic = index }
      let square = TopicScore.sum(posts)
      let recognition =
        score.ablation.contains(.recognition)
        ? TopicRecognition() : try recognition(of: person, by: posts, asOf: second)
      let strength = score.norm(square: square)
      topics.append(
        TopicShare(square: square, strength: strength, own: strength * factor, recognition: recognition))
      all += posts
    }
    return activity.match(person, topics, all)
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

  /// Phase one: what each person could score at most who has to do with every topic.
  private func bounds(
    _ lists: [[TermList]], _ scores: [TopicScore], _ factor: (UInt32) -> Double,
    among candidates: CandidateFilter?
  ) -> [BoundHeap.Element] {
    // Bounds are compared with scores that were rounded on another way; a hair of room keeps them bounds.
    let room = 1 + 1e-6
    var products: [UInt32: Double] = [:]
    for (index, score) in scores.enumerated().reversed() {
      let table = table(lists, score)
      let admitted = table.touched.filter { candidates?.admits($0) ?? true }
      let bounds = admitted.map { person in
        let found = table[person]
        let coverage = score.coverageFactor(found.mass * room)
        // Each recogniser's share is rounded to a unit.
        let recognisers = found.recognisers > 0 ? found.recognisers * (coverage + 1e-6) : 0
        let bound = found.sum * coverage * TopicRecognition.factor(recognisers)
        return BoundHeap.Element(
          bound: score.ablation.isEmpty ? bound * factor(person) * room + 1e-9 : .infinity, person: person)
      }
      if scores.count == 1 { return bounds }
      if index == scores.count - 1 {
        products = Dictionary(bounds.map { ($0.person, $0.bound) }, uniquingKeysWith: max)
      } else {
        let pairs = bounds.compactMap { one in products[one.person].map { (one.person, $0 * one.bound) } }
        products = Dictionary(pairs, uniquingKeysWith: max)
      }
    }
    return products.map { person, product in
      BoundHeap.Element(
        bound: TopicScore.mean(ofProduct: product, count: scores.count) * room + 1e-9, person: person)
    }
  }

  private func table(_ lists: [[TermList]], _ score: TopicScore) -> BoundTable {
    let own = lists[score.topic.concepts].joined()
    let largest = own.compactMap(\.accounts.accounts.last).max() ?? 0
    var table = BoundTable(
      expecting: own.reduce(0) { $0 + $1.accounts.accounts.count }, upTo: largest)
    for concept in score.topic.concepts {
      table.add(lists[concept][...], idf: score.concepts[concept].idf, people)
    }
    return table
  }

  /// Phase two: exact scores in falling order of bounds, until nobody left could win.
  private mutating func best(
    _ candidates: [BoundHeap.Element], _ lists: [[TermList]], _ admitted: inout AdmittedPosts?, limit: Int,
    match: (inout TopicSearch, UInt32, [Hit]) throws -> PersonMatch
  ) throws -> (people: [PersonMatch], examined: Int) {
    var heap = BoundHeap(candidates)
    var top = TopList(limit: limit)
    var examined = 0
    while let bound = heap.largestBound, bound >= top.threshold, let next = heap.popLargest() {
      examined += 1
      var hits = try hits(of: next.person, lists)
      try admitted?.keep(&hits, of: &segments)
      top.insert(try match(&self, next.person, hits))
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
