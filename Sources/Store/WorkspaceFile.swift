internal import Foundation
internal import GRDB

/// An open workspace: one SQLite file, read in snapshots and written in transactions.
///
/// One connection is used, on its own serial queue. Only the holder of `WriterLock` writes, checkpoints
/// included, which keeps clear of SQLite's WAL-reset bug (versions before 3.51.3).
package final class WorkspaceFile: Sendable {
  /// What the file is opened for.
  package enum Access: Sendable {
    case reading
    /// Writing; a missing file is made only where `creating` says so.
    case writing(creating: Bool)
  }

  package let path: String
  private let queue: DatabaseQueue
  private let lock: WriterLock?

  /// Opens a file.
  /// - Throws: `StoreError`.
  package init(path: String, access: Access) throws {
    self.path = path
    let exists = FileManager.default.fileExists(atPath: path)
    switch access {
    case .reading:
      guard exists else { throw StoreError(.missing, path: path) }
      lock = nil
    case .writing(let creating):
      guard exists || creating else { throw StoreError(.missing, path: path) }
      lock = try WriterLock(path: path)
      if !exists { try Self.make(path) }
    }
    do {
      queue = try Self.opened(path, access)
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
      // A killed writer left its journal, which only a writer may bring back; then everything is as it was.
      try WorkspaceFile(path: path, access: .writing(creating: false)).close()
      do { queue = try Self.opened(path, access) } catch { throw StoreError.translating(error, path: path) }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  private static func opened(_ path: String, _ access: Access) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration(access))
    try check(queue, access: access, path: path)
    return queue
  }

  /// Makes an empty file that only its owner can read from its first moment on; SQLite's journals take its mode.
  private static func make(_ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      let code: StoreError.Code = errno == ENOSPC || errno == EDQUOT ? .full : .readOnly
      throw StoreError(code, path: path, detail: String(cString: strerror(errno)))
    }
    Foundation.close(file)
  }

  private static func configuration(_ access: Access) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    var isReading = false
    if case .reading = access { isReading = true }
    configuration.readonly = isReading
    configuration.prepareDatabase { [isReading] db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON")
      if !isReading {
        try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA cache_size = -32000")
      }
    }
    return configuration
  }

  /// Refuses files that are not ours or that are newer than this program, before anything is written.
  private static func check(
    _ queue: DatabaseQueue, access: Access, path: String
  ) throws {
    let (application, version, objects) = try queue.inDatabase { db in
      (
        try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      )
    }
    if application == Schema.applicationID {
      guard version <= Schema.version else {
        throw StoreError(.newerVersion, path: path, detail: "\(version)")
      }
      if case .writing = access, version < Schema.version {
        try queue.write { try Schema.migrate($0, from: version) }
      }
      return
    }
    // An empty file is what a killed first import leaves behind.
    guard case .writing = access, application == 0, objects == 0 else {
      throw StoreError(.notAWorkspace, path: path)
    }
    chmod(path, 0o600)
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA page_size = 8192")
      try db.inTransaction {
        try Schema.create(in: db)
        return .commit
      }
    }
  }

  /// Gives `body` one snapshot of the workspace.
  package func read<Value>(_ body: (ReadSession) throws -> Value) throws -> Value {
    do {
      return try queue.read { try body(ReadSession(db: $0)) }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  /// Runs `body` in one transaction, which is rolled back where it throws.
  package func write<Value>(_ body: (WriteSession) throws -> Value) throws -> Value {
    do {
      return try queue.write { try body(WriteSession(db: $0)) }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  /// Lets readers go on while much is written: until `endLongWrite` the journal is a write-ahead log, brought
  /// into the file every 64 MB, because each time waits for the disk.
  package func beginLongWrite() throws {
    try pragma("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000")
  }

  /// Brings everything back into the one file.
  ///
  /// Where a reader still looks at the log, the log stays until the next long write ends.
  package func endLongWrite() throws {
    try pragma("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize")
    try? queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
  }

  private func pragma(_ sql: String) throws {
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  /// Closes the file; it must not be used afterwards.
  package func close() {
    try? queue.close()
    lock?.release()
  }
}

/// A snapshot of the workspace.
package struct ReadSession {
  let db: Database
}

/// A transaction on the workspace.
package struct WriteSession {
  let db: Database

  /// The same state, for reading.
  package var reading: ReadSession { ReadSession(db: db) }
}
