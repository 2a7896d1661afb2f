/// What an import did.
package struct ImportOutcome: Hashable, Sendable {
  package var path: String
  /// The form that was read, by the name that `--as` takes.
  package var format: String
  package var source: String
  package var report: ImportReport
  package var newPeople: Int
  package var newPosts: Int
  /// Things of earlier imports that the export says differently now.
  package var changed: Int
  /// People and posts that are referred to and not described.
  package var stubPeople: Int
  package var stubPosts: Int
  /// The import had been interrupted and was taken up again.
  package var wasResumed: Bool

  package init(
    path: String, format: String, source: String, report: ImportReport, newPeople: Int, newPosts: Int,
    changed: Int, stubPeople: Int, stubPosts: Int, wasResumed: Bool
  ) {
    self.path = path
    self.format = format
    self.source = source
    self.report = report
    self.newPeople = newPeople
    self.newPosts = newPosts
    self.changed = changed
    self.stubPeople = stubPeople
    self.stubPosts = stubPosts
    self.wasResumed = wasResumed
  }
}
