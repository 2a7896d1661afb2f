import People
import Store
import TestSupport
import Testing

@Suite struct MarkTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
    try fixture.add(
      person("p1", "Rhea Nandan", email: "rn@example.org"), person("bot", "Digest") { $0.isBot = true },
      post("m1", by: "p1", "solder"), post("m2", by: "bot", "digest") { $0.mentions = ["p1"] })
  }

  private func set(_ mark: Mark, _ value: Bool, _ id: String) throws {
    try fixture.writing { file in
      try file.write { session in
        for person in try session.reading.findPeople(id, limit: 1, fold: { $0 }) {
          try session.set(mark, value, person: person)
        }
      }
    }
  }

  private func marked(_ mark: Mark) throws -> Int {
    try fixture.read { try $0.people(marked: mark) }.count
  }

  @Test("a user's word about a person goes before the source's", arguments: [Mark.bot, .external, .staff])
  func userFirst(mark: Mark) throws {
    let before = try marked(mark)
    try set(mark, true, "p1")
    #expect(try marked(mark) == before + 1)
    try set(mark, false, "p1")
    try set(mark, false, "bot")
    #expect(try marked(mark) == 0)
    #expect(try fixture.person("bot")?.isBot == (mark != .bot))
  }

  @Test("opting out marks all posts of the person, and those that mention the person, for the index")
  func stale() throws {
    try fixture.writing { try $0.write { try $0.forgetStalePosts(upToImport: 1) } }
    try set(.optout, true, "p1")
    #expect(try fixture.read { try $0.stalePosts() }.count == 2)
    let returning = try fixture.read { try $0.stalePostsToIndex(upToImport: 1) }
    #expect(returning.map(\.text) == ["digest"])
    #expect(returning.first?.mentioned.isEmpty == true)
  }

  @Test("who opted out stays so through an account with the same address that comes later")
  func newAccount() throws {
    try set(.optout, true, "p1")
    try fixture.add(person("p9", "R. Nandan", email: "RN@example.org"), post("m9", by: "p9", "solder"))
    #expect(try marked(.optout) == 1)
    #expect(try fixture.postsToIndex(ofImport: 2).isEmpty)
    #expect(try fixture.read { try $0.optedOutAccounts() }.count == 2)
  }

  @Test("an account that gets the address of one who opted out makes its posts stale")
  func addressChanges() throws {
    try fixture.add(person("p5", "R.N."), post("m5", by: "p5", "stencil"))
    try set(.optout, true, "p1")
    try fixture.writing { try $0.write { try $0.forgetStalePosts(upToImport: 2) } }
    try fixture.add(person("p5", email: "rn@example.org"))
    #expect(try fixture.read { try $0.stalePosts() }.contains(3))
    #expect(try marked(.optout) == 1)
  }

  @Test("posts that an unfinished import brought do not come into the index by a mark")
  func unfinished() throws {
    try fixture.begin([post("m7", by: "p1", "later")])
    try set(.optout, true, "p1")
    try set(.optout, false, "p1")
    let returning = try fixture.read { try $0.stalePostsToIndex(upToImport: $0.lastImport()) }
    #expect(!returning.contains { $0.text == "later" })
    #expect(returning.contains { $0.text == "solder" })
    // They stay stale for the end of that import.
    try fixture.writing { try $0.write { try $0.forgetStalePosts(upToImport: 1) } }
    #expect(try fixture.read { try $0.stalePosts() }.count == 3)
  }
}
