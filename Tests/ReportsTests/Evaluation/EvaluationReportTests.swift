import Discovery
import Formats
import Testing

@testable import Reports

@Suite("The report on an evaluation")
struct EvaluationReportTests {
  private var report: EvaluationReport {
    var tally = EvaluationTally()
    tally.add(RankedListScore(ranking: ["a", "b"], grades: ["b": 1]), .found, form: "misspelt")
    tally.add(RankedListScore(ranking: ["a", "b"], grades: ["a": 1]), .found, form: "plain")
    tally.addUnjudged(.nobody, form: nil)
    tally.addUnjudged(.weakSigns, form: "=other")
    return tally.report
  }

  @Test("Means over all questions and by form, then the unjudged by outcome")
  func text() {
    #expect(
      EvaluationReportText(report, language: .en).string == """
        form      questions     MAP     MRR     P@5  nDCG@10
        all               2  0.7500  0.7500  0.2000   0.8155
        misspelt          1  0.5000  0.5000  0.2000   0.6309
        plain             1  1.0000  1.0000  0.2000   1.0000

        Questions without judgements, by what they ended in
        form       questions  found  weak signs  nobody  too little
        (no form)          1      0           0       1           0
        =other             1      0           1       0           0

        """)
  }

  @Test("Without questions there is a sentence")
  func empty() {
    let report = EvaluationTally().report
    #expect(EvaluationReportText(report, language: .de).lines == ["In diesen Dateien stehen keine Fragen."])
  }

  @Test("JSON keeps every digit")
  func json() throws {
    let json = try JSONValue(Array(EvaluationReportJSON.string(report).utf8))
    #expect(json["map"] == .number(JSONNumber(literal: "0.75")))
    #expect(json["queries"] == .number(JSONNumber(literal: "2")))
    guard case .number(let gain) = json["ndcg10"] else {
      Issue.record("ndcg10 is not a number")
      return
    }
    #expect(gain.double == report.overall.ndcgAt10)
    #expect(json["forms"]?["plain"]?["mrr"] == .number(JSONNumber(literal: "1")))
    #expect(json["unjudged"]?[""]?["nobody"] == .number(JSONNumber(literal: "1")))
  }

  @Test("CSV has a row for all, for each form and for the unjudged")
  func csv() {
    let rows = EvaluationReportCSV.string(report).split(separator: "\r\n")
    #expect(rows.count == 6)
    #expect(rows[2] == "misspelt,yes,1,0.5,0.5,0.2,0.6309297535714575,,,,")
    #expect(rows[5] == "'=other,no,1,,,,,0,1,0,0")
  }
}
