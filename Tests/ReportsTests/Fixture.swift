import Formats
import Index
import People
import Text

@testable import Discovery

/// Invented answers.
enum Fixture {
  static let cooling = QueryConcept.Alternative(term: "cooling", reason: .word)
  static let cool = QueryConcept.Alternative(term: "cool", reason: .stem)
  static let battery = QueryConcept.Alternative(term: "battery", reason: .word)

  static let words = [
    QuestionWord(surface: "battery", terms: [battery], postCount: 40, idf: 2.5),
    QuestionWord(surface: "cooling", terms: [cooling, cool], postCount: 12, idf: 4.25),
  ]

  static let unknown = QuestionWord(
    surface: "zxqv", terms: [.init(term: "zxqv", reason: .word)], postCount: 0, idf: 0)

  static func instant(_ day: String) -> Instant { Instant(iso8601: day) ?? Instant(seconds: 0) }

  static func finding(
    band: Band = .strong, score: Double = 12.5, counts: [PostRole: Int] = [.author: 7],
    evidence: [EvidencePost] = [], parts: [ScorePart] = []
  ) -> ExpertFinding {
    ExpertFinding(
      person: 1, score: score, band: band, coverage: 0.9, counts: counts, acceptedCount: 3, threadCount: 4,
      hasMoreThreads: false, lastActive: instant("2025-10-12T09:30:00Z").seconds, evidence: evidence,
      parts: parts)
  }

  static func evidence(
    number: Int64, _ text: String, marks: [String], terms: [QueryConcept.Alternative] = [battery, cooling],
    title: String? = "Kühlplatten unter dem Pack", role: PostRole = .author
  ) -> EvidenceReport {
    let matches = marks.enumerated().compactMap { index, mark -> Snippet.Match? in
      guard let range = text.firstRange(of: mark) else { return nil }
      let lower = range.lowerBound.utf16Offset(in: text)
      let start = String(text.utf16.prefix(lower))?.utf8.count ?? 0
      return Snippet.Match(range: start..<start + mark.utf8.count, concept: index, weight: 1)
    }
    return EvidenceReport(
      evidence: EvidencePost(post: number, role: role, isAccepted: true, part: 6.25, terms: terms),
      id: "m\(number)",
      kind: .answer, time: instant("2025-10-03T10:00:00Z"), community: "Zellchemie", title: title,
      isAccepted: true, snippet: Snippet(of: text, matches: matches))
  }

  static let anne = PersonDescription(
    name: "Änne Öztürk", id: "firm/p1", email: "aenne.oeztuerk@firm.example", unit: "Batteriesysteme",
    location: "Sindelfingen", title: "Senior Engineer")

  static let parts = [
    ScorePart(
      post: 17, role: .author, isAccepted: true, coverage: 1, value: 0.1 + 0.2,
      shares: [.init(surface: "cooling", term: cooling, field: .title, value: 0.1 + 0.2)]),
    ScorePart(
      post: 23, role: .asker, isAccepted: false, coverage: 0.37, value: 12.2,
      shares: [
        .init(surface: "battery", term: battery, field: .text, value: 7.2),
        .init(surface: "cooling", term: cool, field: .tags, value: 5),
      ]),
  ]

  /// One person with strong evidence.
  static func found(person: PersonDescription = anne, parts: [ScorePart] = []) -> TopicReport {
    let evidence = [
      evidence(
        number: 17, "The cooling plate under the battery pack must not see more than 3 bar.",
        marks: ["cooling", "battery"])
    ]
    let expert = ExpertReport(
      finding: finding(evidence: evidence.map(\.evidence), parts: parts), person: person, evidence: evidence,
      labels: [
        17: PostLabel(id: evidence[0].id, time: evidence[0].time), 23: PostLabel(id: "m23", time: nil),
      ])
    return report(.found, experts: [expert])
  }

  static func report(
    _ outcome: AnswerOutcome, experts: [ExpertReport] = [], words: [QuestionWord] = words,
    question: String = "battery cooling", visible: Int = 12_345, candidates: Int? = nil
  ) -> TopicReport {
    TopicReport(
      answer: ExpertAnswer(
        question: question, outcome: outcome, words: words, experts: experts.map(\.finding),
        candidateCount: candidates ?? experts.count, visiblePosts: visible,
        extent: VisibleExtent(posts: visible, people: 180, knownPeople: 250)),
      experts: experts, asOf: nil, prefersAvailable: false)
  }
}
