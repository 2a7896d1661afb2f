internal import People
internal import Store

/// The only door for front ends: one folder a use case.
///
/// Every use case takes the path of a workspace file and gives values; who may see what is decided here,
/// before anything is counted. What goes wrong comes out as `Trouble`.
package enum Workspace {
  /// Gives `body` one snapshot of a workspace.
  static func reading<Value>(_ path: String, _ body: (ReadSession) throws -> Value) throws -> Value {
    try Trouble.translating(workspace: path) {
      let file = try WorkspaceFile(path: path, access: .reading)
      defer { file.close() }
      return try file.read(body)
    }
  }

  /// Runs `body` in one transaction on a workspace that exists.
  static func writing<Value>(_ path: String, _ body: (WriteSession) throws -> Value) throws -> Value {
    try Trouble.translating(workspace: path) {
      let file = try WorkspaceFile(path: path, access: .writing(creating: false))
      defer { file.close() }
      return try file.write(body)
    }
  }

  /// Runs `body` while others go on reading what was there before.
  /// - Parameter creating: whether a missing file is made.
  static func writingLong<Value>(
    _ path: String, creating: Bool = false, _ body: (WorkspaceFile) throws -> Value
  ) throws -> Value {
    try Trouble.translating(workspace: path) {
      let file = try WorkspaceFile(path: path, access: .writing(creating: creating))
      defer { file.close() }
      try file.beginLongWrite()
      do {
        let value = try body(file)
        try file.endLongWrite()
        return value
      } catch {
        // The first error is the one to tell; the file is left as one where that is possible.
        try? file.endLongWrite()
        throw error
      }
    }
  }
}
