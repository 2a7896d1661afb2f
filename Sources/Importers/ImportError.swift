package import People

/// Why an export as a whole cannot be read: facts, which Reports makes a sentence of.
package struct ImportError: Error, Hashable, Sendable {
  /// The kind of trouble.
  package enum Code: String, Hashable, Sendable {
    case missing
    case unreadable
    /// The compressed data ends early or is damaged.
    case damagedCompression
    /// Uncompressed data exceeds a limit: a zip bomb.
    case tooLarge
    /// No importer knows this form.
    case unknownFormat
    /// The form is known but this is not one: a required part is missing.
    case wrongFormat
    /// A program that is needed (git) is not there or failed.
    case toolFailed
  }

  package var code: Code
  package var place: ImportReport.Place
  /// What was found, in a few words, without content of the export.
  package var detail: String

  package init(_ code: Code, at place: ImportReport.Place, detail: String = "") {
    self.code = code
    self.place = place
    self.detail = detail
  }
}
