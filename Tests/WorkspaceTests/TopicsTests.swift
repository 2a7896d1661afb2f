import Discovery
import People
import TestSupport
import Testing

@testable import Workspace

/// The topics of an organisation.
@Suite struct TopicsTests {
  private static var export: NativeExport {
    var export = NativeExport()
    for index in 0..<6 { export.person("p\(index)", "Person \(index)") }
    export.community("c0", "Getriebe")
    export.community("c1", "Kantine")
    for index in 0..<8 {
      export.post(
        "g\(index)", by: "p\(index % 3)", in: "c0", day: 10 + index,
        "Beim Schneckengetriebe hilft Öl, Fall \(index)",
        ["title": index % 2 == 0 ? "Schneckengetriebe" : "Mitteilung", "kind": "answer", "accepted": true])
    }
    // One person knows; two others only ask.
    for index in 0..<8 {
      export.post(
        "s\(index)", by: "p3", in: "c1", day: 30 + index, "Die Lötpaste muss kalt liegen, Fall \(index)",
        ["title": index % 2 == 0 ? "Lötpaste" : "Mitteilung", "kind": "answer", "accepted": true])
    }
    for index in 4..<6 {
      export.post(
        "q\(index)", by: "p\(index)", in: "c1", day: 50, "Wer kennt Lötpaste?",
        ["title": "Lötpaste", "kind": "question"])
    }
    for index in 0..<40 {
      export.post("f\(index)", by: "p\(index % 6)", day: 60 + index, "Alles klar, Nummer \(index)")
    }
    return export
  }

  private let fixture: Fixture

  init() throws {
    fixture = try Fixture(Self.export.text)
  }

  private func overview(_ change: (inout TopicsRequest) -> Void = { _ in }) throws -> TopicOverview {
    var request = TopicsRequest()
    change(&request)
    return try Workspace.topics(request, in: fixture.path)
  }

  @Test("Topics are what posts are headed and talk about, with those who know them")
  func topics() throws {
    let topics = try overview().topics
    #expect(Set(topics.map(\.name)) == ["Schneckengetriebe", "Lötpaste"], "\(topics.map(\.name))")
    let gear = try #require(topics.first { $0.name == "Schneckengetriebe" })
    #expect(gear.cover == .covered && (gear.absenceFactor ?? 0) >= 2)
    #expect(Set(gear.experts.map(\.person.name)) == ["Person 0", "Person 1", "Person 2"])
    #expect(gear.posts == 8 && gear.people == 3)
  }

  @Test("A topic that hangs on one person says so")
  func absence() throws {
    let paste = try #require(try overview().topics.first { $0.name == "Lötpaste" })
    #expect(paste.cover == .hangsOnOne && paste.absenceFactor == 1)
    #expect(paste.experts.first?.person.name == "Person 3" && paste.measure == .accepted)
    #expect(!paste.understudies.contains { $0.person.name == "Person 3" })
  }

  @Test("Goals are covered, hang on one person or are nobody's")
  func goals() throws {
    let file = try fixture.folder.write(
      "# Ziele\n\nSchneckengetriebe\n  Lötpaste \nQuantenschaum\n", to: "goals.txt")
    let topics = try overview { $0.goals = file }.topics
    #expect(topics.map(\.name) == ["Schneckengetriebe", "Lötpaste", "Quantenschaum"])
    #expect(topics.map(\.cover) == [.covered, .hangsOnOne, .nobody])
    #expect(throws: Trouble.self) { try overview { $0.goals = "/nowhere/goals.txt" } }
  }

  @Test("Before anybody wrote about it there is no topic")
  func timeTravel() throws {
    let early = try overview { $0.options.asOf = date("2024-02-14") }
    #expect(early.topics.map(\.name) == ["Schneckengetriebe"])
  }

  @Test("The absence factor is the fewest who hold half")
  func factor() {
    #expect(TopicKnowledge.absenceFactor([5, 3, 2]) == 1)
    #expect(TopicKnowledge.absenceFactor([4, 3, 3]) == 2)
    #expect(TopicKnowledge.absenceFactor([1, 1, 1, 1]) == 2)
    #expect(TopicKnowledge.absenceFactor([0, 0]) == nil)
    #expect(TopicKnowledge.absenceFactor([]) == nil)
  }
}
