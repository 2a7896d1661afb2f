package import Importers
package import People

/// What is to be imported, and how.
package struct ImportRequest: Sendable {
  package var path: String
  /// The form of the export; `nil` to find out.
  package var format: ImportFormat?
  package var options: ImportOptions
  /// An unfinished import of something else is thrown away.
  package var discardsUnfinished = false
  /// Measures that later questions need are made at once.
  package var analyses = true

  package init(path: String, format: ImportFormat? = nil, options: ImportOptions = ImportOptions()) {
    self.path = path
    self.format = format
    self.options = options
  }
}

/// What an import did.
package struct ImportOutcome: Hashable, Sendable {
  package var path: String
  package var format: ImportFormat
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
}
