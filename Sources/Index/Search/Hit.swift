/// A posting that was found for one alternative of a concept.
struct Hit {
  var post: UInt32
  var concept: UInt8
  var alternative: UInt8
  var segment: UInt16
  var code: UInt8
  var counts: TermCounts
}

extension TopicScore {
  /// Groups the hits of one person by post and keeps the best alternative of each concept.
  func posts(from hits: inout [Hit]) -> [PostMatch] {
    hits.sort { ($0.post, $0.concept, $0.alternative) < ($1.post, $1.concept, $1.alternative) }
    var posts: [PostMatch] = []
    var start = 0
    while start < hits.count {
      var end = start
      var matches: [ConceptMatch] = []
      while end < hits.count, hits[end].post == hits[start].post {
        keepBest(hits[end], in: &matches)
        end += 1
      }
      posts.append(post(hits[start].post, segment: Int(hits[start].segment), matches))
      start = end
    }
    return posts
  }

  private func keepBest(_ hit: Hit, in matches: inout [ConceptMatch]) {
    let concept = Int(hit.concept)
    let weight = weight(concept: concept, code: hit.code, isAccepted: hit.counts.isAccepted)
    let match = ConceptMatch(
      concept: concept, alternative: Int(hit.alternative), counts: hit.counts, weight: weight)
    guard let last = matches.last, last.concept == concept else {
      matches.append(match)
      return
    }
    if last.weight < weight { matches[matches.count - 1] = match }
  }
}
