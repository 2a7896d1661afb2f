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
