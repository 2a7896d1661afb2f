import People
import Store
import TestSupport
import Testing

@Suite struct ReadingTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
    try fixture.add(
      person("p1", "Anna Köhler", email: "anna@example.org") { $0.skills = ["CAD", "Statik"] },
      person("p2", "Anna Kohlmeier"), .community(Community(id: "geheim", isPrivate: true)),
      post("m1", "eins") {
        $0.kind = .question
        $0.time = day("2024-01-01")
      },
      post("m2", "zwei") {
        $0.kind = .answer
        $0.time = day("2024-02-01")
        $0.isAccepted = true
        $0.acceptedAt = day("2024-03-01")
      },
      post("m3", by: "p2", "drei") {
        $0.authors = ["p2", "p1"]
        $0.time = day("2024-04-01")
        $0.community = "geheim"
      }, post("m4", "ohne Datum"))
  }

  @Test("an id or address is that person; a name is all who bear it; a part of a name finds all who have it")
  func finding() throws {
    func find(_ text: String, limit: Int = 9) throws -> [Int64] {
      try fixture.read { try $0.findPeople(text, limit: limit, fold: { $0.lowercased() }) }
    }
    #expect(try find("p2") == [2])
    #expect(try find("ANNA@example.org") == [1])
    #expect(try find("anna köhler") == [1])
    #expect(try find("anna") == [1, 2])
    #expect(try find("anna", limit: 1) == [1])
    #expect(try find("bernd").isEmpty)
    #expect(try find("").isEmpty)
  }

  @Test("activity counts by place and kind, co-authors too, and nothing later than asked for")
  func activity() throws {
    func posts(_ asOf: Instant?) throws -> Int {
      try fixture.read { try $0.activity(ofPerson: 1, asOf: asOf) }.reduce(0) { $0 + $1.posts }
    }
    #expect(try posts(nil) == 4)
    #expect(try posts(day("2024-01-15")) == 2, "undated posts exist at every date")
    let accepted = try fixture.read { try $0.activity(ofPerson: 1, asOf: day("2024-02-15")) }
    #expect(accepted.allSatisfy { $0.accepted == 0 }, "accepted later")
    #expect(
      try fixture.read { try $0.activity(ofPerson: 1, asOf: day("2024-03-01")) }.contains { $0.accepted == 1 }
    )
  }

  @Test("the latest posts are chosen among those that may be seen")
  func latest() throws {
    func latest(allows: (Int64) -> Bool) throws -> [Int64] {
      try fixture.read { try $0.latestPosts(ofPerson: 1, asOf: nil, limit: 1, allows: allows) }
    }
    #expect(try latest { _ in true } == [3])
    #expect(try latest { $0 == 0 } == [2])
  }

  @Test("declared skills are listed once")
  func skills() throws {
    #expect(try fixture.read { try $0.declaredSkills(ofPerson: 1) } == ["CAD", "Statik"])
  }

  @Test("blocks are kept byte for byte, and a dropped segment takes only its own with it")
  func blocks() throws {
    let bytes = (0..<300).map { UInt8($0 & 0xFF) }
    try fixture.writing { file in
      try file.write { session in
        let one = try session.makeSegment(visibilityClass: 0, importID: 1)
        let two = try session.makeSegment(visibilityClass: 5, importID: 1)
        try session.write(bytes, segment: one.id, key: 0)
        try session.write([], segment: one.id, key: 0xFFFF_FFFF)
        try session.write([9], segment: two.id, key: 0)
        try session.noteVocabularyBlock(0, segment: one.id, first: [])
        try session.noteVocabularyBlock(1, segment: one.id, first: [0x62])
        let reading = session.reading
        #expect(try reading.segments() == [one, two])
        #expect(try reading.block(segment: one.id, key: 0) == bytes)
        #expect(try reading.block(segment: one.id, key: 0xFFFF_FFFF) == [])
        #expect(try reading.block(segment: one.id, key: 1) == nil)
        #expect(try reading.vocabularyBlock(segment: one.id, upTo: [0x61]) == 0)
        #expect(try reading.vocabularyBlock(segment: one.id, upTo: [0x62, 0x63]) == 1)
        try session.drop(one)
        #expect(try reading.block(segment: one.id, key: 0xFFFF_FFFF) == nil)
        #expect(try reading.block(segment: two.id, key: 0) == [9])
      }
    }
  }
}
