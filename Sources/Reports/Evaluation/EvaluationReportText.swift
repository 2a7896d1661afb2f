package import Discovery

/// How well the expert search does, for people to read, in lines of at most `width` columns.
package struct EvaluationReportText: PrintedReport {
  package let lines: [String]

  package init(_ report: EvaluationReport, language: ReportLanguage, style: Style = .plain, width: Int = 80) {
    let wording = language.wording
    var page = Page(width: width, style: style)
    if report.overall.count > 0 {
      page.add(Self.judged(report, wording))
    }
    if !report.unjudged.isEmpty {
      page.space()
      page.add(wording.unjudgedTitle, .strong)
      page.add(Self.unjudged(report, wording))
    }
    if page.lines.isEmpty { page.add(wording.noQuestions) }
    lines = page.lines
  }

  private static func judged(_ report: EvaluationReport, _ wording: any Wording) -> TextTable {
    var table = TextTable([.left, .right, .right, .right, .right, .right])
    table.row([wording.judgedTitle, wording.questionsTitle, "MAP", "MRR", "P@5", "nDCG@10"], .faint)
    func row(_ name: String, _ score: MeanScore, _ tone: Tone) {
      let values = [score.averagePrecision, score.reciprocalRank, score.precisionAt5, score.ndcgAt10]
      let cells = [name, wording.number(score.count)] + values.map { wording.decimal($0, places: 4) }
      table.row(cells, tone)
    }
    row(wording.allQuestions, report.overall, .strong)
    for form in report.forms { row(form.name, form.score, .plain) }
    return table
  }

  private static func unjudged(_ report: EvaluationReport, _ wording: any Wording) -> TextTable {
    var table = TextTable([.left, .right, .right, .right, .right, .right])
    let outcomes = AnswerOutcome.inOrder
    table.row([wording.formTitle, wording.questionsTitle] + outcomes.map(wording.outcome), .faint)
    for unjudged in report.unjudged {
      let name = unjudged.form.isEmpty ? wording.noForm : unjudged.form
      let counts = [unjudged.count] + outcomes.map { unjudged.outcomes[$0] ?? 0 }
      table.row([name] + counts.map(wording.number))
    }
    return table
  }
}
