import Discovery
import Foundation
import People
import TestSupport
import Testing

@testable import Workspace

@Suite struct EvaluateTests {
  private let fixture: Fixture
  private let topics: String
  private let judgements: String

  /// Three people; "solder" ranks p1 before p2 by number of posts, "stencil" finds p3 alone.
  init() throws {
    var export = NativeExport()
    for index in 0..<6 { export.post("a\(index)", by: "p1", day: index + 1, "solder paste \(index)") }
    export.post("b", by: "p2", day: 3, "solder")
    export.post("c", by: "p3", day: 3, "stencil")
    for index in 0..<20 { export.post("f\(index)", by: "p4", day: 3, "Besprechung \(index)") }
    fixture = try Fixture(export.text)
    topics = try fixture.folder.write(
      "1\tsolder\tplain\n2\tstencil\tplain\n3\tzxqv\todd\n4\tstencil\todd\n5\t?!\todd\n", to: "topics.tsv")
    judgements = try fixture.folder.write(
      "1 0 p2 2\n1 0 p1 0\n2 0 p3 1\n2 0 p9 1\n3 0 p1 1\n", to: "qrels.txt")
  }

  private func report() throws -> [Double] {
    let report = try Workspace.evaluate(
      topics: topics, judgements: judgements, options: AskOptions(), in: fixture.path)
    let score = report.overall
    #expect(score.count == 3)
    #expect(report.forms.map(\.name) == ["odd", "plain"])
    #expect(report.unjudged.map(\.count) == [2])
    return [score.averagePrecision, score.reciprocalRank, score.precisionAt5, score.ndcgAt10]
  }

  @Test("the measures are those counted by hand")
  func byHand() throws {
    #expect(try fixture.about("solder").experts.map(\.person.id) == ["native/p1", "native/p2"])
    // Topic 1: p2 on rank 2: AP 1/2, RR 1/2, P@5 1/5, nDCG 1/log2(3).
    // Topic 2: p3 on rank 1, p9 not found: AP 1/2, RR 1, P@5 1/5, nDCG 1/(1 + 1/log2(3)). Topic 3: nothing, all 0.
    let found = try report()
    let expected = [
      (0.5 + 0.5) / 3, 1.5 / 3, 0.4 / 3, (1 / log2(3) + 1 / (1 + 1 / log2(3))) / 3,
    ]
    for (value, wanted) in zip(found, expected) { #expect(abs(value - wanted) < 1e-12) }
  }

  @Test("a line that is neither topic nor judgement is named by its number")
  func badLine() throws {
    let bad = try fixture.folder.write("1\tsolder\n\nno tab\n", to: "bad.tsv")
    #expect(throws: Trouble.badJudgements(path: bad, line: 3)) {
      try Workspace.evaluate(topics: bad, judgements: judgements, options: AskOptions(), in: fixture.path)
    }
  }
}
