import Foundation
import TestSupport
import Testing

/// The verbs about networks, on an invented company of three teams that somebody links.
@Suite struct FindingTests {
  private static let verbs = [
    ["groups", "--members"], ["bridges"], ["bridges", "--between", "units"], ["bridges", "--fragile"],
    ["structure"], ["bridges", "--compare", "2024-03-01"], ["structure", "--compare", "2024-03-01"],
    ["what-if", "--everyone"], ["what-if", "--leaves", "p0"],
  ]

  /// Three teams of ten who reply to each other for half a year; p0 of the first talks to the second too.
  static func company(until lastDay: Int = 180, extra: (inout NativeExport) -> Void = { _ in })
    -> String
  {
    var export = NativeExport()
    for person in 0..<30 {
      export.add(
        "person",
        [
          "id": "p\(person)", "name": "Name\(person) Test", "unit": "Unit \(person / 10)",
          "manager": "p\(person / 10 * 10)",
        ])
    }
    var random = SplitMix64(seed: 5)
    var number = 0
    for day in stride(from: 0, to: lastDay, by: 1) {
      for team in 0..<3 {
        var (from, to) = (
          team * 10 + Int.random(in: 0..<10, using: &random),
          team * 10 + Int.random(in: 0..<10, using: &random)
        )
        if day % 4 == 0, team == 0 { (from, to) = (0, 10 + day / 4 % 5) }
        guard from != to else { continue }
        let time = "2024-\(two(1 + day / 28))-\(two(1 + day % 28))T10:00:00Z"
        export.add(
          "post",
          ["id": "m\(number)", "author": "p\(to)", "time": time, "text": "Frage team\(team) wort\(team)"])
        export.add(
          "post",
          [
            "id": "r\(number)", "author": "p\(from)", "parent": "m\(number)", "time": time,
            "text": "Antwort team\(team)",
          ])
        number += 1
      }
    }
    extra(&export)
    return export.text
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  @Test("JSON keeps to the schema, with reasons in every row", arguments: FindingTests.verbs)
  func schema(verb: [String]) throws {
    let fixture = try Fixture(Self.company())
    let run = try fixture.whoknows.run(verb + ["--format", "json"])
    #expect([0, 1].contains(run.status), "\(run.errors)")
    let data = try Data(contentsOf: Checkout.url("Data/schemas/finding.schema.json"))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(SchemaCheck.faults(in: Fixture.json(run.output), schema) == [])
    for form in ["csv", "table"] {
      #expect(try fixture.whoknows.run(verb + ["--format", form, "--lang", "de"]).status == run.status)
    }
  }

  @Test(
    "a report that is compared with a date says with which",
    arguments: [
      ["groups"], ["bridges"], ["bridges", "--fragile"], ["structure"],
    ])
  func compared(verb: [String]) throws {
    let fixture = try Fixture(Self.company())
    let run = try fixture.whoknows.run(verb + ["--compare", "2024-03-01", "--format", "json"])
    let report = Fixture.json(run.output)
    #expect((report["comparedWith"] as? String)?.hasPrefix("2024-03-01") == true, "\(run.errors)")
  }

  @Test("the checker of schemas finds faults")
  func checker() {
    let schema: [String: Any] = [
      "type": "object", "required": ["a"], "properties": ["a": ["type": "array", "minItems": 1]],
    ]
    #expect(SchemaCheck.faults(in: ["a": [1]], schema).isEmpty)
    #expect(SchemaCheck.faults(in: ["a": [Int]()], schema) == ["a: too few items"])
    #expect(SchemaCheck.faults(in: [String: Any](), schema) == ["a: missing"])
    #expect(SchemaCheck.faults(in: ["a": "x"], schema) == ["a: not array"])
  }

  @Test("teams are found, and who links two of them")
  func findings() throws {
    let fixture = try Fixture(Self.company())
    let groups = Fixture.json(try fixture.whoknows("groups", "--members", "--format", "json").output)
    let rows = groups["rows"] as? [[String: Any]] ?? []
    #expect(rows.count == 3)
    let bridges = Fixture.json(try fixture.whoknows("bridges", "--format", "json").output)
    let first = (bridges["rows"] as? [[String: Any]])?.first?["person"] as? [String: Any]
    #expect(first?["name"] as? String == "Name0 Test")
  }

  @Test(
    "who opted out is in no finding, stored before or made after", arguments: FindingTests.verbs.dropLast())
  func optOut(verb: [String]) throws {
    let fixture = try Fixture(Self.company())
    #expect(try fixture.whoknows("opt-out", "p0").status == 0)
    for format in ["table", "json", "csv"] {
      let run = try fixture.whoknows.run(verb + ["--format", format])
      #expect(!run.output.contains("Name0 "), "\(verb) \(format)")
    }
    #expect(try fixture.whoknows("analyse").status == 0)
    #expect(try !fixture.whoknows.run(verb + ["--format", "json"]).output.contains("Name0 "))
  }

  @Test("a day's findings use nothing later", arguments: FindingTests.verbs)
  func timeTravel(verb: [String]) throws {
    let past = try Fixture(Self.company(until: 84))
    let whole = try Fixture(Self.company())
    let date = ["--as-of", "2024-03-28", "--format", "json"]
    let (one, other) = (try past.whoknows.run(verb + date), try whole.whoknows.run(verb + date))
    #expect(one.status == other.status)
    #expect(one.output == other.output)
  }

  @Test("what was stored and what is computed anew are the same", arguments: FindingTests.verbs.dropFirst())
  func stored(verb: [String]) throws {
    let fixture = try Fixture(Self.company())
    let stored = try fixture.whoknows.run(verb + ["--format", "json"]).output
    #expect(try fixture.whoknows("mark", "p29", "--bot").status == 0)
    #expect(try fixture.whoknows("mark", "p29", "--no-bot").status == 0)
    #expect(try fixture.whoknows.run(verb + ["--format", "json"]).output == stored)
  }
}
