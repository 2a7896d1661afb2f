/// A term that counts as a word of a question, alone or together with others.
package struct TopicTerm: Hashable, Sendable {
  package var term: String
  /// What its worth in a post is multiplied with, above 0 and at most 1.
  package var weight: Double
  /// Which share of the word it covers, above 0 and at most 1.
  package var share: Double
  /// 0 for a term that counts alone; terms of one other number count together, as the parts of a compound do.
  package var group: Int
  /// Which part of its group it stands for; the best term of each part counts.
  package var part: Int

  package init(_ term: String, weight: Double = 1, share: Double = 1, group: Int = 0, part: Int = 0) {
    self.term = term
    self.weight = weight
    self.share = share
    self.group = group
    self.part = part
  }

  /// Whether this and another term can stand for each other.
  func isSamePart(as other: TopicTerm) -> Bool { group == other.group && part == other.part }
}

extension ConceptStatistics {
  /// What is known of a word from the posts in which each of its terms stands.
  ///
  /// The most frequent term that counts alone stands for the word. Where none does, that is the rarest part of
  /// the most frequent group, for the whole cannot be more frequent.
  init(_ terms: [TopicTerm], postCounts: [Int], of total: Int) {
    var alone = 0
    var together = 0
    var start = 0
    while start < terms.count {
      let group = terms[start].group
      var least = Int.max
      while start < terms.count, terms[start].group == group {
        let first = terms[start]
        var most = 0
        while start < terms.count, terms[start].isSamePart(as: first) {
          most = max(most, postCounts[start])
          start += 1
        }
        least = min(least, most)
      }
      if group == 0 { alone = max(alone, least) } else { together = max(together, least) }
    }
    let best = alone > 0 ? alone : together
    self.init(
      postCounts: postCounts, idf: best == 0 ? 0 : Self.idf(postCount: best, of: total), postCount: best)
  }
}
