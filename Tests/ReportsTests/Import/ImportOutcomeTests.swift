import Formats
import People
import Testing

@testable import Reports

@Suite("The report on an import")
struct ImportOutcomeTests {
  private var outcome: ImportOutcome {
    var report = ImportReport()
    report.didRead("messages", count: 12_345)
    report.didRead("channels", count: 1)
    for day in 1...5 {
      report.didSkip("not valid JSON", at: .init(file: "allgemein/2024-05-0\(day).json", line: day))
    }
    report.didSkip("private channel", at: .init(file: "geheim"), count: 20)
    report.didNote("something new", at: .init(file: "x.json", line: 3))
    for field in ["bar", "foo", "foo"] { report.didMeetUnknownField(field) }
    return ImportOutcome(
      path: "export.zip", format: "slack", source: "firma", report: report, newPeople: 12, newPosts: 3000,
      changed: 1, stubPeople: 2, stubPosts: 0, wasResumed: true)
  }

  @Test("What came in, what did not and why, in German")
  func german() {
    #expect(
      ImportOutcomeText(outcome, language: .de).string == """
        export.zip als slack eingelesen, Quelle „firma“
        Das Einlesen war unterbrochen und ging dort weiter, wo es stand.
          Gelesen                     1 Kanal, 12.345 Nachrichten
          Neu                         12 Personen, 3.000 Beiträge
          Geändert                    1 Angabe lautet anders als zuvor
          Erwähnt, nicht beschrieben  2 Personen

        Übergangen: 25
          20 privater Kanal
              zuerst in geheim
          5 kein gültiges JSON
              zuerst in allgemein/2024-05-01.json:1, allgemein/2024-05-02.json:2,
              allgemein/2024-05-03.json:3

        Mit Anmerkung übernommen: 1
          1 something new
              zuerst in x.json:3

        Nicht verstanden: 2 Felder
          foo\u{A0}(2), bar\u{A0}(1)

        """)
  }

  @Test("An import that changes nothing says so, in English")
  func nothing() {
    var report = ImportReport()
    report.didRead("lines")
    let outcome = ImportOutcome(
      path: "a.jsonl", format: "native", source: "a", report: report, newPeople: 0, newPosts: 0, changed: 0,
      stubPeople: 0, stubPosts: 0, wasResumed: false)
    #expect(
      ImportOutcomeText(outcome, language: .en).string == """
        Imported a.jsonl as native, source “a”
          Read  1 line
          New   nothing: everything in it was known already

        """)
  }

  @Test("Scripts get the same, with phrases as the importer says them")
  func json() throws {
    let json = try JSONValue(Array(ImportOutcomeJSON.string([outcome]).utf8))
    let one = try #require(json["imports"]?.elements.first)
    let skipped = try #require(one["skipped"]?.elements)
    #expect(skipped.map { $0["reason"]?.string } == ["private channel", "not valid JSON"])
    #expect(skipped[1]["examples"]?.elements.count == ImportReport.examplesKept)
    #expect(one["read"]?["messages"] == .number(JSONNumber(literal: "12345")))
    #expect(one["unknownFields"]?["foo"] == .number(JSONNumber(literal: "2")))
  }

  @Test("No German phrase is left in English")
  func phrases() {
    for (english, german) in GermanPhrases.table { #expect(english != german) }
  }
}
