/// How often terms stand in what a viewer may read.
package struct TermStatistics {
  private let segments: [Segment]

  package init(_ segments: [Segment]) {
    self.segments = segments
  }

  /// All posts.
  package var postCount: Int { segments.reduce(0) { $0 + $1.header.postCount } }

  /// Posts in which a term stands.
  package func postCount(of term: String) throws -> Int {
    try segments.reduce(0) { $0 + (try $1.entry(of: term)?.postCount ?? 0) }
  }

  /// Posts in which each of some terms stands; terms that stand nowhere are left out.
  /// - Complexity: O(all terms).
  package func postCounts(of terms: Set<String>) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    var lanes = try TermLanes(segments)
    try lanes.forEach(of: terms) { term, source in
      counts[term] = source.entries.reduce(0) { $0 + $1.entry.postCount }
    }
    return counts
  }
}
