import GRDB
import TestSupport
import Testing

@testable import Store

struct LateIndexTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  private func indexes() throws -> Set<String> {
    try fixture.read {
      try String.fetchSet($0.db, sql: "SELECT name FROM sqlite_master WHERE type = 'index'")
    }
  }

  @Test(
    "An import into an empty workspace leaves all indexes, finished or discarded, and so does a later one")
  func indexesStay() throws {
    try fixture.writing { _ in }
    let all = try indexes()
    #expect(all.isSuperset(of: ["post_author", "post_community", "post_thread"]))
    let record = try fixture.begin([post("m1")])
    #expect(all.subtracting(try indexes()) == ["post_author", "post_community"])
    try fixture.writing { file in try file.write { try $0.discard(record) } }
    #expect(try indexes() == all)
    try fixture.add(post("m1"))
    #expect(try indexes() == all)
    _ = try fixture.begin([post("m2")])
    #expect(try indexes() == all, "with posts the indexes are kept up")
  }
}
