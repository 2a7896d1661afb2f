package import Discovery
internal import Index
internal import People
internal import Store
internal import Text

/// "Who knows about …?"
package struct AboutRequest: Hashable, Sendable {
  package var topic: String
  /// Further topics that the same person should know.
  package var others: [String] = []
  package var options = AskOptions()
  /// Prefers people who were active lately.
  package var prefersAvailable = false
  /// Every part of each score is wanted.
  package var explains = false
  /// What it would take for each person to come first is wanted.
  package var comparesWithFirst = false
  /// Parts of the score that are left out, to see what they are worth.
  package var leftOut: [ScoreFactor] = []
  /// Prefers people with room over those who are asked much, where it is not sure who knows more.
  package var spreads = false
  /// Who asks, for how to reach people; `nil` where that is not wanted.
  package var from: String?

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
  private let segments: [Segment]
  private var search: ExpertSearch
  private var analyzer = Analyzer()
  private var expansion: QueryExpansion<ViewersWords>

  /// People beyond those who are wanted who may come in where load is spread.
  private static let substitutes = 10

  private var filters: FilterResolution { FilterResolution(open) }

  init(_ session: ReadSession, options: AskOptions) throws {
    open = try OpenWorkspace(session, options: options)
    segments = try open.segments()
    let line = StoredLine(session: session)
    search = ExpertSearch(TopicSearch(segments, people: try open.people(), line: line))
    expansion = try open.expansion(over: segments)
  }

  /// The bare answer, without names and texts.
  mutating func answer(_ request: AboutRequest) throws -> ExpertAnswer { try found(request).answer }

  /// The question with all that counts as its words, and the bare answer.
  ///
  /// Where few people match, words that their posts share find some more, who come after them; what the answer
  /// amounts to stays.
  private mutating func found(_ request: AboutRequest) throws -> (
    question: TopicQuestion, answer: ExpertAnswer
  ) {
    let question = try TopicQuestion(request.topic, and: request.others, expansion: &expansion)
    let narrow = try answer(question, request)
    guard
      let wider = try FeedbackSearch(open: open).widened(question, narrow, analyzer: &expansion.analyzer)
    else { return (question, narrow) }
    let wide = try answer(wider, request)
    return (question, narrow.extended(by: wide, upTo: FeedbackSearch.enoughPeople))
  }

  private mutating func answer(_ question: TopicQuestion, _ request: AboutRequest) throws -> ExpertAnswer {
    let asOf = request.options.asOf?.seconds
    let wanted = request.options.limit + (request.spreads ? Self.substitutes : 0)
    return try search.answer(
      question, limit: max(wanted, FeedbackSearch.enoughPeople), asOf: asOf,
      availability: request.prefersAvailable ? .ofAnswerers(now: asOf) : nil, explains: request.explains,
      posts: try filters.posts(), candidates: try filters.candidates(),
      without: request.leftOut)
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
    let (question, found) = try found(request)
    var answer = found
    answer.extent = try open.extent(answer.extent)
    let leftOut = open.leftOut
    let own = answer.words.map(\.withoutRelated)
    var experts: [ExpertReport] = []
    for finding in answer.experts {
      guard let person = try open.session.person(finding.person, asOf: request.options.asOf) else { continue }
      let words = finding.isByRelatedWords ? answer.words : own
      let evidence = try finding.evidence.compactMap { try report($0, words) }
      guard !evidence.isEmpty else { continue }
      var expert = ExpertReport(
        finding: finding, person: PersonDescription(person), evidence: evidence,
        labels: try labels(of: finding.parts))
      expert.helped = try open.session.peopleHelped(
        by: finding.ownPosts, of: finding.person, without: leftOut)
      experts.append(expert)
    }
    if request.comparesWithFirst { try addCounterfactuals(to: &experts, question, request) }
    try addReviews(to: &experts)
    answer.notes = try written(answer.notes, in: experts)
    // Equal scores stand in an order that does not depend on how the workspace was filled.
    experts.sort { left, right in
      let (one, other) = (left.finding, right.finding)
      if one.isByRelatedWords != other.isByRelatedWords { return other.isByRelatedWords }
      return one.score != other.score ? one.score > other.score : left.person.id < right.person.id
    }
    if request.spreads, let now = request.options.asOf ?? answer.extent.last {
      experts = try LoadBalance(open: open, now: now).spread(experts)
    }
    experts = Array(experts.prefix(request.options.limit))
    try addReach(to: &experts, request.from)
    var numbers = AnswerNumbers()
    var whole = TopicReport(
      answer: answer, experts: experts.map { numbers.renumbered($0) }, asOf: request.options.asOf,
      prefersAvailable: request.prefersAvailable)
    whole.answer.experts = whole.experts.map(\.finding)
    whole.filters = request.options.filters
    whole.spreads = request.spreads
    if answer.outcome != .found {
      whole.advice = try AdviceMaker(open: open, segments: segments).advice(answer)
    }
    try addStatements(to: &whole)
    let state = DataState(answer.extent, isOpen: request.options.viewer == .owner)
    whole.receipt = ReceiptBasis(state: state, question: QuestionBytes(request).bytes)
    return whole
  }

  /// Who reviewed what the others wrote on the topic.
  private func addReviews(to experts: inout [ExpertReport]) throws {
    let posts = experts.map { Set($0.finding.ownPosts) }
    let all = posts.reduce(into: Set<Int64>()) { $0.formUnion($1) }
    for index in experts.indices {
      let reviewed = try open.session.postsReviewed(
        by: experts[index].finding.person, asOf: open.options.asOf)
      experts[index].reviewed = reviewed.intersection(all).subtracting(posts[index]).count
    }
  }

  private func addReach(to experts: inout [ExpertReport], _ from: String?) throws {
    guard let from, !experts.isEmpty else { return }
    let finder = try ReachFinder(open, from: from)
    for index in experts.indices {
      experts[index].reach = try finder.reach(experts[index].finding.person)
    }
  }

  /// What the people shown state of themselves; where nobody has shown to know, also who else states it.
  private func addStatements(to report: inout TopicReport) throws {
    var finder = StatementFinder(open, words: report.answer.words)
    for index in report.experts.indices {
      report.experts[index].statements = try finder.statements(
        of: report.experts[index].finding.person, title: report.experts[index].person.title)
    }
    guard report.answer.outcome != .found else { return }
    report.advice.stated = try finder.others(without: Set(report.experts.map(\.finding.person)))
  }

  private func addCounterfactuals(
    to experts: inout [ExpertReport], _ question: TopicQuestion, _ request: AboutRequest
  ) throws {
    let search = CounterfactualSearch(
      open: open, question: question, request: request,
      filters: (try filters.posts(), try filters.candidates()))
    let best = experts.filter { !$0.finding.isByRelatedWords }.map(\.finding.score).max() ?? 0
    let leaders = experts.count { $0.finding.score == best }
    for index in experts.indices
    where !experts[index].finding.isByRelatedWords && (experts[index].finding.score < best || leaders > 1) {
      experts[index].counterfactual = try search.counterfactual(for: experts[index].finding)
    }
  }

  /// What is said of the words, as the posts write them that the answer shows.
  private mutating func written(_ notes: [QueryNote], in experts: [ExpertReport]) throws -> [QueryNote] {
    guard !notes.isEmpty else { return [] }
    var words = WrittenWords(notes, analyzer: &analyzer)
    for evidence in experts.flatMap(\.finding.evidence) {
      guard let post = try open.session.post(evidence.post) else { continue }
      for text in [post.title ?? "", post.text] { words.learn(text, analyzer: &analyzer) }
    }
    var written: [QueryNote] = []
    for note in notes { written.append(words.written(note, analyzer: &analyzer)) }
    return written
  }

  private func labels(of parts: [ScorePart]) throws -> [Int64: PostLabel] {
    var labels: [Int64: PostLabel] = [:]
    for part in parts {
      labels[part.post] = try open.session.post(part.post).map {
        PostLabel(id: $0.foreignID, time: $0.time, kind: $0.kind)
      }
    }
    return labels
  }

  private mutating func report(
    _ evidence: EvidencePost, _ words: [QuestionWord]
  ) throws -> EvidenceReport? {
    guard let post = try open.session.post(evidence.post) else { return nil }
    let snippet = snippet(of: post, words)
    var evidence = evidence
    evidence.terms = reasons(evidence.terms, in: post, words)
    return EvidenceReport(
      evidence: evidence, id: post.foreignID, kind: post.kind, time: post.time, community: post.communityName,
      title: post.title ?? post.threadTitle, isAccepted: evidence.isAccepted, snippet: snippet)
  }

  /// The best part of the text; where only a title, tag or path matched, the beginning of the text.
  private mutating func snippet(of post: PostRecord, _ words: [QuestionWord]) -> Snippet {
    let others = (post.tags.map { "#" + $0 } + post.paths.prefix(6)).joined(separator: " ")
    let isBare = post.text.allSatisfy(\.isWhitespace)
    for text in isBare ? [post.title ?? "", others] : [post.text] {
      let matches = matches(in: text, of: post, words)
      if !matches.isEmpty { return Snippet(of: text, matches: matches) }
    }
    return Snippet(of: isBare ? post.title ?? others : post.text, matches: [])
  }

  private mutating func matches(
    in text: String, of post: PostRecord, _ words: [QuestionWord]
  ) -> [Snippet.Match] {
    let terms = Set(words.flatMap { $0.terms.map(\.term) })
    let language = analyzer.language(of: (post.title.map { $0 + "\n" } ?? "") + post.text)
    return analyzer.matches(in: text, language: language, terms: terms).compactMap { match in
      words.firstIndex { $0.terms.contains { $0.term == match.term } }
        .map { Snippet.Match(range: match.range, concept: $0, weight: words[$0].idf) }
    }
  }

  /// Why each term counts as a word of the question: a stem that stands in the post as the very word that was
  /// asked is that word.
  private func reasons(
    _ terms: [QueryConcept.Alternative], in post: PostRecord, _ words: [QuestionWord]
  ) -> [QueryConcept.Alternative] {
    let fields = [post.title, post.threadTitle, post.text].compactMap { $0 } + post.tags
    var folded: Set<String> = []
    for token in fields.flatMap({ Tokenizer.tokens(in: $0) }) {
      folded.insert(token.folded)
      folded.formUnion(token.parts)
    }
    return terms.map { term in
      let asked = words.first { $0.terms.contains(term) }.map { Tokenizer.tokens(in: $0.surface) } ?? []
      guard term.reason == .stem, asked.contains(where: { folded.contains($0.folded) }) else { return term }
      return QueryConcept.Alternative(term: term.term, reason: .word)
    }
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
