package import Discovery
internal import Formats

/// How well the expert search does, for scripts.
///
/// `map`, `mrr`, `p5`, `ndcg10`, `queries` and how many of them ended in each outcome stand for all questions with judgements, and again in
/// `forms{}` for each form. `unjudged{}` has for each form (the empty one where the questions have none)
/// `queries` and how many of them ended in `found`, `weakSigns`, `nobody`, `tooLittleVisible`.
package enum EvaluationReportJSON {
  package static func string(_ report: EvaluationReport) -> String {
    JSONText.object { json in
      write(report.overall, report.outcomes, to: &json)
      json.object("forms") { json in
        for form in report.forms { json.object(form.name) { write(form.score, form.outcomes, to: &$0) } }
      }
      json.object("unjudged") { json in
        for unjudged in report.unjudged {
          json.object(unjudged.form) { json in
            json.member("queries", unjudged.count)
            write(unjudged.outcomes, to: &json)
          }
        }
      }
    }
  }

  private static func write(_ outcomes: [AnswerOutcome: Int], to json: inout JSONWriter) {
    for outcome in AnswerOutcome.inOrder { json.member(outcome.machineWord, outcomes[outcome] ?? 0) }
  }

  private static func write(_ score: MeanScore, _ outcomes: [AnswerOutcome: Int], to json: inout JSONWriter) {
    json.member("map", score.averagePrecision)
    json.member("mrr", score.reciprocalRank)
    json.member("p5", score.precisionAt5)
    json.member("ndcg10", score.ndcgAt10)
    json.member("queries", score.count)
    write(outcomes, to: &json)
  }
}
