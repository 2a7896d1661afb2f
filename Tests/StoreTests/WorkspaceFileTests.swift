import Foundation
import GRDB
import People
import Store
import TestSupport
import Testing

@Suite struct WorkspaceFileTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
  }

  /// The kind of trouble that opening makes, and nothing where there is none.
  private func trouble(_ access: WorkspaceFile.Access) throws -> StoreError.Code? {
    do {
      try WorkspaceFile(path: fixture.path, access: access).close()
      return nil
    } catch let error as StoreError {
      return error.code
    }
  }

  @Test("a missing file is said to be missing, and is not made by looking")
  func missing() throws {
    #expect(try trouble(.reading) == .missing)
    #expect(try trouble(.writing(creating: false)) == .missing)
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path).isEmpty)
  }

  @Test(
    "a file that is not ours is refused and not changed by a byte",
    arguments: ["", "short text", "A longer text with many lines.\n"])
  func notOurs(line: String) throws {
    let content = line.hasSuffix("\n") ? String(repeating: line, count: 200) : line
    try fixture.folder.write(content, to: "whoknows.db")
    #expect(try trouble(.reading) == .notAWorkspace)
    if !content.isEmpty { #expect(try trouble(.writing(creating: true)) == .notAWorkspace) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: fixture.path)) == Data(content.utf8))
  }

  @Test("another program's SQLite file is refused and not changed by a byte")
  func anotherProgram() throws {
    let queue = try DatabaseQueue(path: fixture.path)
    try queue.inDatabase { try $0.execute(sql: "CREATE TABLE recipe (name TEXT); PRAGMA user_version = 1") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
    #expect(try trouble(.reading) == .notAWorkspace)
    #expect(try trouble(.writing(creating: true)) == .notAWorkspace)
    #expect(try Data(contentsOf: URL(fileURLWithPath: fixture.path)) == before)
  }

  @Test("a workspace of a newer version is refused with that version and not changed by a byte")
  func newerVersion() throws {
    try fixture.add(person("p1", "Mina Okafor"))
    let queue = try DatabaseQueue(path: fixture.path)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
    for access in [WorkspaceFile.Access.reading, .writing(creating: true)] {
      do {
        try WorkspaceFile(path: fixture.path, access: access).close()
        Issue.record("was opened")
      } catch let error as StoreError {
        #expect(error.code == .newerVersion)
        #expect(error.detail == "99")
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: fixture.path)) == before)
  }

  @Test("an empty file, as a killed first import leaves it, becomes a workspace on writing")
  func emptyFile() throws {
    try fixture.folder.write("", to: "whoknows.db")
    try fixture.add(person("p1", "Mina Okafor"))
    #expect(try fixture.person("p1")?.name == "Mina Okafor")
    #expect(try permissions(fixture.path) == 0o600)
  }

  @Test("only the owner may read a new workspace, also while it is written")
  func mode() throws {
    try fixture.writing { file in
      _ = try file.write { try $0.beginImport(source: "native", description: "", fingerprint: "") }
      for name in ["", "-wal", "-shm", ".lock"] {
        #expect(try permissions(fixture.path + name) == 0o600, "\(name)")
      }
    }
    #expect(try permissions(fixture.path) == 0o600)
  }

  @Test("an idle workspace is one file with a rollback journal")
  func oneFile() throws {
    try fixture.add(person("p1", "Mina Okafor"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path) == ["whoknows.db"])
    let queue = try DatabaseQueue(path: fixture.path)
    #expect(try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "delete")
    try queue.close()
  }

  @Test("what one transaction wrote before it failed is gone")
  func rollback() throws {
    struct Stop: Error {}
    try fixture.add(person("p1", "Mina Okafor"))
    let before = try fixture.dump()
    #expect(throws: Stop.self) {
      try fixture.writing { file in
        try file.write { session in
          try session.set(.bot, true, person: 1)
          throw Stop()
        }
      }
    }
    #expect(try fixture.dump() == before)
  }

  @Test("a reader keeps its snapshot while an import is written")
  func snapshot() throws {
    try fixture.add(person("p1", "Mina Okafor"))
    let reader = try WorkspaceFile(path: fixture.path, access: .reading)
    defer { reader.close() }
    try fixture.writing { file in
      let record = try file.write { session in
        let record = try session.beginImport(source: "native", description: "", fingerprint: "")
        try session.nounWriter(for: record).store(person("p2", "Otto Übelhör"), in: session)
        return record
      }
      #expect(try reader.read { try $0.logicalDump() }.count == 1)
      try file.write { try $0.finishImport(record) }
      #expect(try reader.read { try $0.logicalDump() }.count == 2)
    }
  }

  @Test("a damaged file is said to be damaged or not ours, without a crash")
  func damaged() throws {
    try fixture.add((0..<300).map { person("p\($0)", "Somebody \($0)", email: "x\($0)@example.org") })
    let whole = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
    var random = SplitMix64(seed: 11)
    for round in 0..<40 {
      var bytes = whole
      for _ in 0..<60 {
        bytes[Int.random(in: 100..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      try fixture.folder.write(bytes, to: "whoknows.db")
      do {
        _ = try fixture.dump()
      } catch let error as StoreError {
        #expect([.corrupt, .notAWorkspace, .failed].contains(error.code), "round \(round): \(error)")
      }
    }
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("what a killed writer left is read as it was before")
  func hotJournal() throws {
    try fixture.add((0..<400).map { post("m\($0)", by: "p1") })
    let before = try fixture.dump()
    let writer = try DatabaseQueue(path: fixture.path)
    let killed = fixture.folder.path("killed.db")
    try writer.inDatabase { db in
      // So little memory that changed pages reach the file before the end of the transaction.
      try db.execute(sql: "PRAGMA cache_size = 5; PRAGMA cache_spill = 5; BEGIN IMMEDIATE")
      try db.execute(sql: "UPDATE post SET text = hex(randomblob(400))")
      for end in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: fixture.path + end, toPath: killed + end)
      }
      try db.execute(sql: "ROLLBACK")
    }
    let file = try WorkspaceFile(path: killed, access: .reading)
    #expect(try file.read { session in try session.logicalDump() } == before)
    file.close()
  }
}
