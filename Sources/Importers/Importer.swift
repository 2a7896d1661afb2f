package import People

/// One kind of export: foreign bytes in, a stream of nouns out.
///
/// An importer is deterministic: the same bytes give the same nouns in the same order, so that an interrupted
/// import can be resumed by skipping as many nouns as were already stored. It holds no more than one record
/// (a line, a mail, a day's file, a commit) in memory.
package protocol Importer: Sendable {
  /// The name under which ids of this export are unique: `native`, `git`, `mail`, `slack:T061A2UFL`.
  ///
  /// Importing the same platform again must give the same name, wherever the file lies.
  var source: String { get }

  /// Reads the whole export once.
  /// - Parameters:
  ///   - report: counts of what was read, skipped and not understood.
  ///   - emit: takes each noun; it throws when the import is to stop, and the error is passed on.
  /// - Throws: `ImportError` where the export as a whole cannot be read; a single bad record is skipped and
  ///   counted instead.
  func read(reporting report: inout ImportReport, emit: (Noun) throws -> Void) throws
}
