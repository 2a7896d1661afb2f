import Discovery
import Formats
import Foundation
import People
import TestSupport
import Testing

@testable import Workspace

@Suite struct UnfinishedImportTests {
  /// Long enough that a part of it is stored before its end is missed.
  private let company = InventedCompany(seed: 8, posts: 4_500)
  private let fixture: Fixture

  init() throws {
    var export = NativeExport()
    export.person("p1", "Mina Okafor", email: "p1@example.org")
    export.post("x1", by: "p1", day: 1, "solder paste und reflow")
    fixture = try Fixture(export.text)
  }

  /// Packs by the system's own gzip.
  private func gzip(_ text: String, to name: String) throws -> String {
    let plain = try fixture.folder.write(text, to: name)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-kf", plain]
    try process.run()
    process.waitUntilExit()
    return plain + ".gz"
  }

  /// Imports the first half of a gzip file, which fails after a part of it is stored.
  private func importHalf() throws -> (path: String, whole: Data) {
    let path = try gzip(company.text, to: "items.jsonl")
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try whole.prefix(whole.count * 3 / 4).write(to: URL(fileURLWithPath: path))
    do {
      try fixture.add(path: path)
      Issue.record("half a file was imported")
    } catch Trouble.damagedCompression(let place, _) {
      #expect(place == path)
    }
    return (path, whole)
  }

  @Test("a truncated gzip is said to be damaged, and no answer changes")
  func truncated() throws {
    let (dump, answers) = (try fixture.dump(), try fixture.transcript())
    _ = try importHalf()
    #expect(try fixture.dump() == dump)
    #expect(try fixture.transcript() == answers)
  }

  @Test("the whole file in place of the truncated one gives what it gives alone")
  func goodFile() throws {
    let (path, whole) = try importHalf()
    try whole.write(to: URL(fileURLWithPath: path))
    let outcome = try fixture.add(path: path)
    #expect(!outcome.wasResumed, "the input is another one")
    #expect(outcome.newPosts == 4_500)
    let other = try Fixture()
    try other.add(try String(contentsOfFile: fixture.folder.path("export0.jsonl"), encoding: .utf8))
    try other.add(company.text)
    #expect(try fixture.dump() == other.dump())
    #expect(try fixture.transcript() == other.transcript())
  }

  @Test("another import is refused while one is unfinished, and is taken where it may be discarded")
  func another() throws {
    let before = try fixture.dump()
    let (path, _) = try importHalf()
    var export = NativeExport()
    export.post("x2", by: "p1", day: 2, "stencil")
    #expect(throws: Trouble.unfinishedImport(description: path)) { try fixture.add(export.text) }
    #expect(try fixture.dump() == before)
    try fixture.add(export.text) { $0.discardsUnfinished = true }
    #expect(try fixture.dump().count == before.count + 1)
    #expect(try fixture.names("stencil") == ["Mina Okafor"])
  }

  @Test("opting out and in during an unfinished import neither shows its posts nor doubles them")
  func marks() throws {
    let (path, whole) = try importHalf()
    let before = try fixture.transcript()
    _ = try Workspace.setOptOut(true, person: "p1", in: fixture.path)
    _ = try Workspace.setOptOut(false, person: "p1", in: fixture.path)
    #expect(try fixture.transcript() == before)
    try whole.write(to: URL(fileURLWithPath: path))
    try fixture.add(path: path)
    let other = try Fixture()
    try other.add(try String(contentsOfFile: fixture.folder.path("export0.jsonl"), encoding: .utf8))
    try other.add(company.text)
    let (one, two) = (try fixture.transcript(), try other.transcript())
    #expect(one == two, "\(Transcript.difference(one, two))")
  }

  @Test("an import that fails before anything is stored leaves none unfinished")
  func nothingStored() throws {
    let path = try gzip("{\"type\":\"person\",\"id\":\"p2\"}\n", to: "small.jsonl")
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try whole.dropLast(9).write(to: URL(fileURLWithPath: path))
    #expect(throws: Trouble.self) { try fixture.add(path: path) }
    var export = NativeExport()
    export.person("p3", "Piet Brouwer")
    try fixture.add(export.text)
  }

  @Test("a bomb of compressed zeros is stopped at a limit, and no answer changes")
  func bomb() throws {
    let before = try fixture.dump()
    let line = "{\"type\":\"post\",\"id\":\"b\",\"author\":\"p1\",\"text\":\""
    let path = try gzip(line + String(repeating: "a", count: 60_000_000) + "\"}\n", to: "bomb.jsonl")
    do {
      let outcome = try fixture.add(path: path)
      #expect(outcome.newPosts == 0)
      #expect(outcome.report.skipped.keys.contains("line longer than 16 MiB"))
    } catch let trouble as Trouble {
      #expect(trouble.code == "tooLarge")
    }
    #expect(try fixture.dump() == before)
  }

  @Test(
    "input that is none of the known kinds is refused with what it is",
    arguments: ["", "nothing known\n", "\u{0}\u{1}\u{2}binary"])
  func unknown(content: String) throws {
    let before = try fixture.dump()
    let path = try fixture.folder.write(content, to: "unknown")
    do {
      try fixture.add(path: path)
      Issue.record("was imported")
    } catch let trouble as Trouble {
      #expect(trouble.code == "unknownFormat")
    }
    #expect(try fixture.dump() == before)
  }
}
