import Index
import People
import TestSupport
import Testing

@testable import Discovery
@testable import Reports

@Suite("Whatever names and titles there are")
struct TopicReportWidthTests {
  private static let pieces = [
    "Änne ", "Jürgen", "李伟", "\u{1B}]0;x\u{07}", "\n", "👨\u{200D}👩", "\u{202E}", "e\u{301}", "Weißenberger-",
    " ", "=1+1", "한국어", "\u{1100}\u{1100}", "🇩🇪", "❤\u{FE0F}", "\u{9B}31m", "Kühlplattenprüfstandsleiterin",
  ]

  private static func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  private static func report(_ random: inout SplitMix64) -> TopicReport {
    var report = Fixture.found(parts: Fixture.parts)
    let evidence = Fixture.evidence(
      number: 17, text(&random) + " cooling " + text(&random), marks: ["cooling"], title: text(&random))
    let person = PersonDescription(
      name: text(&random), id: text(&random), email: text(&random), unit: text(&random),
      location: text(&random), title: text(&random), isBot: .random(using: &random),
      isStaff: .random(using: &random), isExternal: .random(using: &random))
    report.experts[0].person = person
    report.experts[0].evidence = [evidence]
    report.experts[0].evidence[0].id = text(&random)
    report.experts[0].evidence[0].community = text(&random)
    report.experts[0].finding.band = [.weak, .some, .strong].randomElement(using: &random) ?? .weak
    report.answer.question = text(&random)
    report.answer.words.append(Fixture.unknown)
    report.answer.words[2].surface = text(&random)
    return report
  }

  @Test("no line is wider than the terminal and none holds a control character", arguments: 0..<100)
  func fits(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let report = Self.report(&random)
    for width in [40, 80, 133] {
      for language in ReportLanguage.allCases {
        let lines = TopicReportText(report, language: language, width: width, explains: true).lines
        for line in lines {
          #expect(TerminalText.width(line) <= width, "seed \(seed): \(line.debugDescription)")
          #expect(!holdsControls(line), "seed \(seed): \(line.debugDescription)")
        }
      }
    }
  }

  @Test("a profile fits too", arguments: 0..<50)
  func profileFits(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var profile = PersonProfile(person: Self.report(&random).experts[0].person)
    profile.posts = 3
    profile.topics = [.init(word: Self.text(&random), posts: 2)]
    profile.places = [.init(community: Self.text(&random), posts: 2)]
    profile.declaredSkills = [Self.text(&random)]
    for line in PersonProfileText(profile, language: .de, width: 80).lines {
      #expect(TerminalText.width(line) <= 80, "seed \(seed): \(line.debugDescription)")
      #expect(!holdsControls(line), "seed \(seed): \(line.debugDescription)")
    }
  }
}
