internal import Discovery
internal import Formats
internal import Governance
internal import Index
internal import People
internal import Store
internal import Text

/// Finds topics and asks who knows them.
struct TopicFinder {
  private let open: OpenWorkspace
  private var ask: TopicAsk
  private let limit: Int

  /// Posts that are read at most.
  private static let postsRead = 30_000
  /// People who are looked at for each topic.
  private static let peopleLookedAt = 30
  /// Related topics that are named for each.
  private static let relatedShown = 3
  /// Lines of a list of goals.
  private static let mostGoals = 1_000

  init(_ open: OpenWorkspace) throws {
    self.open = open
    limit = open.options.limit
    var options = open.options
    options.limit = Self.peopleLookedAt
    ask = try TopicAsk(open.session, options: options)
  }

  /// The topics of a list, without empty lines and lines that begin with `#`.
  static func goals(_ path: String) throws -> [String] {
    let reader = try ByteReader(path: path)
    var goals: [String] = []
    while let bytes = try reader.nextLine() {
      let line = String(decoding: bytes, as: UTF8.self)
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !text.isEmpty, !text.hasPrefix("#") { goals.append(text) }
      if goals.count > mostGoals { throw Trouble.tooLarge(path: path, detail: "\(mostGoals)") }
    }
    return goals
  }

  mutating func overview(goals: [String]) throws -> TopicOverview {
    let extent = try Self.extent(open)
    let topics = try goals.compactMap { try entry($0, phrase: nil, now: extent.summary.last) }
    return TopicOverview(
      topics: topics, found: topics.count, areGoals: true, extent: extent, postsRead: extent.posts,
      asOf: open.options.asOf, filters: open.options.filters)
  }

  mutating func overview() throws -> TopicOverview {
    let extent = try Self.extent(open)
    let (phrases, found, read) = try phrases()
    var topics: [TopicEntry] = []
    var shown: [TopicPhrase] = []
    for phrase in found where topics.count < limit {
      guard let entry = try entry(phrase.name, phrase: phrase, now: extent.summary.last) else { continue }
      topics.append(entry)
      shown.append(phrase)
    }
    let related = phrases.related(to: shown, among: found, limit: Self.relatedShown)
    for index in topics.indices { topics[index].related = related[index] }
    return TopicOverview(
      topics: topics, found: found.count, areGoals: false, extent: extent, postsRead: read,
      asOf: open.options.asOf, filters: open.options.filters)
  }

  /// What the viewer may see, without asking anything.
  static func extent(_ open: OpenWorkspace) throws -> VisibleExtent {
    let seen = try TopicSearch(try open.segments(), people: try open.people())
      .extent(asOf: open.options.asOf?.seconds)
    return try open.extent(VisibleExtent(posts: seen.posts, people: seen.people, summary: seen.summary))
  }

  private func phrases() throws -> (phrases: TopicPhrases, found: [TopicPhrase], read: Int) {
    let sample = try PostSample(
      try open.segments(), people: try open.people(), asOf: open.options.asOf?.seconds, limit: Self.postsRead)
    var analyzer = Analyzer()
    var phrases = TopicPhrases()
    for element in sample.posts {
      guard let post = try open.session.post(Int64(element.post)) else { continue }
      let language = analyzer.language(of: (post.title.map { $0 + "\n" } ?? "") + post.text)
      phrases.add(
        heads: [post.title].compactMap { $0 } + post.tags, body: post.text, language: language,
        authors: element.authors, community: element.community, thread: post.thread, analyzer: &analyzer)
    }
    for community in try open.session.communityNames()
    where open.visibility.allows(community: community.id, isPrivate: community.isPrivate) {
      phrases.add(name: community.name, analyzer: &analyzer)
    }
    let isWhole = sample.total <= Self.postsRead
    return (phrases, phrases.found(limit: max(1_000, limit)), isWhole ? sample.total : sample.posts.count)
  }

  /// A topic with those who know it; `nil` for one without a word that can be asked for.
  private mutating func entry(_ name: String, phrase: TopicPhrase?, now: Int64?) throws -> TopicEntry? {
    var request = AboutRequest(topic: name)
    request.options = open.options
    request.options.limit = Self.peopleLookedAt
    guard let answer = try ask.answerIfAny(request) else { return nil }
    var candidates: [(finding: ExpertFinding, person: PersonDescription)] = []
    for finding in answer.experts {
      guard let person = try open.session.person(finding.person, asOf: open.options.asOf) else { continue }
      candidates.append((finding, PersonDescription(person)))
    }
    candidates.sort {
      $0.finding.score != $1.finding.score
        ? $0.finding.score > $1.finding.score : $0.person.id < $1.person.id
    }
    return TopicEntry(
      name: name, posts: phrase?.posts, people: phrase?.people, outcome: answer.outcome,
      knowledge: TopicKnowledge(candidates, now: now))
  }
}
