import Formats
import People
import Testing

@testable import Discovery
@testable import Reports

@Suite("The list of topics")
struct TopicOverviewTests {
  private func finding(_ person: Int64, score: Double, accepted: Int, band: Band = .strong) -> ExpertFinding {
    var finding = Fixture.finding(band: band, score: score)
    finding.person = person
    finding.acceptedCount = accepted
    return finding
  }

  private var overview: TopicOverview {
    let ben = PersonDescription(name: "Ben Maier", id: "firm/p2")
    let covered = TopicKnowledge(
      [
        (finding(1, score: 5, accepted: 4), Fixture.anne), (finding(2, score: 4, accepted: 3), ben),
        (finding(3, score: 4, accepted: 3), PersonDescription(name: "Cem Kaya", id: "firm/p3")),
      ], now: nil)
    let alone = TopicKnowledge(
      [(finding(1, score: 5, accepted: 8), Fixture.anne), (finding(2, score: 1, accepted: 0, band: .weak), ben)],
      now: nil)
    let topics = [
      TopicEntry(name: "Zellchemie", posts: 1_200, people: 40, outcome: .found, knowledge: covered),
      TopicEntry(name: "Lötpaste", posts: 9, people: 3, outcome: .found, knowledge: alone),
      TopicEntry(name: "=1+1", posts: nil, people: nil, outcome: .weakSigns, knowledge: TopicKnowledge([], now: nil)),
    ]
    return TopicOverview(
      topics: topics, found: 12, areGoals: false,
      extent: VisibleExtent(posts: 5_000, people: 180, knownPeople: 250), postsRead: 5_000, asOf: nil,
      filters: AskFilters())
  }

  @Test("Each topic with those who know it, in English and German")
  func text() {
    #expect(
      TopicOverviewText(overview, language: .en).string == """
        The organisation's topics
        Visible: 5,000 posts by 180 of 250 people (72%).
        3 topics: 1 covered, 1 hangs on one person and 1 is nobody's.

        Zellchemie                                                               covered
          1,200 posts by 40 people
          Änne Öztürk ●●● 40 % · Ben Maier ●●● 30 % · Cem Kaya ●●● 30 %

        Lötpaste                                                     hangs on one person
          9 posts by 3 people
          Änne Öztürk ●●● 100 %
          could step in: Ben Maier

        =1+1                                                                      nobody
          there are only weak signs

        3 of 12 topics shown; more with --limit.

        """)
    let german = TopicOverviewText(overview, language: .de).string
    #expect(german.contains("3 Themen: 1 abgedeckt, 1 hängt an einer Person und 1 ohne jemanden."))
    #expect(german.contains("könnten einspringen: Ben Maier"))
  }

  @Test("Scripts get the same, and formulas are disarmed")
  func machines() throws {
    let json = try JSONValue(Array(TopicOverviewJSON.string(overview).utf8))
    let topics = json["topics"]?.elements ?? []
    #expect(topics.compactMap { $0["cover"]?.string } == ["covered", "hangsOnOne", "nobody"])
    #expect(topics.compactMap { $0["measure"]?.string } == ["accepted", "accepted", "evidence"])
    #expect(topics[1]["understudies"]?.elements.first?["id"]?.string == "firm/p2")
    let rows = TopicOverviewCSV.string(overview).split(separator: "\r\n")
    #expect(rows.count == 6 && rows[5].hasPrefix("'=1+1,nobody"))
    #expect(Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }) == [16])
  }
}
