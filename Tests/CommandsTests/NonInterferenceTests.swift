import Foundation
import TestSupport
import Testing

/// What somebody may not see changes no byte of what they get, whatever they ask and in whatever form.
@Suite struct NonInterferenceTests {
  private let plain: Fixture
  private let mixed: Fixture

  init() throws {
    let company = InventedCompany(seed: 12, posts: 160)
    plain = try Fixture(company.text)
    var secret = NativeExport()
    secret.community("geheim", "Projekt Falke", isPrivate: true)
    secret.add("membership", ["person": "p4", "community": "geheim"])
    for index in 0..<40 {
      secret.post(
        "s\(index)", by: ["p4", "p7", "p11"][index % 3], in: "geheim", day: 1 + index * 8,
        "Batterie Kühlung Falkenwort compiler solder \(index)",
        [
          "title": "Falkenwort Kühlung", "mentions": ["p2"], "thread": "g\(index % 9)", "accepted": true,
          "kind": index % 2 == 0 ? "question" : "answer", "tags": ["Falkenwort"],
        ])
    }
    // Before everything else, so that every number of a row is another one.
    mixed = try Fixture(secret.text + company.text)
  }

  private static let options: [[String]] = [
    [], ["--explain"], ["--now"], ["--spread"], ["--from", "p9@example.org"], ["--as-of", "2024-06-01"],
    ["--viewer", "p0@example.org"], ["--unit", "Unit 1"], ["--not-in", "Unit 1", "--kind", "answer"],
    ["--community", "Kreis 1", "--language", "de"], ["--limit", "2"], ["--with-bots", "--with-staff"],
    ["--community", "Projekt Falke"], ["--unit", "Falke"],
  ]

  @Test("of an answer", arguments: options)
  func about(_ options: [String]) throws {
    for question in ["Batterie Kühlung", "gear Falkenwort"] {
      for form in [["--format", "json"], ["--lang", "de"]] {
        let one = try plain.whoknows.run(["about", question] + options + form)
        let other = try mixed.whoknows.run(["about", question] + options + form)
        #expect(one.output == other.output && one.status == other.status, "\(question) \(options) \(form)")
        #expect(one.errors == other.errors, "\(question) \(options) \(form)")
      }
    }
  }

  @Test("of the list of topics")
  func topics() throws {
    let goals = try plain.folder.write("Falkenwort\nsolder paste\n", to: "goals.txt")
    for options in [[], ["--as-of", "2024-06-01"], ["--goals", goals]] {
      for form in [["--format", "csv"], ["--lang", "de"]] {
        let one = try plain.whoknows.run(["topics"] + options + form)
        let other = try mixed.whoknows.run(["topics"] + options + form)
        #expect(one.output == other.output && one.status == other.status, "\(options) \(form)")
      }
    }
    let member = try mixed.whoknows.run(["topics", "--viewer", "p4@example.org"])
    #expect(member.output != (try plain.whoknows.run(["topics", "--viewer", "p4@example.org"]).output))
  }

  @Test("of a receipt's verification, and a member's receipt says nothing of numbers")
  func receipts() throws {
    let answer = Fixture.json(try plain.whoknows("about", "Batterie", "--format", "json").output)
    let receipt = try #require(answer["receipt"] as? String)
    #expect(try mixed.whoknows("verify", receipt).status == 0)
    let own = Fixture.json(
      try mixed.whoknows("about", "Batterie", "--viewer", "p4@example.org", "--format", "json").output)
    let verdict = try plain.whoknows("verify", try #require(own["receipt"] as? String), "--format", "json")
    #expect(verdict.status == 1)
    #expect(Fixture.json(verdict.output)["outcome"] as? String == "dataChanged")
    #expect((Fixture.json(verdict.output)["changes"] as? [Any])?.isEmpty == true)
  }
}
