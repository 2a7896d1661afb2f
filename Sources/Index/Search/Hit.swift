/// A posting that was found for one alternative of a concept.
struct Hit {
  var post: UInt32
  var concept: UInt8
  var alternative: UInt8
  var segment: UInt16
  var code: UInt8
  var counts: TermCounts

  /// By posts, then concepts, then alternatives.
  var order: UInt64 { UInt64(post) << 16 | UInt64(concept) << 8 | UInt64(alternative) }
}

extension [Hit] {
  /// Sorts by posts, concepts and alternatives.
  /// - Complexity: O(*n*) where they are in order, as those of one term are.
  mutating func sortByPosts() {
    for index in indices.dropFirst() where self[index].order < self[index - 1].order {
      return sort { $0.order < $1.order }
    }
  }
}

extension TopicScore {
  /// Groups one person's hits for the topic by post and keeps the best reading of each concept.
  func posts(from all: [Hit]) -> [PostMatch] {
    var hits = all.filter { topic.concepts.contains(Int($0.concept)) }
    hits.sortByPosts()
    var posts: [PostMatch] = []
    var start = 0
    while start < hits.count {
      var end = start
      var matches: [ConceptMatch] = []
      while end < hits.count, hits[end].post == hits[start].post {
        let from = end
        while end < hits.count, hits[end].post == hits[start].post, hits[end].concept == hits[from].concept {
          end += 1
        }
        appendBest(hits[from..<end], to: &matches)
      }
      var post = post(hits[start].post, segment: Int(hits[start].segment), matches)
      post.isRecognised = hits[start..<end].contains { $0.counts.recognisers > 0 }
      posts.append(post)
      start = end
    }
    return posts
  }

  /// Appends the reading of one concept in one post that is worth most; of equal ones the first.
  private func appendBest(_ hits: ArraySlice<Hit>, to matches: inout [ConceptMatch]) {
    guard let first = hits.first else { return }
    let terms = terms[Int(first.concept)]
    var best: [ConceptMatch] = []
    var bestWeight = -1.0
    var index = hits.startIndex
    while index < hits.endIndex {
      let group = terms[Int(hits[index].alternative)].group
      var reading: [ConceptMatch] = []
      var part: TopicTerm?
      while index < hits.endIndex, terms[Int(hits[index].alternative)].group == group {
        let term = terms[Int(hits[index].alternative)]
        let match = match(hits[index])
        if let known = part, known.isSamePart(as: term), let last = reading.last {
          if last.weight < match.weight { reading[reading.count - 1] = match }
        } else {
          reading.append(match)
        }
        part = term
        index += 1
      }
      let weight = reading.reduce(0) { $0 + $1.weight }
      if weight > bestWeight { (best, bestWeight) = (reading, weight) }
    }
    matches += best
  }
}
