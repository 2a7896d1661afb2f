import Discovery
import Foundation
import People
import TestSupport
import Testing

@testable import Workspace

@Suite struct ImportTests {
  private let company = InventedCompany(seed: 5, posts: 120)

  @Test("importing again changes nothing, and no answer by a byte")
  func twice() throws {
    let fixture = try Fixture(company.text)
    let (dump, answers) = (try fixture.dump(), try fixture.transcript())
    for _ in 0..<2 {
      let outcome = try fixture.add(company.text, as: "again.jsonl")
      #expect(outcome.newPeople == 0)
      #expect(outcome.newPosts == 0)
      #expect(outcome.changed == 0)
    }
    #expect(try fixture.dump() == dump)
    #expect(try fixture.transcript() == answers)
  }

  @Test("the first import counts what is new, and every line")
  func counts() throws {
    let fixture = try Fixture()
    let outcome = try fixture.add(company.text)
    #expect(outcome.newPeople == 12)
    #expect(outcome.newPosts == 120)
    #expect(outcome.report.read == ["lines": company.directory.lines.count + 120])
    #expect(outcome.stubPeople == 0)
    #expect(outcome.stubPosts == 0)
    #expect(!outcome.wasResumed)
  }

  @Test("in which order two files are imported does not matter", arguments: [UInt64(1), 2, 3])
  func order(seed: UInt64) throws {
    let company = InventedCompany(seed: seed, posts: 100)
    let (first, second) = (try Fixture(company.directory.text, company.posts.text), try Fixture())
    try second.add(company.posts.text, as: "posts.jsonl")
    try second.add(company.directory.text, as: "directory.jsonl")
    #expect(try first.dump() == second.dump(), "seed \(seed)")
    let (one, two) = (try first.transcript(), try second.transcript())
    #expect(one == two, "seed \(seed): \(Transcript.difference(one, two))")
  }

  @Test("an export in many files says the same as in one", arguments: [2, 5])
  func split(into count: Int) throws {
    let whole = try Fixture(company.text)
    let parts = try Fixture()
    let lines = company.directory.lines + company.posts.lines
    for part in 0..<count {
      let own = lines[lines.count * part / count..<lines.count * (part + 1) / count].map { $0 + "\n" }
      try parts.add(own.joined(), as: "part\(part).jsonl")
    }
    #expect(try whole.dump() == parts.dump())
    let (one, two) = (try whole.transcript { $0.viewer = .all }, try parts.transcript { $0.viewer = .all })
    #expect(one == two, "\(Transcript.difference(one, two))")
  }

  @Test("a broken line is passed over, counted and shown with its number, and the rest is read")
  func brokenLine() throws {
    let fixture = try Fixture()
    var lines = company.directory.lines + company.posts.lines
    lines.insert("{\"type\":\"post\",\"id\":\"broken", at: 3)
    let outcome = try fixture.add(lines.map { $0 + "\n" }.joined())
    #expect(outcome.report.skipped.values.map(\.count) == [1])
    #expect(outcome.report.skipped.values.first?.examples.first?.line == 4)
    #expect(outcome.newPosts == 120)
  }

  @Test(
    "an edited and a deleted post reach the index: it equals one made from scratch",
    arguments: [UInt64(4), 9])
  func edits(seed: UInt64) throws {
    let company = InventedCompany(seed: seed, posts: 90)
    var changes = NativeExport()
    for index in stride(from: 0, to: 90, by: 7) where !company.posts.lines[index].contains("\"parent\"") {
      changes.post(
        "m\(index)", by: "p\(index % 12)", in: "c\(index % 4)", day: 1 + index,
        "ganz anderes solder reflow \(index)",
        ["deleted": index % 2 == 0, "edited": "2024-12-01", "title": "neu \(index)"])
    }
    let grown = try Fixture(company.text, changes.text)
    let fresh = try Fixture()
    let kept = company.posts.lines.filter { line in !changes.lines.contains { id(of: $0) == id(of: line) } }
    try fresh.add((company.directory.lines + changes.lines + kept).map { $0 + "\n" }.joined())
    #expect(try grown.dump() == fresh.dump())
    let (one, two) = (try grown.transcript(), try fresh.transcript())
    #expect(one == two, "seed \(seed): \(Transcript.difference(one, two))")
    let past = { (options: inout AskOptions) in options.asOf = date("2024-04-01") }
    #expect(try grown.transcript(past) == fresh.transcript(past), "as of a date, seed \(seed)")
  }

  private func id(of line: String) -> Substring? {
    line.split(separator: "\"").dropFirst(7).first
  }

  @Test("the words of a deleted post are gone from answers and from the statistics")
  func deletedWords() throws {
    var export = NativeExport()
    export.person("p1", "Rhea Nandan")
    export.post("m1", by: "p1", day: 1, "Xylophonbau")
    let fixture = try Fixture(export.text)
    #expect(try fixture.names("Xylophonbau") == ["Rhea Nandan"])
    export = NativeExport()
    export.post("m1", by: "p1", day: 1, "Xylophonbau", ["deleted": true])
    try fixture.add(export.text)
    let report = try fixture.about("Xylophonbau")
    #expect(report.experts.isEmpty)
    #expect(report.answer.words.first?.isUnknown == true)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
    for word in ["Xylophonbau", "xylophonbau"] {
      #expect(bytes.range(of: Data(word.utf8)) == nil, "still in the file")
    }
  }
}
