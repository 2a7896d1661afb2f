package import Formats
internal import People

extension ImportError {
  /// The trouble with a container or syntax as trouble with the export.
  package init(_ error: FormatError) {
    let code: Code =
      switch error.code {
      case .missing: .missing
      case .unreadable, .notAFile: .unreadable
      case .truncated, .damaged: .damagedCompression
      case .tooLarge, .tooMany, .tooDeep, .bomb: .tooLarge
      case .badName, .syntax, .wrongType: .wrongFormat
      }
    let found = error.code.rawValue + (error.detail.isEmpty ? "" : ": " + error.detail)
    self.init(code, at: ImportReport.Place(file: error.file, line: error.line), detail: found)
  }

  /// Runs something that reads bytes, and gives its format errors as import errors.
  package static func translating<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as FormatError {
      throw ImportError(error)
    }
  }
}
