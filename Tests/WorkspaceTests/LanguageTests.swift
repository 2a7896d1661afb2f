import Discovery
import Foundation
import People
import TestSupport
import Testing
import Text

@testable import Workspace

/// What questions learn from a workspace, and who may learn it.
@Suite struct LanguageTests {
  /// Talk about something else, by people of its own.
  private static func filler(_ export: inout NativeExport) {
    for index in 0..<30 {
      export.post("f\(index)", by: "f\(index % 5)", day: 3, "Besprechung am Montag \(index)")
    }
  }

  /// Three people who explain an abbreviation, in a community of their own, and one who writes the name openly.
  private static func company(isPrivate: Bool) -> NativeExport {
    var export = NativeExport()
    filler(&export)
    export.community("c", "Umwelt", isPrivate: isPrivate)
    for index in 0..<3 {
      export.post("a\(index)", by: "a\(index)", in: "c", day: 5, "Unsere Ökobilanz (LCA) ist fertig")
    }
    export.post("o", by: "open", day: 6, "Eine Ökobilanz für die Pumpe")
    return export
  }

  @Test("an abbreviation finds who wrote its name, and the answer says so")
  func abbreviation() throws {
    let report = try Fixture(Self.company(isPrivate: false).text).about("LCA")
    #expect(report.experts.contains { $0.person.id == "native/open" })
    #expect(report.answer.notes.contains { $0.asked == "LCA" && $0.reason == .abbreviation })
    let reasons = report.experts.flatMap(\.evidence).flatMap(\.evidence.terms).map(\.reason)
    #expect(reasons.contains(.abbreviation))
  }

  @Test("what private posts explain reaches only who may read them")
  func privateAbbreviation() throws {
    let fixture = try Fixture(Self.company(isPrivate: true).text)
    let answer = try fixture.about("LCA").answer
    #expect(answer.outcome == .nobody && answer.notes.isEmpty)
    let all = try fixture.about("LCA") { $0.viewer = .all }
    #expect(all.experts.contains { $0.person.id == "native/open" })
  }

  @Test("what later posts explain is not known before")
  func pastAbbreviation() throws {
    let fixture = try Fixture(Self.company(isPrivate: false).text)
    #expect(try fixture.about("LCA") { $0.asOf = date("2024-01-04") }.answer.notes.isEmpty)
  }

  @Test("an abbreviation leaves with the people who explained it")
  func optOut() throws {
    let fixture = try Fixture(Self.company(isPrivate: false).text)
    for person in ["a0", "a1", "a2"] { _ = try Workspace.setOptOut(true, person: person, in: fixture.path) }
    #expect(try fixture.about("LCA").answer.notes.isEmpty)
  }

  @Test("the organisation's synonyms are taken from a file, replaced and shown")
  func synonyms() throws {
    let fixture = try Fixture(Self.company(isPrivate: false).text)
    #expect(try fixture.about("Umweltrechnung").experts.isEmpty)
    let file = try fixture.folder.write("# ours\nUmweltrechnung;Ökobilanz\nallein\n\n", to: "synonyms.csv")
    let taken = try Workspace.replaceSynonyms(with: file, in: fixture.path)
    #expect(taken.lines == 1 && taken.skipped == 1)
    #expect(try Workspace.synonyms(in: fixture.path) == [["Umweltrechnung", "Ökobilanz"]])
    #expect(try fixture.about("Umweltrechnung").experts.contains { $0.person.id == "native/open" })
    try fixture.folder.write("a,b\n", to: "synonyms.csv")
    _ = try Workspace.replaceSynonyms(with: file, in: fixture.path)
    #expect(try fixture.about("Umweltrechnung").experts.isEmpty)
  }

  @Test("a listed word is no slip")
  func words() throws {
    let fixture = try Fixture(Self.company(isPrivate: false).text)
    #expect(try fixture.about("Besprechunk").answer.notes.map(\.reason) == [.spelling])
    let file = try fixture.folder.write("Besprechunk 12\nBesprechunk/NS\n", to: "words.txt")
    #expect(try Workspace.replaceWords(with: file, in: fixture.path) == 1)
    #expect(try fixture.about("Besprechunk").answer.notes.isEmpty)
  }

  @Test("a correction is said in the form in which people write it")
  func written() throws {
    let fixture = try Fixture(Self.company(isPrivate: false).text)
    let note = try #require(try fixture.about("Ökobilans").answer.notes.first { $0.reason == .spelling })
    #expect(note.used == ["Ökobilanz"])
  }
}
