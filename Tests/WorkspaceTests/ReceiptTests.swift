import Discovery
import TestSupport
import Testing

@testable import Workspace

/// The data state of a receipt notices whatever can change an answer.
@Suite struct ReceiptTests {
  private static var export: NativeExport {
    var export = NativeExport()
    for index in 0..<3 { export.person("p\(index)", "Person \(index)", email: "p\(index)@example.org") }
    for index in 0..<25 {
      export.post("a\(index)", by: "p\(index % 2)", day: 10 + index, "Das Getriebe braucht Öl \(index)")
    }
    return export
  }

  private func fingerprint(_ fixture: Fixture, asOf: String? = nil) throws -> UInt64? {
    try fixture.about("Getriebe") { options in
      if let asOf { options.asOf = date(asOf) }
    }.receipt?.state.fingerprint
  }

  @Test(
    "New thanks, authors, mentions and acceptance change the data state",
    arguments: ["thanks", "authors", "mentions", "accepted"])
  func notices(_ change: String) throws {
    let fixture = try Fixture(Self.export.text)
    let before = try fingerprint(fixture)
    #expect(try fingerprint(fixture) == before)
    var later = NativeExport()
    func again(_ fields: KeyValuePairs<String, any Sendable>) {
      later.post("a0", by: "p0", day: 10, "Das Getriebe braucht Öl 0", fields)
    }
    switch change {
    case "thanks":
      later.add("reaction", ["person": "p2", "post": "a0", "kind": "thanks", "time": "2024-06-01T00:00:00Z"])
    case "authors": again(["authors": ["p0", "p2"]])
    case "mentions": again(["mentions": ["p2"]])
    default: again(["accepted": true])
    }
    try fixture.add(later.text, as: "later.jsonl")
    #expect(try fingerprint(fixture) != before)
  }

  @Test("Thanks that came later change nothing of how it was")
  func knowsNothingLater() throws {
    let fixture = try Fixture(Self.export.text)
    let before = try fingerprint(fixture, asOf: "2024-05-01")
    var later = NativeExport()
    later.add("reaction", ["person": "p2", "post": "a0", "kind": "thanks", "time": "2024-06-01T00:00:00Z"])
    try fixture.add(later.text, as: "later.jsonl")
    #expect(try fingerprint(fixture, asOf: "2024-05-01") == before)
    #expect(try fingerprint(fixture, asOf: "2024-07-01") != fingerprint(fixture, asOf: "2024-05-01"))
  }
}
