internal import GRDB

extension StoreError {
  /// What an error of the database means for the user; errors of other kinds pass through.
  static func translating(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let detail = error.message ?? ""
    let code: Code =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notAWorkspace
      case .SQLITE_CORRUPT: .corrupt
      case .SQLITE_FULL: .full
      // A quota by file size shows as an I/O error of a write.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: .full
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
      case .SQLITE_CANTOPEN: .readOnly
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      default: .failed
      }
    return StoreError(code, path: path, detail: detail)
  }
}
