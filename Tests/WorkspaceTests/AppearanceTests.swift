import Discovery
import People
import TestSupport
import Testing

@testable import Workspace

/// Who opted out appears nowhere; programs, staff and externals only where they are asked for.
@Suite struct AppearanceTests {
  private let company = InventedCompany(seed: 41, posts: 150)

  @Test("who opted out is gone from answers, evidence and statistics, as if never imported")
  func optOut() throws {
    let fixture = try Fixture(company.text)
    _ = try Workspace.setOptOut(true, person: "Lena Groß", in: fixture.path)
    let lines = try fixture.transcript { $0.viewer = .all }
    #expect(!lines.contains { $0.contains("Lena Groß") })
    #expect(throws: Trouble.unknownPerson(name: "Lena Groß")) { try fixture.profile("Lena Groß") }
    let without = (company.directory.lines + company.posts.lines)
      .filter { !$0.contains("\"author\":\"p3\"") }
      .map { $0.replacing("\"mentions\":[\"p3\"]", with: "\"mentions\":[]") + "\n" }
    let never = try Fixture(without.joined())
    for question in InventedCompany.questions {
      let (one, two) = (try fixture.about(question).answer, try never.about(question).answer)
      #expect(one.visiblePosts == two.visiblePosts)
      #expect(one.words == two.words)
    }
  }

  @Test("words of a title that only one who opted out wrote are gone from the replies to it too")
  func threadTitle() throws {
    var export = NativeExport()
    export.person("p1", "Rhea Nandan")
    export.person("p2", "Otto Übelhör")
    export.post("a", by: "p1", day: 1, "Anfang", ["title": "Xylophonbau"])
    export.post("b", by: "p2", day: 2, "Antwort", ["parent": "a"])
    let fixture = try Fixture(export.text)
    #expect(try fixture.about("Xylophonbau").answer.words.first?.postCount == 2)
    _ = try Workspace.setOptOut(true, person: "p1", in: fixture.path)
    #expect(try fixture.about("Xylophonbau").answer.words.first?.isUnknown == true)
    #expect(try fixture.about("Antwort").experts.first?.evidence.first?.title == nil)
    _ = try Workspace.setOptOut(false, person: "p1", in: fixture.path)
    #expect(try fixture.about("Xylophonbau").answer.words.first?.postCount == 2)
  }

  @Test("opting in brings back the very same answers")
  func optIn() throws {
    let fixture = try Fixture(company.text)
    let before = try fixture.transcript()
    _ = try Workspace.setOptOut(true, person: "p3@example.org", in: fixture.path)
    #expect(try fixture.transcript() != before)
    _ = try Workspace.setOptOut(false, person: "p3@example.org", in: fixture.path)
    let after = try fixture.transcript()
    #expect(before == after, "\(Transcript.difference(before, after))")
  }

  @Test("opting out survives imports, also of a new account with the same address")
  func survives() throws {
    let fixture = try Fixture(company.text)
    _ = try Workspace.setOptOut(true, person: "p3@example.org", in: fixture.path)
    let before = try fixture.transcript()
    var more = NativeExport()
    more.person("neu", "Lena G.", email: "P3@example.org")
    for index in 0..<5 { more.post("n\(index)", by: "neu", in: "c0", day: 20, "Getriebe vibration Lager") }
    try fixture.add(company.text)
    try fixture.add(more.text) { $0.options.source = "forum" }
    let after = try fixture.transcript()
    #expect(before == after, "\(Transcript.difference(before, after))")
    let map = try communityMap(AskOptions(), in: fixture.path)
    #expect(map == (try mapWithout(person: "p3")))
  }

  /// The map of a company in which a person never was.
  private func mapWithout(person: String) throws -> String {
    let lines = (company.directory.lines + company.posts.lines).filter { line in
      !["author", "person", "id"].contains { line.contains("\"\($0)\":\"\(person)\"") }
    }
    let fixture = try Fixture(
      lines.map { $0.replacing("\"mentions\":[\"\(person)\"]", with: "\"mentions\":[]") + "\n" }.joined())
    return try communityMap(AskOptions(), in: fixture.path)
  }

  @Test("programs, staff and externals are left out unless asked for, and labelled then")
  func kinds() throws {
    var export = NativeExport()
    export.person("p1", "Rhea Nandan")
    export.person("p2", "Sammelbot", ["bot": true])
    export.person("p3", "Mona Moderat", ["staff": true])
    export.person("p4", "Ext Ernst", ["external": true])
    for person in 1...4 { export.post("m\(person)", by: "p\(person)", day: person, "solder paste") }
    let fixture = try Fixture(export.text)
    #expect(try fixture.names("solder") == ["Rhea Nandan"])
    #expect(try fixture.about("solder") { $0.showsBots = true }.experts.contains { $0.person.isBot })
    #expect(try fixture.names("solder") { $0.showsStaff = true }.contains("Mona Moderat"))
    #expect(try fixture.names("solder") { $0.showsExternals = true }.contains("Ext Ernst"))
    _ = try Workspace.mark(.bot, false, person: "p2", in: fixture.path)
    _ = try Workspace.mark(.staff, true, person: "p1", in: fixture.path)
    #expect(try fixture.names("solder") == ["Sammelbot"])
  }

  @Test("a name that several bear, or nobody, is said to be so")
  func lookup() throws {
    var export = NativeExport()
    export.person("p1", "Anna Köhler", email: "a@example.org")
    export.person("p2", "Anna Köhler")
    let fixture = try Fixture(export.text)
    #expect(throws: Trouble.unknownPerson(name: "Berta")) { try fixture.profile("Berta") }
    #expect(
      throws: Trouble.ambiguousPerson(
        name: "anna koehler", candidates: ["Anna Köhler (a@example.org)", "Anna Köhler (p2)"])
    ) { try fixture.profile("anna koehler") }
    #expect(try fixture.profile("A@example.org").person.name == "Anna Köhler")
  }
}
