/// A question as the index understands it.
package struct TopicQuery: Hashable, Sendable {
  /// One entry for each content word: the index terms that count as it. The best one counts, never the sum.
  package var concepts: [[String]]
  /// How strongly posts are preferred that contain the whole question (g in `TopicScore`).
  package var coverageExponent: Double
  /// How many people are wanted; ties at the end are given too.
  package var limit: Int
  /// Only what existed at this second since 1970 counts; `nil` for everything.
  package var asOf: Int64?

  package init(concepts: [[String]], coverageExponent: Double, limit: Int, asOf: Int64? = nil) {
    self.concepts = concepts
    self.coverageExponent = coverageExponent
    self.limit = limit
    self.asOf = asOf
  }
}
