/// How well the expert search does on questions with judgements.
package struct EvaluationReport: Hashable, Sendable {
  /// The scores of the questions of one form (inflected, misspelt …).
  package struct Form: Hashable, Sendable {
    package var name: String
    package var score: MeanScore
  }

  /// What the questions without judgements ended in.
  package struct Unjudged: Hashable, Sendable {
    /// Form of the questions, empty where the collection has none.
    package var form: String
    package var outcomes: [AnswerOutcome: Int]

    package var count: Int { outcomes.values.reduce(0, +) }
  }

  package var overall: MeanScore
  /// In order of names; empty where the collection has no forms.
  package var forms: [Form]
  /// In order of forms.
  package var unjudged: [Unjudged]
}

/// Collects the scores of an evaluation, question by question.
package struct EvaluationTally {
  private var scores: [RankedListScore] = []
  private var byForm: [String: [RankedListScore]] = [:]
  private var unjudged: [String: [AnswerOutcome: Int]] = [:]

  package init() {}

  /// Adds a question that has judgements.
  package mutating func add(_ score: RankedListScore, form: String?) {
    scores.append(score)
    if let form { byForm[form, default: []].append(score) }
  }

  /// Adds a question that has none.
  package mutating func addUnjudged(_ outcome: AnswerOutcome, form: String?) {
    unjudged[form ?? "", default: [:]][outcome, default: 0] += 1
  }

  package var report: EvaluationReport {
    EvaluationReport(
      overall: MeanScore(scores),
      forms: byForm.sorted { $0.key < $1.key }.map { .init(name: $0.key, score: MeanScore($0.value)) },
      unjudged: unjudged.sorted { $0.key < $1.key }.map { .init(form: $0.key, outcomes: $0.value) })
  }
}
