import Testing

@testable import Discovery

struct RankedListScoreTests {
  /// A list with its expected average precision, reciprocal rank, P@5 and nDCG@10.
  private func check(_ ranking: String, _ grades: [String: Int], _ expected: [Double]) {
    let score = RankedListScore(ranking: ranking.map(String.init), grades: grades)
    let found = [score.averagePrecision, score.reciprocalRank, score.precisionAt5, score.ndcgAt10]
    for (one, other) in zip(found, expected) { #expect(abs(one - other) < 1e-12, "\(ranking): \(found)") }
  }

  @Test("By hand: relevant at ranks 1 and 3 of three")
  func byHand() {
    // AP = (1/1 + 2/3) / 3; DCG = 1/lg 2 + 2/lg 4 = 2; ideal = 2/lg 2 + 1/lg 3 + 1/lg 4.
    check("abcd", ["a": 1, "c": 2, "x": 1], [5.0 / 9, 1, 0.4, 0.6387878864795979])
  }

  // Python 3.11.7, the definitions of trec_eval's map, recip_rank, P_5 and ndcg_cut_10 (linear gain, log2).
  @Test("Graded, with a relevant one behind the tenth rank, one missing and a negative grade")
  func graded() {
    let grades = ["y": 3, "v": 1, "m": 2, "a": 1, "b": -1]
    check("zyxwvutsrqponm", grades, [0.2785714285714286, 0.5, 0.4, 0.4390228665371725])
  }

  @Test("Nothing found and nothing to be found score zero, a perfect list one")
  func extremes() {
    check("", ["a": 1], [0, 0, 0, 0])
    check("abc", [:], [0, 0, 0, 0])
    check("abc", ["a": 0, "b": -2], [0, 0, 0, 0])
    check("abcde", ["a": 5, "b": 4, "c": 3, "d": 2, "e": 1], [1, 1, 1, 1])
  }

  @Test("Means are means, and zeros for no question")
  func means() {
    let one = RankedListScore(ranking: ["a"], grades: ["a": 1])
    let none = RankedListScore(ranking: ["b"], grades: ["a": 1])
    let mean = MeanScore([one, none, none, one])
    #expect(mean.count == 4 && mean.averagePrecision == 0.5 && mean.reciprocalRank == 0.5)
    #expect(abs(mean.precisionAt5 - 0.1) < 1e-12 && mean.ndcgAt10 == 0.5)
    #expect(MeanScore([]).count == 0 && MeanScore([]).averagePrecision == 0)
  }

  @Test("A tally keeps forms apart, in order, and counts how questions without judgements ended")
  func tally() {
    let good = RankedListScore(ranking: ["a"], grades: ["a": 1])
    let bad = RankedListScore(ranking: [], grades: ["a": 1])
    var tally = EvaluationTally()
    tally.add(good, .found, form: "typo")
    tally.add(bad, .found, form: "plain")
    tally.add(good, .found, form: "plain")
    tally.add(bad, .found, form: nil)
    tally.addUnjudged(.nobody, form: nil)
    tally.addUnjudged(.weakSigns, form: "foreign")
    tally.addUnjudged(.nobody, form: nil)
    let report = tally.report
    #expect(report.overall.count == 4 && report.overall.averagePrecision == 0.5)
    #expect(report.forms.map(\.name) == ["plain", "typo"])
    #expect(report.forms.map(\.score.averagePrecision) == [0.5, 1])
    #expect(report.unjudged.map(\.form) == ["", "foreign"])
    #expect(report.unjudged.map(\.outcomes) == [[.nobody: 2], [.weakSigns: 1]])
    #expect(report.unjudged.map(\.count) == [2, 1])
    #expect(EvaluationTally().report.forms.isEmpty)
  }
}
