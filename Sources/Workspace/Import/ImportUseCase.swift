internal import Importers
package import People
internal import Store

extension Workspace {
  /// Imports one export.
  ///
  /// Interrupted at any moment it loses nothing: run again on the same input it goes on where it was, and
  /// until it is finished no answer knows of it.
  /// - Parameter progress: told the number of records stored, from time to time.
  /// - Throws: `Trouble`.
  package static func importing(
    _ request: ImportRequest, into path: String, progress: (Int) -> Void = { _ in }
  ) throws -> ImportOutcome {
    try Trouble.translating(workspace: path) {
      let format = try request.format ?? ImportDetection.detect(path: request.path)
      let importer = try makeImporter(format, path: request.path, options: request.options)
      return try writingLong(path, creating: true) { file in
        try ImportRun(file: file, importer: importer, request: request).run(
          format: format, progress: progress)
      }
    }
  }
}
