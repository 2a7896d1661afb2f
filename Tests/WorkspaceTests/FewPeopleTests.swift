import Discovery
import Foundation
import People
import TestSupport
import Testing
import Text

@testable import Workspace

/// What helps where few people or nobody matches.
@Suite struct FewPeopleTests {
  /// Two people know cell balancing, others write about what goes with it, and many about nothing of it.
  private static var export: NativeExport {
    var export = NativeExport()
    for index in 0..<9 {
      export.person(
        "p\(index)", "Person \(index)", email: "p\(index)@example.org",
        index == 7 ? ["skills": ["Zellausgleich"]] : index == 8 ? ["title": "Leitung Zellausgleich"] : [:])
    }
    for index in 0..<4 {
      export.post(
        "z\(index)", by: "p\(index % 2)", day: 10 + index,
        "Der Zellausgleich braucht Widerstände und Messleitungen, Fall \(index)", ["thread": "t\(index)"])
    }
    for index in 0..<6 {
      export.post(
        "w\(index)", by: "p\(2 + index % 3)", day: 30 + index,
        "Widerstände und Messleitungen gibt es im Lager \(index)", ["thread": "u\(index)"])
    }
    for index in 0..<700 {
      export.post("f\(index)", by: "p\(index % 7)", day: 60 + index % 200, "Alles klar, Nummer \(index)")
    }
    return export
  }

  @Test("Related words find some more people, after all others, with weak signs, and it is said")
  func related() throws {
    let report = try Fixture(Self.export.text).about("Zellausgleich")
    #expect(report.experts.map(\.finding.isByRelatedWords) == [false, false, true, true, true])
    #expect(report.experts.prefix(2).map(\.finding.band).allSatisfy { $0 > .weak })
    #expect(report.experts.dropFirst(2).allSatisfy { $0.finding.band == .weak })
    let note = try #require(report.answer.notes.first { $0.reason == .expansion })
    #expect(note.used.contains("Widerstände") && note.used.contains("Messleitungen"), "\(note.used)")
    #expect(report.answer.outcome == .found && report.answer.candidateCount == 2)
    let terms = report.experts.last?.evidence.flatMap(\.evidence.terms) ?? []
    #expect(!terms.isEmpty && terms.allSatisfy { $0.reason == .expansion })
  }

  @Test("Where enough people match, no word is added")
  func enough() throws {
    let report = try Fixture(Self.export.text).about("Nummer")
    #expect(report.experts.count > 5 && !report.experts.contains { $0.finding.isByRelatedWords })
    #expect(!report.answer.notes.contains { $0.reason == .expansion })
  }

  @Test(
    "A skill or title alone ranks nobody; it is named where nobody has shown to know, and beside shown work")
  func statements() throws {
    let fixture = try Fixture(Self.export.text)
    try Workspace.analyse(fixture.path)
    let shown = try fixture.about("Zellausgleich")
    #expect(!shown.experts.contains { ["Person 7", "Person 8"].contains($0.person.name) })
    var export = Self.export
    export.person("p7", "Person 7", email: "p7@example.org", ["skills": ["Quantenschaum", "Zellausgleich"]])
    export.person("p0", "Person 0", email: "p0@example.org", ["skills": ["Zellausgleich"]])
    try fixture.add(export.text, as: "more.jsonl")
    try Workspace.analyse(fixture.path)
    let nobody = try fixture.about("Quantenschaum")
    #expect(nobody.answer.outcome == .nobody && nobody.experts.isEmpty)
    #expect(nobody.advice.stated.map(\.person.name) == ["Person 7"])
    #expect(nobody.advice.stated.first?.statements == [Statement(kind: .skill, text: "Quantenschaum")])
    let both = try fixture.about("Zellausgleich")
    #expect(both.experts.map(\.finding.score) == shown.experts.map(\.finding.score))
    #expect(both.experts.first { $0.person.name == "Person 0" }?.statements.count == 1)
    _ = try Workspace.setOptOut(true, person: "Person 7", in: fixture.path)
    #expect(try fixture.about("Quantenschaum").advice.stated.isEmpty)
  }

  @Test("Who reviewed what others wrote on the topic is named, as of a time, and the score stays")
  func reviews() throws {
    let plain = try Fixture(Self.export.text).about("Zellausgleich")
    var export = Self.export
    for (from, to, post) in [("p0", "p1", "z1"), ("p1", "p0", "z0"), ("p1", "p0", "z2"), ("p1", "p3", "w1")] {
      export.add(
        "tie",
        [
          "from": from, "to": to, "kind": "review", "post": post,
          "time": NativeExport.time(day: post == "z2" ? 200 : 20),
        ])
    }
    let fixture = try Fixture(export.text)
    let report = try fixture.about("Zellausgleich")
    let reviewed = Dictionary(uniqueKeysWithValues: report.experts.map { ($0.person.name, $0.reviewed) })
    #expect(reviewed["Person 0"] == 1 && (reviewed["Person 1"] ?? 0) >= 2)
    #expect(report.experts.map(\.finding.score) == plain.experts.map(\.finding.score))
    let then = try fixture.about("Zellausgleich") { $0.asOf = date("2024-02-20") }
    #expect(then.experts.first { $0.person.name == "Person 1" }?.reviewed == 1)
  }

  @Test("Ways over contacts put aside are those over contacts read anew")
  func reach() throws {
    let fixture = try Fixture()
    try fixture.add(InventedCompany(seed: 5, posts: 400).text) { $0.analyses = false }
    func reaches() throws -> [[ReachReport?]] {
      try (0..<8).map { person in
        var request = AboutRequest(topic: "solder paste")
        request.from = "p\(person)@example.org"
        return try Workspace.about(request, in: fixture.path).experts.map(\.reach)
      }
    }
    let anew = try reaches()
    try Workspace.analyse(fixture.path)
    let kept = try reaches()
    #expect(kept == anew)
    #expect(anew.joined().contains { ($0?.path?.count ?? 0) > 2 }, "\(anew)")
  }

  @Test("Topics put aside are those found anew, also cut shorter")
  func topics() throws {
    let fixture = try Fixture()
    try fixture.add(InventedCompany(seed: 6, posts: 500).text) { $0.analyses = false }
    var request = TopicsRequest()
    request.options.limit = 3
    let anew = try Workspace.topics(request, in: fixture.path)
    try Workspace.analyse(fixture.path)
    #expect(try Workspace.topics(request, in: fixture.path) == anew)
    #expect(!anew.topics.isEmpty)
    request.options.limit = 1_000
    let all = try Workspace.topics(request, in: fixture.path)
    #expect(all.topics.count >= anew.topics.count)
  }
}
