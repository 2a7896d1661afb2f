import Foundation
import Importers
import People
import TestSupport
import Testing

@Suite struct PeopleCSVImporterTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ text: String) throws -> (people: [Person], report: ImportReport) {
    try read(Array(text.utf8))
  }

  private func read(_ bytes: [UInt8]) throws -> (people: [Person], report: ImportReport) {
    let (nouns, report) = try collect(PeopleCSVImporter(path: folder.write(Data(bytes), to: "p.csv")))
    return (nouns.people, report)
  }

  @Test("A German personnel list saved by a spreadsheet: semicolons, Windows-1252, names turned")
  func german() throws {
    let text = """
      Personalnummer;Mitarbeiter;E-Mail;Abteilung;Standort;Stelle;Führungskraft;Eintritt;Schuhgröße
      007;"Köhler, Anna";anna@acme.example;Fertigung;Köln;Leiterin;;1.2.2019;38
      008;"Demir, Bilal";bilal@acme.example;Fertigung;Köln;Werkzeugbauer;"Köhler, Anna";2020-03-01;43
      """
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let (people, report) = try read(bytes)
    #expect(people.map(\.id) == ["007", "008"])
    #expect(people.map(\.name) == ["Anna Köhler", "Bilal Demir"])
    #expect(people.map(\.manager) == [nil, "007"])
    #expect(people.map(\.location) == ["Köln", "Köln"])
    #expect(people.map(\.unit) == ["Fertigung", "Fertigung"])
    #expect(people.map(\.title) == ["Leiterin", "Werkzeugbauer"])
    #expect(people.map(\.joined?.isoDate) == ["2019-02-01", "2020-03-01"])
    #expect(report.read == ["rows": 2] && report.unknownFields == ["Schuhgröße": 1])
    #expect(report.noted["read as Windows-1252"]?.count == 2)
  }

  @Test("An English directory without ids: addresses in lower case are ids, managers by id, address or name")
  func english() throws {
    let (people, report) = try read(
      """
      userPrincipalName,displayName,givenName,surname,jobTitle,department,Manager
      Dana.Roth@ACME.example,Roth Dana,Dana,Roth,Head,Plastics,NULL
      bo@acme.example,Bo,,,,Plastics,dana.roth@acme.EXAMPLE
      cy@acme.example,Cy,,,,Plastics,Dana  ROTH
      di@acme.example,Di,,,,Plastics,Nobody
      ,Ghost,,,,,
      """)
    #expect(
      people.map(\.id) == ["dana.roth@acme.example", "bo@acme.example", "cy@acme.example", "di@acme.example"])
    #expect(people.first?.name == "Dana Roth" && people.first?.email == "Dana.Roth@ACME.example")
    #expect(people.map(\.manager) == [nil, "dana.roth@acme.example", "dana.roth@acme.example", nil])
    #expect(report.noted["manager who is not in the table"]?.examples.map(\.line) == [5])
    #expect(report.skipped["person without id or e-mail address"]?.examples.map(\.line) == [6])
  }

  @Test("An id goes before an address and a name; a name of two people means nobody")
  func ambiguity() throws {
    let (people, report) = try read(
      "id,name,mail,manager\n1,Eva Lang,,\n2,Eva Lang,1@x,\n3,Al,,Eva Lang\n4,Bo,,1\n5,Cy,,1@x\n")
    #expect(people.map(\.manager) == [nil, nil, nil, "1", "2"])
    #expect(report.noted["manager's name that several people have"]?.count == 1)
  }

  @Test("Circles of managers are cut where the table begins, self-managers are cut, both noted")
  func cycles() throws {
    let (people, report) = try read(
      "id,name,manager\n9,Lea,2\n1,Ada,1\n2,Bo,4\n3,Cy,2\n4,Di,3\n5,Ed,3\n6,Fa,7\n7,Gus,6\n")
    #expect(people.map(\.manager) == ["2", nil, nil, "2", "3", "3", nil, "6"])
    #expect(report.noted["own manager"]?.examples.map(\.line) == [3])
    #expect(report.noted["managers in a circle, cut here"]?.examples.map(\.line) == [4, 8])
  }

  @Test("No circle is left in any table, and only as many managers are lost as there are circles")
  func noCycles() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 1...30, using: &random)
      let rows = (0..<count).map { "\($0),N\($0),\(Int.random(in: 0..<count, using: &random))" }
      let (people, _) = try read("id,name,manager\n" + rows.joined(separator: "\n"))
      let managers = people.map { $0.manager.flatMap { Int($0) } }
      for start in managers.indices {
        var row: Int? = start
        var steps = 0
        while let current = row, steps <= count {
          row = managers[current]
          steps += 1
        }
        #expect(steps <= count, "seed \(seed)")
      }
      // Every row names a manager, so each component has one circle, and loses exactly one.
      var root = Array(0..<count)
      func find(_ row: Int) -> Int { root[row] == row ? row : find(root[row]) }
      for (row, line) in rows.enumerated() {
        root[find(row)] = find(Int(line.split(separator: ",")[2]) ?? 0)
      }
      let components = Set(root.indices.map(find)).count
      #expect(managers.count { $0 == nil } == components, "seed \(seed)")
    }
  }

  @Test("Of rows with one id the first counts, the others are skipped")
  func duplicates() throws {
    let (people, report) = try read("id,name,unit\n1,Ada,A\n1,Ada,B\n")
    #expect(people.map(\.unit) == ["A"] && report.skipped["id given twice"]?.examples.map(\.line) == [3])
  }

  @Test(
    "Ids that a spreadsheet has rewritten stop the import with the line",
    arguments: [
      "2,34568E+18", "2.34568E+18", "1e+9",
    ])
  func damagedIDs(id: String) throws {
    let error = importError { _ = try read("id;name\n1;Ada\n\(id);Bo\n") }
    #expect(error?.code == .wrongFormat && error?.place.line == 3)
  }

  @Test(
    "Ids that only look a little like such numbers are ids",
    arguments: ["E+18", "1E18", "12e", "A1E+5", "1E+X"])
  func soundIDs(id: String) throws {
    #expect(try read("id;name\n\(id);Bo\n").people.map(\.id) == [id])
  }

  @Test("Headers of bulk templates are read by the name in brackets")
  func template() throws {
    let (people, _) = try read(
      "version:v1.0,,\nName [displayName] Required,User name [userPrincipalName] Required,Dep. [department]\n"
        + "Ada,ada@x.example,Lab\n")
    #expect(people.map(\.name) == ["Ada"] && people.map(\.unit) == ["Lab"])
  }

  @Test("The apostrophe against formulas is undone, and skills are a list")
  func protection() throws {
    let (people, _) = try read("id,name,skills\n'-1,'=Ada,PA66; Spritzguss |\n")
    #expect(people.first?.id == "-1" && people.first?.name == "=Ada")
    #expect(people.first?.skills == ["PA66", "Spritzguss"])
  }

  @Test("Tables of something else, unclosed quotes and 100,000 columns are errors")
  func errors() {
    #expect(importError { _ = try read("x,y\n1,2\n") }?.code == .wrongFormat)
    #expect(importError { _ = try read("") }?.code == .wrongFormat)
    let unclosed = importError { _ = try read("id,name\n1,\"Ada\n2,Bo\n") }
    #expect(unclosed?.code == .wrongFormat && unclosed?.place.line == 2)
    let wide = importError { _ = try read("id,name" + String(repeating: ",", count: 100_000)) }
    #expect(wide?.code == .tooLarge)
  }
}
