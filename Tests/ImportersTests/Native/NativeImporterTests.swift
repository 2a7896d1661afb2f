import Foundation
import Importers
import People
import TestSupport
import Testing

@Suite struct NativeImporterTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ text: String) throws -> (nouns: [Noun], report: ImportReport) {
    try collect(NativeImporter(path: folder.write(text, to: "n.jsonl")))
  }

  @Test("Broken and empty-handed lines are skipped, each with its reason and line; the others are read")
  func broken() throws {
    let (nouns, report) = try read(
      """
      {"type":"person","id":"p1","name":"Jörg"}
      {"type":"person","id":

      {"type":"person","name":"ohne"}
      {"type":"person","id":""}
      {"type":"post","id":"m1"}
      {"type":"planet","id":"x"}
      {"id":"x"}
      [1]
      {"type":"tie","from":"a","to":"b","kind":"k","weight":-1}
      {"type":"tie","from":"a","to":"b","kind":"k","weight":1e999}
      {"type":"tie","from":"a","to":"b","kind":"k","weight":"3"}
      {"type":"reaction","post":"m","kind":"like"}
      {"type":"reaction","post":"m","kind":"like","count":0}
      {"type":"attribute","person":"p","key":"shoe","value":"43"}
      {"type":"person","id":"p2"} x
      {"id":7,"type":"person"}
      """)
    #expect(nouns == [.person(Person(id: "p1", name: "Jörg")), .person(Person(id: "7"))])
    #expect(report.read == ["lines": 16])
    #expect(report.skipped.values.reduce(0) { $0 + $1.count } == 14)
    #expect(report.skipped["not valid JSON"]?.count == 2)
    #expect(report.skipped["not valid JSON"]?.examples.map(\.line) == [2, 16])
    #expect(report.skipped["person without id"]?.count == 2)
    #expect(report.skipped["tie with an impossible weight"]?.count == 3)
    #expect(report.skipped["unknown type"]?.examples.first?.line == 7)
    #expect(report.unknownFields == ["type planet": 1])
  }

  @Test("Unknown fields are counted and passed over, whatever they hold")
  func unknownFields() throws {
    let (nouns, report) = try read(
      #"{"type":"person","id":"p1","shoe":{"size":[43]},"name":"A","author":1}"# + "\n"
        + #"{"type":"person","id":"p2","shoe":null}"#)
    #expect(nouns.people.map(\.id) == ["p1", "p2"])
    #expect(report.unknownFields == ["shoe": 2, "author": 1])
  }

  @Test("Dates that cannot be read or believed count as missing and are noted; 1970-01-01 is kept")
  func dates() throws {
    let (nouns, report) = try read(
      [
        "1970-01-01", "2200-12-31T23:59:59Z", "2201-01-01", "1969-12-31", "1601-01-01", "9999-12-31",
        "gestern",
      ]
      .map { #"{"type":"post","id":"m","author":"p","time":"\#($0)"}"# }.joined(separator: "\n"))
    #expect(nouns.posts.map(\.time?.isoDate) == ["1970-01-01", "2200-12-31", nil, nil, nil, nil, nil])
    #expect(report.noted["date that cannot be read or lies outside 1970 to 2200"]?.count == 5)
  }

  @Test("Fields of another kind count as missing and are noted, null is simply missing")
  func kinds() throws {
    let (nouns, report) = try read(
      #"{"type":"person","id":"p","name":5,"email":null,"bot":"yes","languages":"de","skills":["x",3,""]}"#)
    var expected = Person(id: "p")
    expected.skills = ["x"]
    #expect(nouns == [.person(expected)])
    #expect(report.noted["field of another kind than expected"]?.count == 4)
  }

  @Test("An author may stand alone, in a list, or both")
  func authors() throws {
    let (nouns, _) = try read(
      #"{"type":"post","id":"1","author":"a"}"# + "\n" + #"{"type":"post","id":"2","authors":["b","c"]}"#
        + "\n"
        + #"{"type":"post","id":"3","author":"c","authors":["b","c"]}"# + "\n"
        + #"{"type":"post","id":"4","author":"\u00e9","authors":["e\u0301"]}"#)
    #expect(nouns.posts.map(\.authors.count) == [1, 2, 2, 2])
  }

  @Test("Unknown roles are members with a note, unknown kinds of posts stay as they are")
  func enums() throws {
    let (nouns, report) = try read(
      #"{"type":"membership","person":"p","community":"c","role":"king"}"# + "\n"
        + #"{"type":"post","id":"1","author":"a","kind":"poem"}"#)
    #expect(nouns.memberships.first?.role == .member)
    #expect(nouns.posts.first?.kind == PostKind(rawValue: "poem"))
    #expect(report.noted["unknown role taken as member"]?.count == 1)
  }

  @Test("Ids are at most 512 bytes, and not the same for being canonically equal")
  func ids() throws {
    let long = String(repeating: "x", count: 513)
    let (nouns, report) = try read(
      #"{"type":"person","id":"\#(long)"}"# + "\n" + #"{"type":"person","id":"p","manager":"\#(long)"}"#)
    #expect(nouns == [.person(Person(id: "p"))])
    #expect(report.noted["id longer than 512 bytes"]?.count == 2)
  }

  @Test("NUL, half pairs and invalid UTF-8 are repaired with a note, deep nesting skips the line")
  func hostile() throws {
    let deep = String(repeating: "[", count: 100_000)
    let text =
      #"{"type":"person","id":"1","name":"a\u0000b"}"# + "\n" + #"{"type":"person","id":"2","name":"\ud83d"}"#
      + "\n"
      + #"{"type":"person","id":"3","x":"# + deep + "\n" + #"{"type":"person","id":"4","name":"?"}"#
    let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "?") ? 0xFC : $0 }
    let (nouns, report) = try collect(NativeImporter(path: folder.write(Data(bytes), to: "h.jsonl")))
    #expect(nouns.people.map(\.name) == ["a\u{FFFD}b", "\u{FFFD}", "\u{FFFD}"])
    #expect(report.skipped["not valid JSON"]?.examples.first?.line == 3)
    #expect(
      report.noted.keys.sorted() == [
        "repaired invalid UTF-8", "replaced U+0000", "replaced half a surrogate pair",
      ])
  }

  @Test("A missing file and a cut gzip file are import errors; an error of the taker is passed on")
  func errors() throws {
    struct Stop: Error {}
    #expect(importError { _ = try collect(NativeImporter(path: folder.path("none"))) }?.code == .missing)
    let cut = try folder.write(Data([0x1F, 0x8B, 8, 0, 0, 0, 0]), to: "cut.gz")
    #expect(importError { _ = try collect(NativeImporter(path: cut)) }?.code == .damagedCompression)
    let path = try folder.write(#"{"type":"person","id":"1"}"#, to: "one.jsonl")
    var report = ImportReport()
    #expect(throws: Stop.self) {
      try NativeImporter(path: path).read(reporting: &report) { _ in throw Stop() }
    }
  }

  @Test(
    "A real collection is read without loss",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipMessage)))
  func realCollection() throws {
    let path = SharedData.url("experts/dblp/items.jsonl.gz").path
    let (nouns, report) = try collect(NativeImporter(path: path))
    #expect(nouns.posts.count == 1641 && nouns.people.count == 684)
    #expect(report.skipped.isEmpty && report.noted.isEmpty && report.unknownFields.isEmpty)
    #expect(report.read["lines"] == nouns.count)
  }
}
