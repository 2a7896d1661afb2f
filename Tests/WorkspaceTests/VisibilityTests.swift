import Discovery
import People
import TestSupport
import Testing

@testable import Workspace

/// What somebody may not see changes nothing that they see.
@Suite struct VisibilityTests {
  /// Things in a private community, of people known and unknown, which also come first in what is imported.
  private static var secret: NativeExport {
    var secret = NativeExport()
    secret.person("s1", "Yara Verborgen", email: "s1@example.org")
    secret.community("geheim", "Projekt Falke", isPrivate: true)
    secret.add("membership", ["person": "p4", "community": "geheim"])
    secret.add("membership", ["person": "s1", "community": "geheim"])
    for index in 0..<60 {
      secret.post(
        "s\(index)", by: ["p4", "p7", "s1", "p11"][index % 4], in: "geheim", day: 1 + index * 5,
        "Batterie Kühlung solder paste Zollrecht compiler Falkenwort \(index)",
        ["title": "Batterie Kühlung", "mentions": ["p2"], "thread": "g\(index % 9)", "accepted": true])
    }
    secret.post(
      "r1", by: "p3", in: "geheim", day: 200, "Getriebe vibration", ["parent": "m5", "kind": "answer"])
    return secret
  }

  private let company = InventedCompany(seed: 21, posts: 150)

  private func both(secretFirst: Bool) throws -> (plain: Fixture, mixed: Fixture) {
    let plain = try Fixture(company.text)
    let mixed =
      secretFirst
      ? try Fixture(Self.secret.text + company.text) : try Fixture(company.text, Self.secret.text)
    return (plain, mixed)
  }

  @Test(
    "posts, people and communities in a private space change nothing for others", arguments: [false, true])
  func nonInterference(secretFirst: Bool) throws {
    let (plain, mixed) = try both(secretFirst: secretFirst)
    for viewer in [ViewerChoice.owner, .person("p0@example.org"), .person("p9@example.org")] {
      for asOf in [nil, date("2024-06-01")] {
        let options = { (options: inout AskOptions) in
          options.viewer = viewer
          options.asOf = asOf
        }
        let (one, two) = (try plain.transcript(options), try mixed.transcript(options))
        #expect(one == two, "\(viewer) \(String(describing: asOf)): \(Transcript.difference(one, two))")
      }
    }
  }

  @Test("a member sees the space, and so does who asks for everything")
  func members() throws {
    let (_, mixed) = try both(secretFirst: false)
    #expect(try mixed.names("Falkenwort").isEmpty)
    #expect(try mixed.about("Falkenwort").answer.words.first?.isUnknown == true)
    for viewer in [ViewerChoice.person("p4@example.org"), .all] {
      let names = try mixed.names("Falkenwort") { $0.viewer = viewer }
      #expect(names.contains("Yara Verborgen"), "\(viewer)")
      #expect(try mixed.profile("s1") { $0.viewer = viewer }.posts == 15)
    }
    #expect(try mixed.profile("s1").posts == 0)
    #expect(try mixed.names("Falkenwort") { $0.viewer = .person("p0@example.org") }.isEmpty)
  }

  @Test("many private posts do not push open ones out of a profile")
  func profile() throws {
    var export = NativeExport()
    export.person("p1", "Lena Groß")
    export.person("p2", "Otto Übelhör")
    export.community("geheim", "Falke", isPrivate: true)
    for index in 0..<40 { export.post("o\(index)", by: "p1", day: 1, "Getriebe Lager \(index)") }
    for index in 0..<40 { export.post("q\(index)", by: "p2", day: 1, "Zollrecht Ausfuhr \(index)") }
    let plain = try Fixture(export.text)
    for index in 0..<450 { export.post("s\(index)", by: "p1", in: "geheim", day: 100, "Falkenwort \(index)") }
    let mixed = try Fixture(export.text)
    #expect(try plain.profile("p1") == mixed.profile("p1"))
    #expect(try plain.profile("p1").topics.contains { $0.word == "Getriebe" })
  }

  @Test("the title of a private thread does not reach an open reply")
  func threadTitle() throws {
    var export = NativeExport()
    export.person("p1", "Lena Groß")
    export.community("geheim", "Falke", isPrivate: true)
    export.community("offen", "Offen")
    export.post("a", by: "p1", in: "geheim", day: 1, "Anfang", ["title": "Geheimtitel"])
    export.post("b", by: "p1", in: "geheim", day: 2, "innen", ["parent": "a"])
    export.post("c", by: "p1", in: "offen", day: 3, "Spulenkörper", ["parent": "a"])
    let fixture = try Fixture(export.text)
    #expect(try fixture.names("Geheimtitel").isEmpty)
    #expect(try fixture.about("Spulenkörper").experts.first?.evidence.first?.title == nil)
  }
}
