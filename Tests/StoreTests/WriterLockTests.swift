import Foundation
import People
import Store
import TestSupport
import Testing

@Suite struct WriterLockTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
    try fixture.add(person("p1", "Aylin Demir"))
  }

  @Test("a second writer is told that another is writing, and a reader is not kept out")
  func second() throws {
    try fixture.writing { _ in
      do {
        try WorkspaceFile(path: fixture.path, access: .writing(creating: true)).close()
        Issue.record("two writers at once")
      } catch let error as StoreError {
        #expect(error.code == .busy)
      }
      #expect(try fixture.person("p1") != nil)
    }
  }

  @Test("the right to write is given back on closing, and its file is gone")
  func givenBack() throws {
    for _ in 0..<3 { try WorkspaceFile(path: fixture.path, access: .writing(creating: false)).close() }
    #expect(!FileManager.default.fileExists(atPath: fixture.path + ".lock"))
  }

  @Test("a refused opening leaves no lock behind")
  func refused() throws {
    try fixture.folder.write("no workspace at all", to: "other.db")
    let path = fixture.folder.path("other.db")
    #expect(throws: StoreError.self) { try WorkspaceFile(path: path, access: .writing(creating: true)) }
    #expect(!FileManager.default.fileExists(atPath: path + ".lock"))
  }

  @Test("the lock file of a process that died keeps nobody out")
  func stale() throws {
    try fixture.folder.write("4711", to: "whoknows.db.lock")
    try fixture.add(person("p2", "Piet Brouwer"))
    #expect(try fixture.person("p2")?.name == "Piet Brouwer")
    #expect(!FileManager.default.fileExists(atPath: fixture.path + ".lock"))
  }

  @Test("a lock that is a link to another file is not followed")
  func link() throws {
    let victim = try fixture.folder.write("mine", to: "victim")
    try FileManager.default.createSymbolicLink(
      atPath: fixture.path + ".lock", withDestinationPath: victim)
    #expect(throws: StoreError.self) {
      try WorkspaceFile(path: fixture.path, access: .writing(creating: false))
    }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "mine")
  }
}
