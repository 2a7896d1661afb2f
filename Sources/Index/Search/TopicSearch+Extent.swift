extension TopicSearch {
  /// How much the viewer may read.
  /// - Parameter asOf: seconds since 1970; `nil` for everything.
  /// - Complexity: O(accounts), for a time in the past O(posts).
  package func extent(asOf: Int64?) throws -> (posts: Int, people: Int, summary: PostSummary) {
    var search = self
    var query = TopicQuery(concepts: [[String]](), coverageExponent: 1, limit: 1)
    query.asOf = asOf
    let matches = try search.search(query)
    return (matches.postCount, matches.peopleCount, matches.summary)
  }
}
