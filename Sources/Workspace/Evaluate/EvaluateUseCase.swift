package import Discovery
internal import Store

extension Workspace {
  /// Asks all topics and compares the people named with the judgements.
  ///
  /// Means are over the topics that have judgements; an empty answer scores 0. Topics without judgements are
  /// counted by what they ended in.
  /// - Parameter depth: how far down a ranking is read.
  package static func evaluate(
    topics topicsPath: String, judgements judgementsPath: String, options: AskOptions, in path: String,
    prefersAvailable: Bool = false, without leftOut: [ScoreFactor] = [], depth: Int = 1_000
  ) throws -> EvaluationReport {
    try reading(path) { session in
      let topics = try Judgements.topics(topicsPath)
      let grades = try Judgements.grades(judgementsPath)
      var options = options
      options.limit = depth
      var ask = try TopicAsk(session, options: options)
      var tally = EvaluationTally()
      for topic in topics {
        var request = AboutRequest(topic: topic.query)
        request.options = options
        request.prefersAvailable = prefersAvailable
        request.leftOut = leftOut
        let answer = try ask.answerIfAny(request)
        guard let judged = grades[topic.id] else {
          tally.addUnjudged(answer?.outcome ?? .nobody, form: topic.form)
          continue
        }
        let ids = try (answer?.experts ?? []).map { try session.foreignID(ofPerson: $0.person) }
        let score = RankedListScore(ranking: ids, grades: judged)
        tally.add(score, answer?.outcome ?? .nobody, form: topic.form)
      }
      return tally.report
    }
  }
}
