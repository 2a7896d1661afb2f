import Discovery
import People
import TestSupport
import Testing

@testable import Workspace

/// Questions about some people and some posts.
@Suite struct FilterTests {
  private static var export: NativeExport {
    var export = NativeExport()
    export.person("p1", "Lena Groß", ["unit": "Getriebe", "location": "Ulm"])
    export.person("p2", "Otto Übelhör", ["unit": "Einkauf", "location": "Jena"])
    export.person("p3", "Mina Okafor", ["unit": "Getriebe", "location": "Jena"])
    export.add("attribute", ["person": "p1", "key": "unit", "value": "Prüfstand", "from": "2024-06-01"])
    export.community("c1", "Zahnräder")
    export.community("c2", "Geheim", isPrivate: true)
    export.post("m1", by: "p1", in: "c1", day: 10, "Das Lager im Getriebe ist neu", ["kind": "answer"])
    export.post("m2", by: "p2", day: 20, "The bearing of the Getriebe is new and the oil is warm")
    export.post("m3", by: "p3", in: "c1", day: 30, "Wer kennt das Lager im Getriebe?", ["kind": "question"])
    export.post("m4", by: "p3", day: 200, "Das Getriebe läuft wieder und das ist gut", ["kind": "document"])
    for index in 0..<30 { export.post("f\(index)", by: "p2", day: 40, "Kaffee \(index)") }
    return export
  }

  private let fixture: Fixture

  init() throws {
    fixture = try Fixture(Self.export.text)
  }

  private func names(asOf: Instant? = nil, _ change: @escaping (inout AskFilters) -> Void) throws -> Set<
    String
  > {
    Set(
      try fixture.names("Getriebe") {
        $0.asOf = asOf
        change(&$0.filters)
      })
  }

  @Test("People are those of the unit or place at the time of asking")
  func people() throws {
    #expect(try names { $0.units = ["getriebe"] } == ["Mina Okafor"])
    #expect(try names { $0.units = ["Prüfstand"] } == ["Lena Groß"])
    #expect(try names(asOf: date("2024-05-01")) { $0.units = ["Getriebe"] } == ["Lena Groß", "Mina Okafor"])
    #expect(try names { $0.units = ["Getriebe", "Einkauf"] } == ["Mina Okafor", "Otto Übelhör"])
    #expect(try names { $0.locations = ["Jena"] } == ["Mina Okafor", "Otto Übelhör"])
    #expect(
      try names {
        $0.locations = ["Jena"]
        $0.notInUnits = ["Einkauf"]
      } == ["Mina Okafor"])
  }

  @Test("Posts are those of the community, the language and the kind")
  func posts() throws {
    #expect(try names { $0.communities = ["zahnraeder"] } == ["Lena Groß", "Mina Okafor"])
    #expect(try names { $0.communities = ["c1"] } == ["Lena Groß", "Mina Okafor"])
    #expect(try names { $0.languages = ["en"] } == ["Otto Übelhör"])
    #expect(try names { $0.kinds = [.answer] } == ["Lena Groß"])
    #expect(try names { $0.kinds = [.post] } == ["Otto Übelhör"])
    #expect(try names { $0.kinds = [.document] } == ["Mina Okafor"])
    #expect(try names { $0.kinds = [.commit] }.isEmpty)
  }

  @Test("Statistics stay those of everything that is visible")
  func statistics() throws {
    let open = try fixture.about("Getriebe").answer
    let narrow = try fixture.about("Getriebe") { $0.filters.kinds = [.answer] }.answer
    #expect(narrow.words == open.words && narrow.extent == open.extent)
    let score = narrow.experts.first?.score
    #expect(open.experts.contains { $0.score == score })
  }

  @Test("An unknown name is said with the closest ones, and a private community is unknown to others")
  func unknown() throws {
    #expect(throws: Trouble.unknownName(kind: .unit, name: "Getribe", closest: ["Getriebe"])) {
      try names { $0.units = ["Getribe"] }
    }
    #expect(throws: Trouble.unknownName(kind: .community, name: "Geheim", closest: [])) {
      try names { $0.communities = ["Geheim"] }
    }
    #expect(throws: Trouble.self) { try names { $0.locations = ["Köln"] } }
    #expect(
      try fixture.names("Getriebe") {
        $0.viewer = .all
        $0.filters.communities = ["Geheim"]
      }.isEmpty)
  }

  @Test("How much can be seen is counted in people and days")
  func extent() throws {
    let extent = try fixture.about("Getriebe").answer.extent
    #expect(extent.posts == 34 && extent.people == 3 && extent.knownPeople == 3)
    #expect(extent.first?.isoDate == "2024-01-10" && extent.last?.isoDate == "2024-07-18")
    let early = try fixture.about("Getriebe") { $0.asOf = date("2024-01-15") }.answer.extent
    #expect(early.posts == 1 && early.people == 1 && early.last?.isoDate == "2024-01-10")
  }
}
