import People
import Store
import TestSupport
import Testing

@Suite struct CommunitiesWritingTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
  }

  @Test("a membership counts from its first instant to before its last")
  func membership() throws {
    try fixture.add(
      person("p1", "Rhea Nandan"), .community(Community(id: "geheim", isPrivate: true)),
      .membership(
        Membership(person: "p1", community: "geheim", since: day("2024-02-01"), until: day("2024-04-01"))))
    func count(_ text: String) throws -> Int {
      try fixture.read { try $0.privateCommunities(ofPerson: 1, asOf: day(text)).count }
    }
    #expect(try count("2024-01-31") == 0)
    #expect(try count("2024-02-01") == 1)
    #expect(try count("2024-03-31") == 1)
    #expect(try count("2024-04-01") == 0)
    #expect(try fixture.read { try $0.privateCommunities(ofPerson: 1, asOf: nil) }.isEmpty)
  }

  @Test("a membership without dates holds always")
  func undated() throws {
    try fixture.add(
      .community(Community(id: "geheim", isPrivate: true)),
      .membership(Membership(person: "p1", community: "geheim")))
    #expect(try fixture.read { try $0.privateCommunities(ofPerson: 1, asOf: day("1990-01-01")) }.count == 1)
  }

  @Test("a membership said again is one, and takes its new role and end")
  func membershipChanges() throws {
    let member = Membership(person: "p1", community: "c1", since: day("2024-01-01"))
    try fixture.add(.membership(member), .membership(member))
    var owner = member
    owner.role = .owner
    #expect(try fixture.add(.membership(member)) == 0)
    #expect(try fixture.add(.membership(owner)) == 1)
    let members = try fixture.dump().filter { $0.contains("\"member\"") || $0.contains("\"owner\"") }
    #expect(members.count == 1)
    #expect(members.first?.contains("\"owner\"") == true)
  }

  @Test("posts of a community that becomes private move to its own visibility class")
  func becomesPrivate() throws {
    try fixture.add(.community(Community(id: "c1", name: "Werk")), post("m1") { $0.community = "c1" })
    #expect(try fixture.postsToIndex().map(\.visibilityClass) == [0])
    try fixture.add(.community(Community(id: "c1", isPrivate: true)))
    #expect(
      try fixture.read { try $0.stalePostsToIndex(upToImport: $0.lastImport()) }.map(\.visibilityClass) == [1]
    )
  }

  @Test("a community that says nothing of being private keeps what it said")
  func silence() throws {
    try fixture.add(.community(Community(id: "c1", isPrivate: true)))
    #expect(try fixture.add(.community(Community(id: "c1", name: "Werk"))) == 1)
    #expect(try fixture.dump().first?.contains("\"Werk\"|NULL|1") == true)
  }

  @Test("communities count the people who wrote, without bots and those who opted out")
  func counts() throws {
    try fixture.add(
      person("p1", "A", email: "a@example.org"), person("p2", "B"), person("bot") { $0.isBot = true },
      .community(Community(id: "c1", name: "Werk")),
      post("m1", by: "p1") { $0.community = "c1" }, post("m2", by: "p2") { $0.community = "c1" },
      post("m3", by: "bot") { $0.community = "c1" })
    #expect(try fixture.read { try $0.communityWriters(asOf: nil) }.records.map(\.people) == [2])
    try fixture.writing { try $0.write { try $0.set(.optout, true, person: 1) } }
    #expect(try fixture.read { try $0.communityWriters(asOf: nil) }.records.map(\.people) == [1])
    // A second account with the same address is the same person.
    try fixture.add(person("p9", "A", email: "a@example.org"), post("m9", by: "p9") { $0.community = "c1" })
    #expect(try fixture.read { try $0.communityWriters(asOf: nil) }.records.map(\.people) == [1])
    #expect(try fixture.read { try $0.communityWriters(asOf: nil) }.records.map(\.posts) == [1])
  }

  @Test("two communities are tied by the people who wrote in both")
  func ties() throws {
    try fixture.add(
      post("m1", by: "p1") { $0.community = "a" }, post("m2", by: "p1") { $0.community = "b" },
      post("m3", by: "p2") { $0.community = "a" }, post("m4", by: "p2") { $0.community = "b" },
      post("m5", by: "p3") { $0.community = "c" })
    #expect(try fixture.read { try $0.communityTiesAreStale() })
    try fixture.writing { try $0.write { try $0.analyseCommunityTies() } }
    #expect(try fixture.read { try $0.communityTies() }.map(\.people) == [2])
    #expect(try !fixture.read { try $0.communityTiesAreStale() })
  }

  @Test("as of a time neither later posts nor later ties count")
  func asOf() throws {
    try fixture.add(
      post("m1", by: "p1") {
        $0.community = "a"
        $0.time = day("2024-01-01")
      },
      post("m2", by: "p1") {
        $0.community = "b"
        $0.time = day("2024-02-01")
      })
    try fixture.writing { try $0.write { try $0.analyseCommunityTies() } }
    let then = day("2024-01-15")
    #expect(try fixture.read { try $0.communityWriters(asOf: then) }.records.map(\.name) == ["a"])
    #expect(try fixture.read { try $0.communityWriters(asOf: then) }.ties.isEmpty)
    #expect(try fixture.read { try $0.communityWriters(asOf: day("2024-02-01")) }.ties.map(\.people) == [1])
    #expect(try fixture.read { try $0.communityTies() }.map(\.people) == [1])
  }
}
