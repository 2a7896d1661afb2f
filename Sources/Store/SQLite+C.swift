internal import GRDB
internal import GRDBSQLite

/// A statement that runs for every record of an import: its values go to SQLite and come back without a box each.
///
/// It belongs to one connection and must not outlive it. Texts are copied by SQLite, so nothing here keeps a pointer.
final class DirectStatement {
  /// Owns the handle.
  private let statement: Statement
  private let handle: OpaquePointer
  private let connection: OpaquePointer?
  private var place: Int32 = 0

  /// Prepares a statement.
  convenience init(_ sql: String, in db: Database) throws {
    self.init(try db.makeStatement(sql: sql), in: db)
  }

  /// Takes a statement that is prepared and not in use.
  init(_ statement: Statement, in db: Database) {
    self.statement = statement
    handle = statement.sqliteStatement
    connection = db.sqliteConnection
  }

  /// Binds the next value; the first one after a run is the first of the statement.
  @inline(__always)
  func bind(_ value: Int64) {
    place += 1
    sqlite3_bind_int64(handle, place, value)
  }

  func bind(_ value: Int64?) {
    if let value { return bind(value) }
    place += 1
    sqlite3_bind_null(handle, place)
  }

  func bind(_ value: Bool) {
    bind(value ? 1 : 0 as Int64)
  }

  func bind(_ text: String) {
    place += 1
    var text = text
    text.withUTF8 { bytes in
      // An empty text may have no address, which SQLite would take for NULL.
      if let start = bytes.baseAddress {
        _ = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text(handle, place, $0, Int32(clamping: bytes.count), Self.transient)
        }
      } else {
        _ = sqlite3_bind_text(handle, place, "", 0, Self.transient)
      }
    }
  }

  func bind(_ bytes: [UInt8]) {
    place += 1
    bytes.withUnsafeBytes {
      // Bytes that have no address would be NULL.
      _ =
        $0.isEmpty
        ? sqlite3_bind_zeroblob(handle, place, 0)
        : sqlite3_bind_blob(handle, place, $0.baseAddress, Int32(clamping: $0.count), Self.transient)
    }
  }

  func bind(_ text: String?) {
    if let text { return bind(text) }
    bind(nil as Int64?)
  }

  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Goes to the next row; `false` where there is none, and the statement is ready for new values.
  /// - Throws: `DatabaseError`.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    let message = code == SQLITE_DONE ? nil : connection.flatMap { String(cString: sqlite3_errmsg($0)) }
    reset()
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    return false
  }

  /// Makes the statement ready for new values.
  func reset() {
    place = 0
    sqlite3_reset(handle)
  }

  /// Runs a statement that gives no rows, and says how many it changed.
  func run() throws -> Int {
    while try step() {}
    return Int(sqlite3_changes(connection))
  }

  /// The first value of the only row, if there is one.
  func firstInteger() throws -> Int64? {
    guard try step() else { return nil }
    defer { reset() }
    return integer(0)
  }

  /// The bytes in the only row, if there is one.
  func firstBytes() throws -> [UInt8]? {
    guard try step() else { return nil }
    defer { reset() }
    return bytes(0)
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  @inline(__always)
  func integer(_ column: Int32) -> Int64 {
    sqlite3_column_int64(handle, column)
  }

  func integerOrNil(_ column: Int32) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func textOrNil(_ column: Int32) -> String? {
    isNull(column) ? nil : text(column)
  }
}
