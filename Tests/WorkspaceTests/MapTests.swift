import Discovery
import Foundation
import People
import TestSupport
import Testing

@testable import Workspace

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct MapTests {
  static let subjects: [MapSubject] = [
    .groups, .units, .structure, .ego(name: "Mina Okafor"), .topic("solder"), .bridges, .communities,
    .beforeAfter(date("2024-02-01")), .org,
  ]

  /// Two teams, of which one person alone writes to the other, and a line above both.
  static func teams() -> NativeExport {
    var export = NativeExport()
    for index in 0..<12 {
      let unit = index < 6 ? "Werk" : "Labor"
      let boss = index == 0 ? "null" : "\"p\(index < 6 ? 0 : 6)\""
      let name = index == 3 ? "Mina Okafor" : "Person \(index)"
      export.lines.append(
        "{\"type\":\"person\",\"id\":\"p\(index)\",\"name\":\"\(name)\",\"unit\":\"\(unit)\",\"manager\":\(index == 6 ? "\"p0\"" : boss)}"
      )
    }
    export.community("c1", "Werkstatt")
    var number = 0
    for week in 0..<12 {
      for index in 0..<12 {
        let base = index < 6 ? 0 : 6
        let other = base + (index - base + 1 + week % 4) % 6
        post(&export, &number, index, other, week)
      }
      post(&export, &number, 3, 8 + week % 3, week)
    }
    return export
  }

  /// A question of one and the answer of the other.
  private static func post(
    _ export: inout NativeExport, _ number: inout Int, _ one: Int, _ other: Int, _ week: Int
  ) {
    let day = String(format: "2024-%02d-%02d", 1 + week / 4, 1 + 7 * (week % 4))
    for (id, author, parent) in [("m\(number)", one, "null"), ("a\(number)", other, "\"m\(number)\"")] {
      let kind = parent == "null" ? "question" : "answer"
      export.lines.append(
        "{\"type\":\"post\",\"id\":\"\(id)\",\"author\":\"p\(author)\",\"community\":\"c1\",\"thread\":\"m\(number)\","
          + "\"parent\":\(parent),\"time\":\"\(day)T10:00:00Z\",\"kind\":\"\(kind)\",\"text\":\"solder \(number)\"}"
      )
    }
    number += 1
  }

  private func map(_ subject: MapSubject, _ form: MapForm = .svg, in fixture: Fixture) throws -> [UInt8] {
    try Workspace.map(MapRequest(subject: subject, form: form), words: PlainMapWords(), in: fixture.path)
  }

  @Test("every picture is well-formed and the same twice", arguments: subjects.indices)
  func drawn(index: Int) throws {
    let subject = Self.subjects[index]
    let fixture = try Fixture(Self.teams().text)
    let svg = try map(subject, in: fixture)
    #expect(XMLParser(data: Data(svg)).parse(), "\(subject)")
    #expect(try map(subject, in: fixture) == svg, "\(subject)")
    let table = try Workspace.mapTable(MapRequest(subject: subject), words: PlainMapWords(), in: fixture.path)
    #expect(!table.elements.isEmpty, "\(subject)")
  }

  private func table(_ subject: MapSubject, in fixture: Fixture) throws -> PictureTable {
    try Workspace.mapTable(MapRequest(subject: subject), words: PlainMapWords(), in: fixture.path)
  }

  @Test("the picture of groups names the groups of the list, and on whom their contact hangs")
  func groups() throws {
    let fixture = try Fixture(Self.teams().text)
    let table = try table(.groups, in: fixture)
    let listed = try Workspace.groups(FindingRequest(), in: fixture.path).rows.map(\.label)
    #expect(listed.count == 2)
    #expect(Set(table.elements.map(\.name)) == Set(listed.map { PlainMapWords().groupName($0) }))
    #expect(table.links.count == 1)
    #expect(table.links.first?.bridges == ["Mina Okafor"])
    #expect(table.subtitles.first?.contains("coverage 12 12") == true)
  }

  @Test("the picture of fragile contacts shows those of the list, and says so where there are none")
  func fragile() throws {
    let fixture = try Fixture(Self.teams().text)
    #expect(try table(.bridges, in: fixture).links.map(\.bridges) == [["Mina Okafor"]])
    var export = Self.teams()
    var number = 1_000
    for week in 0..<12 { Self.post(&export, &number, 1 + week % 2, 11 - week % 2, week) }
    let other = try Fixture(export.text)
    let calm = try table(.bridges, in: other)
    #expect(calm.title == "noBridgesTitle" && calm.links.isEmpty && !calm.elements.isEmpty)
    #expect(!(try map(.bridges, in: other)).isEmpty)
  }

  @Test("where people keep to no groups, their units are drawn and it is said")
  func noGroups() throws {
    var export = NativeExport()
    for index in 0..<6 {
      export.lines.append(
        "{\"type\":\"person\",\"id\":\"p\(index)\",\"name\":\"Person \(index)\",\"unit\":\"\(index % 2 == 0 ? "Werk" : "Labor")\"}"
      )
    }
    for a in 0..<6 {
      for b in 0..<a {
        export.lines.append("{\"type\":\"tie\",\"from\":\"p\(a)\",\"to\":\"p\(b)\",\"kind\":\"advice\"}")
      }
    }
    let table = try table(.groups, in: Fixture(export.text))
    #expect(table.captions.contains("unitsForGroups"))
    #expect(Set(table.elements.map(\.name)) == ["Werk", "Labor"])
  }

  @Test("what analyse keeps draws the very picture that is drawn without it", arguments: subjects.indices)
  func kept(index: Int) throws {
    let fixture = try Fixture()
    try fixture.add(Self.teams().text) { $0.analyses = false }
    let subject = Self.subjects[index]
    // Counts of shared writers are made by analyses only, and their absence is said.
    guard subject != .communities else { return }
    let made = try map(subject, in: fixture)
    try Workspace.analyse(fixture.path)
    #expect(try map(subject, in: fixture) == made, "\(subject)")
  }

  @Test("what analyse kept is not used once the workspace has changed")
  func stale() throws {
    let fixture = try Fixture(Self.teams().text)
    try Workspace.analyse(fixture.path)
    var more = NativeExport()
    var number = 2_000
    for week in 0..<12 { Self.post(&more, &number, 2, 9, week) }
    try fixture.add(more.text, as: "more.jsonl") { $0.analyses = false }
    #expect(try table(.ego(name: "Person 2"), in: fixture).elements.contains { $0.name == "Person 9" })
    #expect(try table(.bridges, in: fixture).links.isEmpty)
  }

  @Test("who is asked for stands in the middle of an ego map, with contacts and nobody else")
  func ego() throws {
    let fixture = try Fixture(Self.teams().text)
    let request = MapRequest(subject: .ego(name: "Mina Okafor"))
    let table = try Workspace.mapTable(request, words: PlainMapWords(), in: fixture.path)
    #expect(table.elements.first?.name == "Mina Okafor" && table.elements.first?.isMarked == true)
    #expect(table.elements.contains { $0.name == "Person 8" })
    #expect(!table.elements.contains { $0.name == "Person 11" })
    #expect(throws: Trouble.unknownPerson(name: "Nobody")) {
      try map(.ego(name: "Nobody"), in: fixture)
    }
  }

  @Test("who opted out is in no picture", arguments: subjects.indices)
  func optedOut(index: Int) throws {
    let fixture = try Fixture(Self.teams().text)
    _ = try Workspace.setOptOut(true, person: "Person 8", in: fixture.path)
    #expect(!String(decoding: try map(Self.subjects[index], in: fixture), as: UTF8.self).contains("Person 8"))
  }

  @Test("places that analyse keeps are used and do not wander")
  func places() throws {
    let fixture = try Fixture(Self.teams().text)
    try Workspace.analysePictures(words: PlainMapWords(), in: fixture.path)
    let first = try map(.groups, in: fixture)
    for _ in 0..<3 { try Workspace.analysePictures(words: PlainMapWords(), in: fixture.path) }
    #expect(try map(.groups, in: fixture) == first)
  }

  @Test("every form is what it says")
  func forms() throws {
    let fixture = try Fixture(Self.teams().text)
    let starts: [(MapForm, String)] = [
      (.svg, "<?xml"), (.html, "<!DOCTYPE html>"), (.dot, "graph G {"), (.graphml, "<?xml"), (.gexf, "<?xml"),
      (.pdf, "%PDF"),
    ]
    for (form, start) in starts {
      let bytes = try map(.groups, form, in: fixture)
      #expect(String(decoding: bytes.prefix(start.utf8.count), as: UTF8.self) == start)
      #expect(try map(.groups, form, in: fixture) == bytes)
    }
    #expect(try map(.groups, .png(width: 700), in: fixture).prefix(4) == [0x89, 0x50, 0x4E, 0x47])
  }
}
