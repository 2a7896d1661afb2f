import Discovery
import People
import TestSupport
import Testing

@testable import Workspace

@Suite struct ProfileTests {
  private let fixture: Fixture

  init() throws {
    var export = NativeExport()
    export.person(
      "p1", "Käthe Jäger", email: "kj@example.org",
      ["unit": "Werk Nord", "title": "Technikerin", "manager": "p2", "skills": ["CAD"]])
    export.person("p2", "Otto Übelhör")
    export.community("c1", "Löttechnik")
    export.post("q", by: "p1", in: "c1", day: 1, "Warum entstehen Lötbrücken?", ["kind": "question"])
    export.post(
      "a", by: "p1", in: "c1", day: 9, "Lötpaste dünner auftragen", ["kind": "answer", "accepted": true])
    export.post("d", by: "p1", day: 12, "Lötpaste gelöscht", ["deleted": true])
    for index in 0..<30 { export.post("o\(index)", by: "p2", day: 2, "Besprechung im Werk \(index)") }
    fixture = try Fixture(export.text)
  }

  @Test("a profile counts what the person wrote, where and when")
  func counts() throws {
    let profile = try fixture.profile("kaethe jaeger")
    #expect(profile.posts == 2)
    #expect(profile.questions == 1)
    #expect(profile.answers == 1)
    #expect(profile.accepted == 1)
    #expect(profile.places == [.init(community: "Löttechnik", posts: 2)])
    #expect(profile.firstPost == date("2024-01-01T12:00:00Z"))
    #expect(profile.lastPost == date("2024-01-09T12:00:00Z"))
    #expect(profile.declaredSkills == ["CAD"])
    #expect(profile.manager?.name == "Otto Übelhör")
    #expect(profile.person.unit == "Werk Nord")
  }

  @Test("topics are words that set the person apart, without deleted posts")
  func topics() throws {
    let words = try fixture.profile("p1").topics.map(\.word)
    #expect(words.contains("Lötpaste"))
    #expect(!words.contains("gelöscht"))
    #expect(try fixture.profile("p2").topics.map(\.word).contains("Besprechung"))
  }

  @Test("a manager who opted out is not named")
  func manager() throws {
    _ = try Workspace.setOptOut(true, person: "p2", in: fixture.path)
    #expect(try fixture.profile("p1").manager == nil)
  }
}
