package import Discovery
internal import Formats

/// How well the expert search does, as a table: a row for all questions, and one for each form.
package enum EvaluationReportCSV {
  private static let columns =
    ["form", "judged", "queries", "map", "mrr", "p5", "ndcg10"] + AnswerOutcome.inOrder.map(\.machineWord)

  /// - Parameter raw: whether text that spreadsheets would calculate is written as it is.
  package static func string(_ report: EvaluationReport, raw: Bool = false) -> String {
    let noOutcomes = AnswerOutcome.inOrder.map { _ in CSVCell.empty }
    func judged(_ form: CSVCell, _ score: MeanScore) -> [CSVCell] {
      let values = [score.averagePrecision, score.reciprocalRank, score.precisionAt5, score.ndcgAt10]
      return [form, .text("yes"), .integer(score.count)] + values.map { .double($0) } + noOutcomes
    }
    let unjudged = report.unjudged.map { unjudged -> [CSVCell] in
      [CSVText.cell(unjudged.form), .text("no"), .integer(unjudged.count), .empty, .empty, .empty, .empty]
        + AnswerOutcome.inOrder.map { .integer(unjudged.outcomes[$0] ?? 0) }
    }
    let forms = report.forms.map { judged(CSVText.cell($0.name), $0.score) }
    return CSVText.string(
      columns: columns, rows: [judged(.empty, report.overall)] + forms + unjudged, raw: raw)
  }
}
