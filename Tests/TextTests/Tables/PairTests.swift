import Testing

@testable import Text

/// Questions and texts that mean the same, or not, each a row of a table.
struct PairTests {
  @Test("A question finds the text", arguments: Pair.matching)
  func matches(_ pair: Pair) throws {
    let question = try TestQuestion(pair.query, in: [(pair.text, pair.language)])
    #expect(question.coverage(of: pair.text, pair.language) >= 0.5, "\(question.concepts)")
  }

  @Test("A question does not find the text", arguments: Pair.different)
  func differs(_ pair: Pair) throws {
    let question = try TestQuestion(pair.query, in: [(pair.text, pair.language)])
    #expect(question.coverage(of: pair.text, pair.language) < 0.5, "\(question.concepts)")
  }

  @Test("There are as many rows as promised")
  func size() {
    #expect(Pair.matching.count >= 150)
    #expect(Set(Pair.matching.map(\.description)).count == Pair.matching.count)
    #expect(Pair.different.count >= 40)
  }
}
