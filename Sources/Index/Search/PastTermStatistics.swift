/// How often terms stood, at a time, in what a viewer may read.
package struct PastTermStatistics {
  private var segments: [Segment]
  /// Posts that existed, by segment.
  private var posts: [Set<UInt32>] = []

  /// - Parameter second: seconds since 1970; undated posts exist at every time.
  /// - Complexity: O(posts).
  package init(_ segments: [Segment], at second: Int64) throws {
    self.segments = segments
    for index in segments.indices {
      var existing: Set<UInt32> = []
      for chunk in 0..<segments[index].chunkCount {
        for facts in try self.segments[index].chunk(chunk) where facts.exists(at: second) {
          existing.insert(facts.post)
        }
      }
      posts.append(existing)
    }
  }

  /// All posts that existed.
  package var postCount: Int { posts.reduce(0) { $0 + $1.count } }

  /// Posts that existed and in which a term stands.
  /// - Complexity: O(postings of the term).
  package mutating func postCount(of term: String) throws -> Int {
    var count = 0
    for index in segments.indices {
      guard let entry = try segments[index].entry(of: term) else { continue }
      let existing = posts[index]
      try segments[index].forEachPosting(of: entry) { posting in
        if posting.counts.isFirst, existing.contains(posting.post) { count += 1 }
      }
    }
    return count
  }
}
