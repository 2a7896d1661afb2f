import Discovery
import Foundation
import People
import TestSupport
import Testing

@testable import Reports

@Suite struct FoundListTests {
  private static func person(_ name: String, id: String) -> PersonDescription {
    PersonDescription(
      name: name, id: id, email: "\(id)@example.org", unit: "Einheit für sehr lange Namen",
      location: "Balingen",
      title: "Sachbearbeitung")
  }

  private static let ada = person("Ada Äpfelschneider-Zwetschgenmann", id: "a")
  private static let bo = person("Bo", id: "b")

  /// Every fact that there is.
  private static let facts = Fact.Kind.allCases.map { kind in
    Fact(
      kind, count: 3, of: 7, hours: 5.5, words: ["Lötpaste", "Reflow"], people: [ada, bo],
      day: Instant(iso8601: "2024-05-01"))
  }

  private static func list(_ kind: FoundList.Kind) -> FoundList {
    var list = FoundList(
      kind: kind,
      basis: FindingBasis(
        structure: .communication, window: 90, now: Instant(iso8601: "2024-06-01"), people: 12, ties: 34))
    list.subjects = [ada]
    list.facts = [Fact(.contacts, count: 1)]
    list.rows = [
      FoundRow(
        people: [ada, bo], score: 0.5, parts: [FoundRow.Part(name: "topics", value: 0.5)], reasons: facts,
        cautions: [Fact(.farAway)]),
      FoundRow(people: [bo], reasons: []),
    ]
    list.total = 9
    list.curve = [5, 9]
    list.targets = 12
    list.value = 1.5
    return list
  }

  @Test(
    "the JSON of every list is what the schema in the repository says", arguments: FoundList.Kind.allCases)
  func schema(kind: FoundList.Kind) throws {
    let check = try SchemaCheck(contentsOf: Checkout.url("Data/schemas/found-list.json"))
    #expect(try check.faults(in: FoundListJSON.string(Self.list(kind))).isEmpty)
    let empty = FoundList(kind: kind, basis: FindingBasis(structure: .line, people: 0, ties: 0))
    #expect(try check.faults(in: FoundListJSON.string(empty)).isEmpty)
  }

  @Test("the check against a schema finds planted faults")
  func plantedFaults() throws {
    let check = try SchemaCheck(contentsOf: Checkout.url("Data/schemas/found-list.json"))
    let good = FoundListJSON.string(Self.list(.mentors))
    for (text, fault) in [
      ("\"rank\"", "\"place\""), ("\"farAway\"", "\"lazy\""), ("\"total\": 9", "\"total\": \"9\""),
      ("\"reasons\"", "\"because\""),
    ] {
      #expect(good.contains(text), "\(text)")
      #expect(try !check.faults(in: good.replacingOccurrences(of: text, with: fault)).isEmpty, "\(text)")
    }
  }

  @Test(
    "no line is wider than the terminal, none ends in a blank, and everything is said in both languages",
    arguments: FoundList.Kind.allCases, ReportLanguage.allCases)
  func text(kind: FoundList.Kind, language: ReportLanguage) {
    for width in [40, 80] {
      for line in FoundListText(Self.list(kind), language: language, width: width, explains: true).lines {
        #expect(line.count <= width && !line.hasSuffix(" "), "\(line)")
      }
    }
    let wording = language.wording
    for fact in Self.facts { #expect(!wording.fact(fact).isEmpty, "\(fact.kind)") }
    let text = FoundListText(Self.list(kind), language: language).string
    #expect(!text.lowercased().contains("eigenvector") && !text.contains("0,5") && !text.contains("0.5"))
    let empty = FoundList(kind: kind, basis: FindingBasis(structure: .line, people: 0, ties: 0))
    #expect(FoundListText(empty, language: language).string.contains(wording.foundNothing(kind).prefix(20)))
  }

  @Test("every sentence about a fact differs between the languages")
  func languages() {
    for fact in Self.facts {
      #expect(ReportLanguage.de.wording.fact(fact) != ReportLanguage.en.wording.fact(fact), "\(fact.kind)")
    }
  }

  @Test("a table has a line for each person with reasons, cautions and who belongs together")
  func csv() {
    let lines = FoundListCSV.string(Self.list(.meet), language: .en).split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[0] == "entry,name,id,email,unit,location,title,reasons,cautions")
    #expect(lines[1].hasPrefix("1,Ada") && lines[2].hasPrefix("1,Bo") && lines[3].hasPrefix("2,Bo"))
    #expect(lines[1].contains("no way of at most three steps"))
  }
}
