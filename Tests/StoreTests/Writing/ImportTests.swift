import People
import Store
import TestSupport
import Testing

@Suite struct ImportTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
    try fixture.add(
      person("p1", "Jürgen Möller", email: "jm@example.org"), .community(Community(id: "c1", name: "Werk")),
      post("m1", "Kühlung der Batterie") {
        $0.community = "c1"
        $0.thread = "t1"
        $0.time = day("2024-01-02")
      },
      .reaction(Reaction(post: "m1", person: "p2", kind: "like")),
      .tie(Tie(from: "p1", to: "p2", kind: "review")),
      .membership(Membership(person: "p1", community: "c1")),
      .attribute(Attribute(person: "p1", key: .unit, value: "Werk Nord")))
  }

  /// Something of every kind that is new, and something that changes what is there.
  private var more: [Noun] {
    [
      person("p1", "Jürgen Müller"), person("p3", "Zoë Marchetti", email: "jm@example.org"),
      .community(Community(id: "c1", name: "Werk Süd")), .community(Community(id: "c2")),
      post("m1", "anderer Text"),
      post("m0", "neuer Anfang") {
        $0.thread = "t1"
        $0.title = "Titel"
      },
      .reaction(Reaction(post: "m1", person: "p3", kind: "like")),
      .tie(Tie(from: "p1", to: "p2", kind: "review", weight: 2)),
      .membership(Membership(person: "p1", community: "c1", role: .owner)),
      .membership(Membership(person: "p3", community: "c1")),
      .attribute(Attribute(person: "p1", key: .unit, value: "Werk Nord", until: day("2024-01-01"))),
    ]
  }

  @Test("nothing of an unfinished import is read")
  func invisible() throws {
    let before = try fixture.dump()
    try fixture.begin(more)
    #expect(try fixture.dump() == before)
    #expect(try fixture.person("p3") == nil)
    #expect(try fixture.person("p1")?.name == "Jürgen Möller")
    #expect(try fixture.read { try $0.post(1) }?.text == "Kühlung der Batterie")
    #expect(try fixture.read { try $0.communityWriters(asOf: nil) }.records.map(\.name) == ["Werk"])
    #expect(try fixture.read { try $0.communityWriters(asOf: nil) }.records.map(\.posts) == [1])
    #expect(try fixture.read { try $0.activity(ofPerson: 1, asOf: nil) }.map(\.posts) == [1])
    #expect(try fixture.read { try $0.findPeople("jm@example.org", limit: 9, fold: { $0 }) } == [1])
    #expect(try fixture.read { try $0.lastImport() } == 1)
  }

  @Test("finishing shows everything at once")
  func finished() throws {
    let record = try fixture.begin(more)
    let changed = try fixture.writing { file in
      try file.write { session in
        let changed = try session.applyPending(of: record)
        try session.finishImport(record)
        return changed
      }
    }
    // Person, community, post, tie, membership and attribute.
    #expect(changed == 6)
    #expect(try fixture.person("p1")?.name == "Jürgen Müller")
    #expect(try fixture.read { try $0.unfinishedImport() } == nil)
    let whole = try Fixture()
    try whole.add(more)
    #expect(try fixture.dump().contains { $0.contains("anderer Text") })
  }

  @Test("a discarded import leaves nothing behind")
  func discarded() throws {
    let before = try fixture.dump()
    let record = try fixture.begin(more)
    try fixture.writing { file in
      try file.write { session in
        let segment = try session.makeSegment(visibilityClass: 0, importID: record.id)
        try session.write([1, 2, 3], segment: segment.id, key: 7)
      }
      try file.write { try $0.discard(record) }
    }
    #expect(try fixture.dump() == before)
    #expect(try fixture.read { try $0.unfinishedImport() } == nil)
    #expect(try fixture.read { try $0.segments(ofImport: record.id) }.isEmpty)
    #expect(try fixture.read { try $0.stalePosts() }.filter { $0 != 1 }.isEmpty)
    try fixture.add(more)
    #expect(try fixture.person("p3")?.name == "Jürgen Müller", "p1 and p3 share an address")
  }

  @Test("an unfinished import is found again with how far it came")
  func record() throws {
    let begun = try fixture.begin(more)
    let found = try fixture.read { try $0.unfinishedImport() }
    #expect(found == begun)
    #expect(found?.nouns == more.count)
    #expect(found?.stage == .reading)
  }

  @Test("the same nouns again change nothing")
  func again() throws {
    try fixture.add(more)
    let before = try fixture.dump()
    #expect(try fixture.add(more) == 0)
    #expect(try fixture.dump() == before)
  }

  @Test("what is said one way and then as it was is no change")
  func backAndForth() throws {
    let before = try fixture.dump()
    let changed = try fixture.add(
      person("p1") { $0.title = "Chef" }, person("p1") { $0.unit = "X" },
      .community(Community(id: "c1", name: "Anders")), .community(Community(id: "c1", name: "Werk")),
      .tie(Tie(from: "p1", to: "p2", kind: "review", weight: 5)),
      .tie(Tie(from: "p1", to: "p2", kind: "review")))
    #expect(changed == 1, "only the person has changed")
    #expect(
      try fixture.dump().filter { !$0.hasPrefix("\"person\"") }
        == before.filter { !$0.hasPrefix("\"person\"") })
  }

  @Test("an earlier state that comes last in an export holds")
  func lastHolds() throws {
    try fixture.add(person("p1", "Neu"), person("p1", "Jürgen Möller"))
    #expect(try fixture.person("p1")?.name == "Jürgen Möller")
  }

  @Test("changes wait also when the import is taken up again in another process")
  func resumed() throws {
    try fixture.begin([person("p1", "Neu")])
    try fixture.writing { file in
      let found = try file.read { try $0.unfinishedImport() }
      let record = try #require(found)
      let writer = try file.write { try $0.nounWriter(for: record) }
      try file.write { session in
        try writer.store(person("p1", "Jürgen Möller"), in: session)
        #expect(try session.applyPending(of: record) == 0)
        try session.finishImport(record)
      }
    }
    #expect(try fixture.person("p1")?.name == "Jürgen Möller")
  }

  @Test("a person in one session's cache is not taken for stored after its transaction failed")
  func freshWriter() throws {
    struct Stop: Error {}
    let fixture = try Fixture()
    try fixture.writing { file in
      let record = try file.write { try $0.beginImport(source: "s", description: "", fingerprint: "") }
      let first = try file.write { try $0.nounWriter(for: record) }
      try? file.write { session in
        try first.store(person("p1", "A"), in: session)
        throw Stop()
      }
      let second = try file.write { try $0.nounWriter(for: record) }
      try file.write { session in
        try second.store(person("p1", "A"), in: session)
        try session.finishImport(record)
      }
    }
    #expect(try fixture.dump().count == 1)
  }
}
