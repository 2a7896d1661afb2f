import Graph
import Testing

@testable import Discovery

@Suite struct UsageTallyTests {
  private static let now: Int64 = 1_000 * 86_400

  private func records(
    managers: [Int?], _ body: (inout UsageTally) -> Void = { _ in }, ties: [(Int, Int)] = [],
    units: [Int?] = []
  ) throws -> [RoleRecord] {
    var builder = try GraphBuilder(nodeCount: managers.count, isDirected: false)
    for (one, other) in ties { try builder.add(from: one, to: other) }
    var tally = UsageTally(managers: managers, now: Self.now)
    body(&tally)
    return tally.finish(
      network: try builder.build().graph,
      units: units.isEmpty ? managers.map { _ in nil } : units)
  }

  @Test("applause of one's own reports and rings of mutual thanks make nobody influential")
  func applause() throws {
    let found = try records(managers: [nil, 0, nil, nil]) { tally in
      tally.addFollowUp(of: 0, by: 1, thread: 1, isThanks: false)
      tally.addFollowUp(of: 0, by: 2, thread: 1, isThanks: true)
      tally.addFollowUp(of: 2, by: 0, thread: 2, isThanks: true)
      tally.addFollowUp(of: 0, by: 3, thread: 1, isThanks: true)
      tally.addFollowUp(of: 3, by: 0, thread: 3, isThanks: false)
      tally.addFollowUp(of: 3, by: 3, thread: 3, isThanks: false)
    }
    #expect(found.map(\.followers) == [1, 0, 0, 1])
    #expect(found[3].followedThreads == 1)
  }

  @Test("units count from two contacts on, spread is even where contacts are")
  func spread() throws {
    let found = try records(
      managers: [Int?](repeating: nil, count: 7), ties: [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6)],
      units: [0, 1, 1, 2, 2, 3, 0])
    #expect(found[0].contacts == 6 && found[0].units == 2)
    let expected = 2.8717458874925876  // e^-(.4 ln .4 + .4 ln .4 + .2 ln .2), Python 3.11 math
    #expect(abs(found[0].spread - expected) < 1e-9)
    #expect(found[0].value(for: .ambassador) > 2 && found[1].value(for: .ambassador) == 0)
  }

  @Test("weeks and kinds of use make power users, one kind alone does not")
  func use() throws {
    let found = try records(managers: [nil, nil]) { tally in
      for week in 0..<30 {
        let time = Self.now - Int64(week) * 7 * 86_400
        tally.add(.opens, by: 0, at: time, community: Int64(week % 3))
        tally.add(.replies, by: 0, at: time, community: 1)
        tally.add(.reacts, by: 1, at: time, community: 1)
      }
    }
    #expect(found[0].recentWeeks == 26 && found[0].kinds == 2 && found[0].communities == 3)
    #expect(found[0].value(for: .powerUser) > 0 && found[1].value(for: .powerUser) == 0)
  }
}
