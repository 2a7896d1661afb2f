/// How well the expert search does on questions with judgements.
package struct EvaluationReport: Hashable, Sendable {
  /// The scores of the questions of one form (inflected, misspelt …).
  package struct Form: Hashable, Sendable {
    package var name: String
    package var score: MeanScore
    /// What its questions ended in.
    package var outcomes: [AnswerOutcome: Int] = [:]
  }

  /// What the questions without judgements ended in.
  package struct Unjudged: Hashable, Sendable {
    /// Form of the questions, empty where the collection has none.
    package var form: String
    package var outcomes: [AnswerOutcome: Int]

    package var count: Int { outcomes.values.reduce(0, +) }
  }

  package var overall: MeanScore
  /// What the questions with judgements ended in.
  package var outcomes: [AnswerOutcome: Int] = [:]
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
  private var outcomes: [AnswerOutcome: Int] = [:]
  private var outcomesByForm: [String: [AnswerOutcome: Int]] = [:]

  package init() {}

  /// Adds a question that has judgements.
  package mutating func add(_ score: RankedListScore, _ outcome: AnswerOutcome, form: String?) {
    scores.append(score)
    outcomes[outcome, default: 0] += 1
    guard let form else { return }
    byForm[form, default: []].append(score)
    outcomesByForm[form, default: [:]][outcome, default: 0] += 1
  }

  /// Adds a question that has none.
  package mutating func addUnjudged(_ outcome: AnswerOutcome, form: String?) {
    unjudged[form ?? "", default: [:]][outcome, default: 0] += 1
  }

  package var report: EvaluationReport {
    EvaluationReport(
      overall: MeanScore(scores), outcomes: outcomes,
      forms: byForm.sorted { $0.key < $1.key }.map {
        .init(name: $0.key, score: MeanScore($0.value), outcomes: outcomesByForm[$0.key] ?? [:])
      },
      unjudged: unjudged.sorted { $0.key < $1.key }.map { .init(form: $0.key, outcomes: $0.value) })
  }
}
