import GRDB
import People
import Store
import TestSupport
import Testing

@Suite struct LogicalDumpTests {
  private let nouns: [Noun] = [
    person("p1", "Otto Übelhör"), person("p2", "Søren Falk") { $0.manager = "p1" },
    .community(Community(id: "c1", name: "Werk")), .membership(Membership(person: "p1", community: "c1")),
    post("m1", by: "p1", "Lager") { $0.community = "c1" },
    post("m2", by: "p2", "Antwort") {
      $0.parent = "m1"
      $0.mentions = ["p1"]
      $0.authors = ["p2", "p3"]
    },
    .reaction(Reaction(post: "m1", person: "p2", kind: "thanks")),
    .tie(Tie(from: "p2", to: "p1", kind: "advice", time: day("2024-01-01"), post: "m2")),
    .attribute(Attribute(person: "p1", key: .location, value: "Kiel")),
  ]

  @Test("the dump is the same in whatever order and portions things were imported")
  func order() throws {
    let whole = try Fixture()
    try whole.add(nouns)
    let expected = try whole.dump()
    var random = SplitMix64(seed: 7)
    for round in 0..<12 {
      let shuffled = nouns.shuffled(using: &random)
      let parts = try Fixture()
      let cut = Int.random(in: 0...shuffled.count, using: &random)
      try parts.add(Array(shuffled[..<cut]))
      try parts.add(Array(shuffled[cut...]))
      #expect(try parts.dump() == expected, "seed 7, round \(round), cut at \(cut)")
    }
  }

  @Test(
    "a lost or doubled row of any table changes the dump",
    arguments: [
      "DELETE FROM account WHERE foreign_id = 'p2'", "DELETE FROM post WHERE foreign_id = 'm2'",
      "DELETE FROM reaction", "DELETE FROM tie", "DELETE FROM membership", "DELETE FROM attribute",
      "DELETE FROM community", "DELETE FROM mention", "DELETE FROM co_author",
      "UPDATE post SET text = text || ' ' WHERE foreign_id = 'm1'",
      "INSERT INTO tie SELECT 99, to_account, from_account, kind, time, post, weight, import FROM tie",
      "INSERT INTO reaction SELECT post, 0, kind, time, count, import FROM reaction",
    ])
  func plantedFaults(sql: String) throws {
    let fixture = try Fixture()
    try fixture.add(nouns)
    let before = try fixture.dump()
    let queue = try DatabaseQueue(path: fixture.path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
      #expect(db.changesCount > 0)
    }
    try queue.close()
    #expect(try fixture.dump() != before)
  }
}
