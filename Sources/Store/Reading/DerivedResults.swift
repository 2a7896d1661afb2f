internal import Foundation
internal import GRDB

/// Which stored result is meant.
package struct DerivedKey: Hashable, Sendable {
  /// What was computed, such as `networks`.
  package var name: String
  /// For whom: everybody of one viewer class may see the same.
  package var viewer: String
  /// As of when and over which window.
  package var scope: String

  package init(name: String, viewer: String, scope: String) {
    self.name = name
    self.viewer = viewer
    self.scope = scope
  }
}

/// A result that `analyse` stored.
package struct DerivedResult: Hashable, Sendable {
  /// The state of the workspace it was made from.
  package var state: String
  /// How it was made; a result of another method is not used.
  package var method: String
  package var payload: [UInt8]
  /// Whether that is all of the payload, not only its beginning.
  package var isWhole = true

  package init(state: String, method: String, payload: [UInt8]) {
    self.state = state
    self.method = method
    self.payload = payload
  }
}

extension ReadSession {
  /// Names the state of everything that results are made from; it changes with every import and mark.
  package func inputState() throws -> String {
    guard try db.columns(in: "state").contains(where: { $0.name == "revision" }) else { return "0" }
    return String(try Int64.fetchOne(db, sql: "SELECT revision FROM state") ?? 0)
  }

  /// A stored result of which only one part is read, as it was given to `store`; `nil` where there is no such part.
  package func derivedPart(_ key: DerivedKey, at position: Int) throws -> DerivedResult? {
    guard try db.tableExists("derived") else { return nil }
    let select = try db.cachedStatement(
      sql: """
        SELECT state, method, data FROM derived JOIN derived_part ON derived = id
        WHERE name = ? AND viewer = ? AND scope = ? AND position = ?
        """)
    let row = try Row.fetchOne(select, arguments: [key.name, key.viewer, key.scope, position])
    return row.map { DerivedResult(state: $0[0], method: $0[1], payload: [UInt8]($0[2] as Data)) }
  }

  /// A stored result, if there is one.
  /// - Parameter bytes: How much of the payload is wanted; at least so much is read where there is so much.
  package func derived(_ key: DerivedKey, atMost bytes: Int = .max) throws -> DerivedResult? {
    guard try db.tableExists("derived") else { return nil }
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT id, state, method FROM derived WHERE name = ? AND viewer = ? AND scope = ?",
        arguments: [key.name, key.viewer, key.scope])
    else { return nil }
    var payload: [UInt8] = []
    let parts = try Row.fetchCursor(
      db, sql: "SELECT data FROM derived_part WHERE derived = ? ORDER BY position",
      arguments: [row[0] as Int64])
    var isWhole = true
    while let part = try parts.next() {
      guard payload.count < bytes else {
        isWhole = false
        break
      }
      payload += part[0] as Data
    }
    var result = DerivedResult(state: row[1], method: row[2], payload: payload)
    result.isWhole = isWhole
    return result
  }
}

extension WriteSession {
  /// Bytes of a payload in one row.
  private static let partSize = 1 << 18

  /// Stores a result in place of the earlier one of the same key.
  package func store(_ result: DerivedResult, as key: DerivedKey) throws {
    let starts = stride(from: 0, to: result.payload.count, by: Self.partSize)
    try store(result, as: key) { keep in
      for (position, start) in starts.enumerated() {
        try keep(position, result.payload[start..<min(start + Self.partSize, result.payload.count)])
      }
    }
  }

  /// Stores a result whose parts are made one by one, to be read one by one.
  /// - Parameter parts: gives each part with its position to what it is called with.
  package func store(
    _ result: DerivedResult, as key: DerivedKey,
    parts: ((_ position: Int, _ part: ArraySlice<UInt8>) throws -> Void) throws -> Void
  ) throws {
    try removeDerived(key)
    try db.execute(
      sql: "INSERT INTO derived (name, viewer, scope, state, method) VALUES (?, ?, ?, ?, ?)",
      arguments: [key.name, key.viewer, key.scope, result.state, result.method])
    let id = db.lastInsertedRowID
    let insert = try db.cachedStatement(
      sql: "INSERT INTO derived_part (derived, position, data) VALUES (?, ?, ?)")
    try parts { position, part in try insert.execute(arguments: [id, position, Data(part)]) }
  }

  /// Forgets a result.
  package func removeDerived(_ key: DerivedKey) throws {
    let select = "SELECT id FROM derived WHERE name = ? AND viewer = ? AND scope = ?"
    guard let id = try Int64.fetchOne(db, sql: select, arguments: [key.name, key.viewer, key.scope])
    else { return }
    try db.execute(sql: "DELETE FROM derived_part WHERE derived = ?", arguments: [id])
    try db.execute(sql: "DELETE FROM derived WHERE id = ?", arguments: [id])
  }
}
