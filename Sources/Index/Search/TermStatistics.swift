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
}
