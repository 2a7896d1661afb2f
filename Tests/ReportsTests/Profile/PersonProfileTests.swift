import Formats
import People
import Testing

@testable import Reports

@Suite("The report on a person")
struct PersonProfileTests {
  private var profile: PersonProfile {
    var profile = PersonProfile(person: Fixture.anne)
    profile.person.isStaff = true
    profile.manager = PersonDescription(name: "Jörg Weiß", id: "firm/p0", unit: "Entwicklung")
    profile.posts = 1234
    profile.answers = 800
    profile.accepted = 31
    profile.questions = 1
    profile.firstPost = Fixture.instant("2020-01-03")
    profile.lastPost = Fixture.instant("2025-10-12")
    profile.topics = [.init(word: "Kühlplatte", posts: 90), .init(word: "Zelle", posts: 45)]
    profile.places = [.init(community: "Zellchemie", posts: 50)]
    profile.declaredSkills = ["=CFD", "Python"]
    return profile
  }

  @Test("Who that is, and what the person writes about")
  func english() {
    #expect(
      PersonProfileText(profile, language: .en).string == """
        Änne Öztürk [staff]
        Batteriesysteme · Sindelfingen · Senior Engineer · aenne.oeztuerk@firm.example

        Reports to    Jörg Weiß, Entwicklung
        Posts         1,234 visible posts, 800 answers (31 accepted), 1 question
        Active        3 Jan 2020 – 12 Oct 2025
        Writes about  Kühlplatte\u{A0}(90), Zelle\u{A0}(45)
        Writes in     Zellchemie\u{A0}(50)
        Says to know  =CFD, Python

        """)
  }

  @Test("Somebody without visible posts")
  func silent() {
    let profile = PersonProfile(person: PersonDescription(name: "Ben", id: "firm/p9"))
    #expect(
      PersonProfileText(profile, language: .de).lines == ["Ben", "", "Beiträge  keine, die sichtbar sind"])
  }

  @Test("Scripts get counts, topics and times")
  func json() throws {
    let json = try JSONValue(Array(PersonProfileJSON.string(profile).utf8))
    #expect(json["manager"]?["name"]?.string == "Jörg Weiß")
    #expect(json["lastPost"]?.string == "2025-10-12T00:00:00Z")
    #expect(json["topics"]?.elements.first?["word"]?.string == "Kühlplatte")
    #expect(json["labels"]?.elements.map(\.string) == ["staff"])
  }

  @Test("Declared skills cannot be formulas")
  func csv() {
    let row = PersonProfileCSV.string(profile).split(separator: "\r\n").last ?? ""
    #expect(row.hasSuffix("Kühlplatte; Zelle,Zellchemie,'=CFD; Python"))
  }
}
