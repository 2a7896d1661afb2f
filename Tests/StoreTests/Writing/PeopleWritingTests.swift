import People
import Store
import TestSupport
import Testing

@Suite struct PeopleWritingTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
  }

  @Test("who is only referred to is a stub, and is counted until somebody describes it")
  func stubs() throws {
    try fixture.add(post("m1", by: "p1") { $0.mentions = ["p2"] })
    #expect(try fixture.read { try $0.stubs(ofImport: 1) }.people == 2)
    #expect(try fixture.person("p2")?.name == "p2")
    try fixture.add(person("p2", "Lena Groß"))
    #expect(try fixture.read { try $0.stubs(ofImport: 1) }.people == 1)
    #expect(try fixture.person("p2")?.name == "Lena Groß")
  }

  @Test("what a later description does not say stays, what it says is taken")
  func merge() throws {
    try fixture.add(person("p1", "Lena Groß", email: "lena@example.org") { $0.unit = "Einkauf" })
    try fixture.add(person("p1") { $0.unit = "Vertrieb" }, person("p1") { $0.title = "Leiterin" })
    let lena = try fixture.person("p1")
    #expect(lena?.name == "Lena Groß")
    #expect(lena?.email == "lena@example.org")
    #expect(lena?.unit == "Vertrieb")
    #expect(lena?.title == "Leiterin")
  }

  @Test("within one import lines about one person add up in any order")
  func mergeWithin() throws {
    let lines = [person("p1", "Lena Groß"), person("p1") { $0.unit = "Einkauf" }, post("m1", by: "p1")]
    try fixture.add(lines)
    let other = try Fixture()
    try other.add(Array(lines.reversed()))
    #expect(try fixture.dump() == other.dump())
  }

  @Test("people are counted as new once, when they are described first")
  func newPeople() throws {
    let record = try fixture.begin([
      post("m1", by: "p1"), person("p1", "Lena"), person("p1") { $0.unit = "X" },
    ])
    #expect(record.newPeople == 1)
    #expect(record.newPosts == 1)
  }

  @Test("an attribute holds from its first instant to before its last")
  func attributes() throws {
    try fixture.add(
      person("p1", "Nils Åström"),
      .attribute(Attribute(person: "p1", key: .unit, value: "Werk Nord", until: day("2024-03-01"))),
      .attribute(Attribute(person: "p1", key: .unit, value: "Werk Süd", from: day("2024-03-01"))))
    #expect(try fixture.person("p1", asOf: day("2024-02-29"))?.unit == "Werk Nord")
    #expect(try fixture.person("p1", asOf: day("2024-03-01"))?.unit == "Werk Süd")
    #expect(try fixture.person("p1")?.unit == "Werk Süd")
  }

  @Test("an attribute that is said again with an end ends")
  func attributeEnds() throws {
    let unit = Attribute(person: "p1", key: .unit, value: "Werk Nord", from: day("2024-01-01"))
    try fixture.add(person("p1", "Nils Åström"), .attribute(unit))
    var ended = unit
    ended.until = day("2024-06-01")
    #expect(try fixture.add(.attribute(ended)) == 1)
    #expect(try fixture.person("p1", asOf: day("2024-05-31"))?.unit == "Werk Nord")
    #expect(try fixture.person("p1", asOf: day("2024-06-01"))?.unit == nil)
  }

  @Test("a dated manager holds for its time")
  func manager() throws {
    try fixture.add(
      person("p1", "Nils Åström") { $0.manager = "p2" }, person("p2", "Lena"), person("p3", "Otto"),
      .attribute(Attribute(person: "p1", key: .manager, value: "p3", from: day("2024-05-01"))))
    let number = { (id: String) in
      try self.fixture.read { try $0.findPeople(id, limit: 1, fold: { $0 }) }.first
    }
    #expect(try fixture.person("p1", asOf: day("2024-04-30"))?.manager == number("p2"))
    #expect(try fixture.person("p1", asOf: day("2024-05-01"))?.manager == number("p3"))
  }

  @Test("a tie that is said again is one tie, and its latest weight counts")
  func ties() throws {
    let review = Tie(from: "p1", to: "p2", kind: "review", time: day("2024-01-01"), weight: 1)
    var heavier = review
    heavier.weight = 3
    try fixture.add(.tie(review), .tie(review), .tie(Tie(from: "p2", to: "p1", kind: "review")))
    #expect(try fixture.add(.tie(review)) == 0)
    #expect(try fixture.add(.tie(heavier)) == 1)
    let ties = try fixture.dump().filter { $0.contains("tie") }
    #expect(ties.count == 2)
    #expect(ties.contains { $0.hasSuffix("3.0") })
  }

  @Test("ids of different sources are different spaces")
  func sources() throws {
    try fixture.add(person("p1", "Käthe Jäger"), source: "slack")
    try fixture.add(person("p1", "Tomás Quint"), source: "forum")
    #expect(try fixture.read { try $0.findPeople("p1", limit: 10, fold: { $0 }) }.count == 2)
  }

  @Test("ids are told apart byte by byte: composed and decomposed letters are two ids")
  func bytes() throws {
    try fixture.add(person("j\u{FC}rgen", "Jürgen A"), person("ju\u{308}rgen", "Jürgen B"))
    #expect(try fixture.dump().count == 2)
  }
}
