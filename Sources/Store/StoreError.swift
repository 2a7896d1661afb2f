/// Why a workspace file could not be opened, read or written: facts, which Reports makes a sentence of.
package struct StoreError: Error, Hashable, Sendable {
  /// The kind of trouble.
  package enum Code: String, Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The file is no workspace of this program.
    case notAWorkspace
    /// A newer version of this program made it.
    case newerVersion
    /// Another process is writing.
    case busy
    /// The disk or a quota is full.
    case full
    /// The file or folder cannot be written.
    case readOnly
    /// The file is damaged.
    case corrupt
    /// Anything else that the database says.
    case failed
  }

  package var code: Code
  package var path: String
  /// What the system said, without content of the workspace.
  package var detail: String

  package init(_ code: Code, path: String, detail: String = "") {
    self.code = code
    self.path = path
    self.detail = detail
  }
}
