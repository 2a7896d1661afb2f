package import Discovery
internal import Index
internal import People
internal import Store
internal import Text

/// "Who knows about …?"
package struct AboutRequest: Hashable, Sendable {
  package var topic: String
  package var options = AskOptions()
  /// Prefers people who were active lately.
  package var prefersAvailable = false
  /// Every part of each score is wanted.
  package var explains = false

  package init(topic: String) {
    self.topic = topic
  }
}

extension Workspace {
  /// Answers "who knows about …?".
  /// - Throws: `Trouble`.
  package static func about(_ request: AboutRequest, in path: String) throws -> TopicReport {
    try reading(path) { session in
      var ask = try TopicAsk(session, options: request.options)
      return try ask.report(request)
    }
  }
}

/// Asks one snapshot of a workspace.
struct TopicAsk {
  private let open: OpenWorkspace
  private var search: ExpertSearch<ReadBlocks>
  private var analyzer = Analyzer()

  init(_ session: ReadSession, options: AskOptions) throws {
    open = try OpenWorkspace(session, options: options)
    search = ExpertSearch(TopicSearch(try open.segments(), people: try open.people()))
  }

  /// The bare answer, without names and texts.
  mutating func answer(_ request: AboutRequest) throws -> ExpertAnswer {
    let question = try TopicQuestion(request.topic, analyzer: &analyzer)
    let asOf = request.options.asOf?.seconds
    return try search.answer(
      question, limit: request.options.limit, asOf: asOf,
      availability: request.prefersAvailable ? Availability(now: asOf) : nil, explains: request.explains)
  }

  /// The bare answer; `nil` for a question without a word in it, or with too many.
  mutating func answerIfAny(_ request: AboutRequest) throws -> ExpertAnswer? {
    do {
      return try answer(request)
    } catch is TopicQuestionError {
      return nil
    }
  }

  /// The answer with names and texts; people whose evidence cannot be shown are left out.
  mutating func report(_ request: AboutRequest) throws -> TopicReport {
    let answer = try answer(request)
    var experts: [ExpertReport] = []
    for finding in answer.experts {
      guard let person = try open.session.person(finding.person, asOf: request.options.asOf) else { continue }
      let evidence = try finding.evidence.compactMap { try report($0, answer.words) }
      guard !evidence.isEmpty else { continue }
      experts.append(
        ExpertReport(finding: finding, person: PersonDescription(person), evidence: evidence))
    }
    // Equal scores stand in an order that does not depend on how the workspace was filled.
    experts.sort {
      $0.finding.score != $1.finding.score ? $0.finding.score > $1.finding.score : $0.person.id < $1.person.id
    }
    experts = Array(experts.prefix(request.options.limit))
    var numbers = AnswerNumbers()
    return TopicReport(
      answer: answer, experts: experts.map { numbers.renumbered($0) }, asOf: request.options.asOf,
      prefersAvailable: request.prefersAvailable)
  }

  private mutating func report(
    _ evidence: EvidencePost, _ words: [QuestionWord]
  ) throws -> EvidenceReport? {
    guard let post = try open.session.post(evidence.post) else { return nil }
    let snippet = snippet(of: post, evidence, words)
    let wasAccepted = post.wasAccepted(asOf: open.options.asOf)
    return EvidenceReport(
      evidence: evidence, id: post.foreignID, kind: post.kind, time: post.time, community: post.communityName,
      title: post.title ?? post.threadTitle, isAccepted: wasAccepted, snippet: snippet)
  }

  /// The best part of the text, else of what else matched.
  private mutating func snippet(
    of post: PostRecord, _ evidence: EvidencePost, _ words: [QuestionWord]
  ) -> Snippet {
    let terms = Set(words.flatMap { $0.terms.map(\.term) })
    let language = analyzer.language(of: (post.title.map { $0 + "\n" } ?? "") + post.text)
    let fallback = (post.tags.map { "#" + $0 } + post.paths.prefix(6)).joined(separator: " ")
    for text in [post.text, post.title ?? "", post.threadTitle ?? "", fallback] {
      let found = analyzer.matches(in: text, language: language, terms: terms)
      if found.isEmpty { continue }
      let matches = found.compactMap { match in
        words.firstIndex { $0.terms.contains { $0.term == match.term } }
          .map { Snippet.Match(range: match.range, concept: $0, weight: words[$0].idf) }
      }
      return Snippet(of: text, matches: matches)
    }
    return Snippet(of: post.text.isEmpty ? post.title ?? fallback : post.text, matches: [])
  }
}

extension PersonDescription {
  init(_ record: PersonRecord) {
    self.init(
      name: record.name, id: record.key.replacingTab(with: "/"), email: record.email, unit: record.unit,
      location: record.location, title: record.title, isBot: record.isBot, isStaff: record.isStaff,
      isExternal: record.isExternal)
  }
}

extension String {
  fileprivate func replacingTab(with separator: String) -> String {
    split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).joined(separator: separator)
  }
}
