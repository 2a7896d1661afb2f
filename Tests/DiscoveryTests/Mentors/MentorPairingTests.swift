import Algorithms
import Graph
import TestSupport
import Testing

@testable import Discovery

@Suite struct MentorPairingTests {
  private func graph(_ ties: [(Int, Int)], _ count: Int) throws -> Graph {
    var builder = try GraphBuilder(nodeCount: count, isDirected: false)
    for (one, other) in ties { try builder.add(from: one, to: other) }
    return try builder.build().graph
  }

  private func profiles(_ texts: [[String]]) -> TopicProfiles {
    var builder = TopicProfilesBuilder(posts: texts.map { _ in 2 })
    for term in Set(texts.joined()).sorted() {
      let users = texts.indices.filter { texts[$0].contains(term) }
      builder.add(term, users.map { (person: $0, written: 2, asked: 0) })
    }
    return builder.finish()
  }

  private func mentor(_ person: Int, capacity: Int = 2) -> (finding: MentorFinding, record: HelpRecord) {
    (
      MentorFinding(person: person, score: 0, parts: [], reasons: [], cautions: [], capacity: capacity),
      HelpRecord()
    )
  }

  /// 0 – 1 – 2 – 3, and 4 apart; 4 leads 0 over 5, and 0 leads 6.
  private func setting() throws -> MentorSetting {
    MentorSetting(
      managers: [5, nil, nil, nil, nil, 4, 0], units: [1, 1, 2, 2, 3, 1, 1], sites: [1, 1, 1, 2, 2, 1, 1],
      languages: [["de"], ["de"], ["de", "en"], ["en"], [], ["de"], ["de"]],
      network: try graph([(0, 1), (1, 2), (2, 3)], 7),
      topics: profiles([["akku", "zoll"], [], ["akku"], ["zoll"], ["lager"], [], ["akku"]]))
  }

  @Test("reasons are those that hold, with the way between")
  func reasons() throws {
    var pairing = MentorPairing(try setting(), mentors: [1, 2, 3].map { mentor($0) })
    let found = pairing.proposals(for: 0)
    let byPerson = Dictionary(uniqueKeysWithValues: found.map { ($0.person, $0) })
    #expect(
      byPerson[2]?.reasons == [
        .sharedTopics(["akku"]), .steps(2, via: [1]), .otherUnit, .sameSite, .sharedLanguages(["de"]),
      ])
    #expect(byPerson[3]?.reasons == [.sharedTopics(["zoll"]), .steps(3, via: [1, 2]), .otherUnit])
    #expect(byPerson[3]?.cautions == [.noSharedLanguage])
    #expect(byPerson[1]?.cautions == [.noSharedTopic, .alreadyInTouch])
    #expect(found.first?.person == 2)
    for finding in found {
      #expect(abs(finding.parts.reduce(0) { $0 + $1.value } - finding.score) < 1e-12)
    }
  }

  @Test("nobody of the own line is proposed, at whatever distance, nor oneself")
  func line() throws {
    var pairing = MentorPairing(try setting(), mentors: [0, 2, 4, 5, 6].map { mentor($0) })
    let found = pairing.proposals(for: 0)
    #expect(found.map(\.person) == [2])
  }

  @Test("a line that runs in a circle ends")
  func circle() throws {
    var setting = try setting()
    setting.managers = [1, 0, nil, nil, nil, nil, nil]
    #expect(setting.superiors(of: 0) == [0, 1] && setting.superiors(of: 2).isEmpty)
  }

  /// The best total over all ways to give each newcomer a mentor, as many as possible, tried one by one.
  private func bruteForce(_ proposals: [[MentorFinding]]) -> (pairs: Int, value: Double) {
    func best(_ newcomer: Int, _ load: [Int: Int]) -> (pairs: Int, value: Double) {
      guard newcomer < proposals.count else { return (0, 0) }
      var top = best(newcomer + 1, load)
      for finding in proposals[newcomer] where load[finding.person, default: 0] < finding.capacity {
        let taken = load[finding.person, default: 0]
        var rest = best(newcomer + 1, load.merging([finding.person: taken + 1]) { $1 })
        rest.pairs += 1
        rest.value += finding.score - MentorPolicy.seatCost(taken)
        if (rest.pairs, rest.value) > top { top = rest }
      }
      return top
    }
    return best(0, [:])
  }

  @Test("the flow's total is that of trying everything", arguments: 0..<40 as Range<UInt64>)
  func assignment(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let capacities = (0..<4).map { _ in Int.random(in: 0...3, using: &random) }
    let proposals = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<4).filter { _ in Bool.random(using: &random) }.map { person in
        MentorFinding(
          person: person, score: Double(Int.random(in: 0...100, using: &random)) / 100, parts: [],
          reasons: [],
          cautions: [], capacity: capacities[person])
      }.sorted { ($1.score, $0.person) < ($0.score, $1.person) }
    }
    let found = try MentorAssignment.best(proposals)
    let expected = bruteForce(proposals)
    #expect(found.chosen.count { $0 != nil } == expected.pairs, "seed \(seed)")
    #expect(abs(found.value - expected.value) < 1e-9, "seed \(seed): \(found.value), \(expected.value)")
    for person in 0..<4 {
      let load = zip(proposals, found.chosen).count { list, place in place.map { list[$0].person } == person }
      #expect(load <= capacities[person], "seed \(seed)")
    }
  }
}
