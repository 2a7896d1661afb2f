import People
import Store
import TestSupport
import Testing

@Suite struct IdentityTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
  }

  private func accounts(_ id: String) throws -> Int {
    try fixture.read { session in
      let found = try session.findPeople(id, limit: 1, fold: { $0 })
      return try session.accounts(ofPerson: found.first ?? 0).count
    }
  }

  @Test("accounts with the same address are one person, in whatever capitals it is written")
  func merge() throws {
    try fixture.add(person("u1", "Tomás Quint", email: "Tomas@Example.org"), source: "slack")
    try fixture.add(person("tq", email: "tomas@example.org") { $0.unit = "Einkauf" }, source: "people")
    #expect(try accounts("u1") == 2)
    #expect(try fixture.person("tq")?.name == "Tomás Quint")
    #expect(try fixture.person("u1")?.unit == "Einkauf")
    #expect(try fixture.read { try $0.findPeople("TOMAS@example.ORG", limit: 9, fold: { $0 }) }.count == 1)
  }

  @Test("accounts part again when an address changes")
  func parting() throws {
    try fixture.add(person("u1", "A", email: "x@example.org"), person("u2", "B", email: "x@example.org"))
    #expect(try accounts("u1") == 2)
    try fixture.add(person("u2", email: "y@example.org"))
    #expect(try accounts("u1") == 1)
    #expect(try fixture.person("u2")?.name == "B")
  }

  @Test("an empty address joins nobody, a name alone neither")
  func empty() throws {
    try fixture.add(person("u1", "A", email: ""), person("u2", "A", email: ""), person("u3", "A"))
    #expect(try accounts("u1") == 1)
  }

  @Test("who a merged person is does not depend on which source came first")
  func order() throws {
    let slack = [person("u1", "Tomás (Slack)", email: "t@example.org")]
    let people = [person("7", "Tomás Quint", email: "t@example.org") { $0.title = "Einkäufer" }]
    let other = try Fixture()
    try fixture.add(slack, source: "slack")
    try fixture.add(people, source: "people")
    try other.add(people, source: "people")
    try other.add(slack, source: "slack")
    #expect(try fixture.dump() == other.dump())
    let (one, two) = (try fixture.person("t@example.org"), try other.person("t@example.org"))
    #expect(one?.key == two?.key)
    #expect(one?.name == two?.name)
    #expect(one?.name == "Tomás Quint")
  }

  @Test("the accounts of a joined person are found under one number")
  func joined() throws {
    try fixture.add((0..<5).map { person("u\($0)", email: "x@example.org") })
    let merged = try fixture.read { try $0.mergedAccounts() }
    #expect(merged.count == 5)
    #expect(Set(merged.values).count == 1)
    #expect(try fixture.dump().filter { $0.hasPrefix("\"same\"") }.count == 5)
  }
}
