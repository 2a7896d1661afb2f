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
      count += try postCount(of: entry, in: index)
    }
    return count
  }

  /// Posts that existed and in which each of some terms stands.
  /// - Complexity: O(all terms + postings of these).
  package mutating func postCounts(of terms: Set<String>) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    var lanes = try TermLanes(segments)
    try lanes.forEach(of: terms) { term, source in
      counts[term] = try source.entries.reduce(0) { $0 + (try postCount(of: $1.entry, in: $1.segment)) }
    }
    return counts
  }

  private mutating func postCount(of entry: TermEntry, in segment: Int) throws -> Int {
    var count = 0
    let existing = posts[segment]
    try segments[segment].forEachPosting(of: entry) { posting in
      if posting.counts.isFirst, existing.contains(posting.post) { count += 1 }
    }
    return count
  }
}
