import People
import Testing

@testable import Discovery

@Suite struct FoundListComparisonTests {
  private static func list(_ ids: [String]) -> FoundList {
    let basis = FindingBasis(structure: .communication, people: 0, ties: 0)
    var list = FoundList(kind: .mentors, basis: basis)
    list.rows = ids.map { FoundRow(people: [PersonDescription(name: $0, id: $0)], reasons: []) }
    return list
  }

  @Test("each row says where it stood, and who is gone is named")
  func places() {
    let day = Instant(seconds: 86_400)
    var now = Self.list(["c", "a", "x"])
    now.compare(with: Self.list(["a", "b", "c"]), of: day)
    #expect(now.rows.map { $0.reasons.map(\.kind) } == [[.placeBefore], [.placeBefore], [.newSince]])
    #expect(now.rows.compactMap { $0.reasons.first?.count } == [3, 1])
    #expect(
      now.facts == [Fact(.goneSince, count: 1, people: [PersonDescription(name: "b", id: "b")], day: day)])
  }

  @Test("a list that is the same has nobody gone")
  func same() {
    var now = Self.list(["a", "b"])
    now.compare(with: Self.list(["a", "b"]), of: Instant(seconds: 0))
    #expect(now.facts.isEmpty)
  }
}
