package import Index
internal import People
internal import Text

/// Makes an answer out of what the index found: bands, facts, evidence and, if wanted, every part of the score.
package struct ExpertSearch {
  private var search: TopicSearch

  /// Below this many visible posts nothing can be said about what nobody wrote.
  static let fewestPosts = 20

  package init(_ search: TopicSearch) {
    self.search = search
  }

  /// Answers a question.
  /// - Parameter explains: whether every part of each score is wanted.
  package mutating func answer(
    _ question: TopicQuestion, limit: Int, asOf: Int64?, availability: Availability?, explains: Bool,
    posts: PostFilter? = nil, candidates: CandidateFilter? = nil, without left: [ScoreFactor] = []
  ) throws -> ExpertAnswer {
    let looked = max(limit, Self.deciding)
    var query = question.query(limit: looked + Self.rivals, asOf: asOf, availability: availability)
    (query.posts, query.candidates, query.ablation) = (posts, candidates, ScoreAblation(left.map(\.ablation)))
    let matches = try search.search(query)
    let words = zip(question.concepts, matches.concepts).map { concept, statistics in
      QuestionWord(
        surface: concept.surface, terms: concept.terms, postCount: statistics.postCount, idf: statistics.idf)
    }
    let scale = AnswerScale(
      question, words, matches, isNarrowed: posts != nil || candidates != nil)
    var experts: [ExpertFinding] = []
    var evidence: [PersonEvidence] = []
    let wanted = Self.wanted(matches.people, limit: limit).count
    for (place, person) in Self.wanted(matches.people, limit: looked).enumerated() {
      let isExplained = explains && place < wanted
      let (finding, shown) = try finding(person, words, scale, norms: isExplained ? matches.norms : nil)
      experts.append(finding)
      evidence.append(shown)
    }
    let outcome = Self.outcome(
      experts, Array(evidence.prefix(Self.deciding)), scale, visiblePosts: matches.postCount)
    experts.removeLast(experts.count - wanted)
    if outcome == .weakSigns {
      // Nobody stands out among weak signs.
      for place in experts.indices { experts[place].band = .weak }
    }
    Self.addPlaces(to: &experts, matches.people)
    return ExpertAnswer(
      question: question.text, outcome: outcome, words: words,
      notes: question.notes,
      experts: experts, candidateCount: matches.candidateCount, visiblePosts: matches.postCount,
      extent: VisibleExtent(
        posts: matches.postCount, people: matches.peopleCount, summary: matches.summary,
        praised: matches.praisedCount))
  }

  /// How many people decide what the answer amounts to, however many are wanted.
  private static let deciding = 10

  /// People beyond those who are wanted who may really stand before some of them.
  private static let rivals = 10

  /// The first people and all who tie with the last of them.
  private static func wanted(_ people: [PersonMatch], limit: Int) -> ArraySlice<PersonMatch> {
    guard limit > 0, people.count > limit else { return people[...] }
    let least = people[limit - 1].score
    return people.prefix { $0.score >= least }
  }

  /// Adds places and tiers, for which those who come next count too.
  private static func addPlaces(to experts: inout [ExpertFinding], _ people: [PersonMatch]) {
    let scores = people.prefix(experts.count + rivals).map { person in
      UncertainScore(score: person.score, parts: person.posts.map { person.part(of: $0) })
    }
    let tiers = PlaceEstimate.tiers(scores)
    for (index, range) in PlaceEstimate.ranges(scores).enumerated() where index < experts.count {
      experts[index].places = range
      experts[index].tier = tiers[index]
    }
  }

  private static func outcome(
    _ experts: [ExpertFinding], _ evidence: [PersonEvidence], _ scale: AnswerScale, visiblePosts: Int
  ) -> AnswerOutcome {
    let isProven =
      !PersonEvidence.nobodyIsProven(evidence, scale.rate)
      && !PersonEvidence.talkEarnsLittle(evidence, talk: scale.talk, scale.rate)
    let isCarried = zip(experts, evidence).contains {
      $0.band >= .some && $1.carriesAnswer(among: visiblePosts)
    }
    if isProven, isCarried { return .found }
    if visiblePosts < fewestPosts { return .tooLittleVisible }
    return experts.isEmpty ? .nobody : .weakSigns
  }

  /// - Parameter norms: those of the answer where every part is wanted.
  private mutating func finding(
    _ person: PersonMatch, _ words: [QuestionWord], _ scale: AnswerScale, norms: [Norms]?
  ) throws -> (ExpertFinding, PersonEvidence) {
    let strongest = person.posts.sorted(by: Self.isStronger)
    let looked = Array(strongest.prefix(Self.postsLookedAt))
    var facts: [PostFacts?] = []
    for post in looked { facts.append(try search.facts(of: post)) }
    let own = zip(looked, facts).filter { $0.0.role == .author }.compactMap(\.1)
    let threads = Set(zip(looked, facts).compactMap { $0.role == .author ? $1?.thread : nil })
    let talk = zip(looked, facts).filter { $0.1?.place.isTalk ?? false }.map(\.0)
    let shown = scale.evidence(of: person, talk: talk, threads: threads.count)
    let finding = ExpertFinding(
      person: Int64(person.person), score: person.score, band: shown.band(scale.rate, words: scale.wordCount),
      coverage: shown.coverage, counts: Dictionary(grouping: person.posts, by: \.role).mapValues(\.count),
      acceptedCount: person.posts.count { $0.isAccepted }, threadCount: threads.count,
      hasMoreThreads: strongest.count > looked.count, lastActive: person.lastPost,
      evidence: evidence(person, looked, facts, words),
      parts: try norms.map { norms in try strongest.map { try part($0, of: person, words, norms) } } ?? [],
      ownPosts: own.prefix(Self.postsForFacts).map { Int64($0.post) },
      answerCount: own.count { $0.place.kind == PostKind.answer.indexCode },
      lastOnTopic: own.compactMap(\.time).max(), recognition: RecognitionFinding(person),
      strength: shown.strength)
    return (finding, shown)
  }

  /// Posts of a person whose threads are looked up: enough for evidence and for counting threads.
  private static let postsLookedAt = 400

  /// Posts of a person of which the questions are looked up that they answer.
  private static let postsForFacts = 100

  private static func isStronger(_ left: PostMatch, _ right: PostMatch) -> Bool {
    left.square != right.square ? left.square > right.square : left.post > right.post
  }

  /// Up to three posts from different threads.
  private func evidence(
    _ person: PersonMatch, _ posts: [PostMatch], _ facts: [PostFacts?], _ words: [QuestionWord]
  ) -> [EvidencePost] {
    var threads: Set<UInt32> = []
    var chosen: [EvidencePost] = []
    for (post, facts) in zip(posts, facts) where chosen.count < 3 {
      guard let facts, threads.insert(facts.thread).inserted else { continue }
      chosen.append(
        EvidencePost(
          post: Int64(post.post), role: post.role, isAccepted: post.isAccepted, part: person.part(of: post),
          terms: post.matches.map { words[$0.concept].terms[$0.alternative] }))
    }
    return chosen
  }

  private mutating func part(
    _ post: PostMatch, of person: PersonMatch, _ words: [QuestionWord], _ norms: [Norms]
  ) throws -> ScorePart {
    let value = person.part(of: post)
    let total = post.matches.reduce(0) { $0 + $1.weight }
    let lengths = try search.facts(of: post)?.lengths ?? FieldLengths()
    let norms = norms[post.segment]
    var shares: [ScorePart.Share] = []
    for match in post.matches {
      let fields = TermField.allCases.map { ($0, norms.share(of: $0, match.counts, in: lengths)) }
      let sum = fields.reduce(0) { $0 + $1.1 }
      for (field, share) in fields where share > 0 {
        shares.append(
          ScorePart.Share(
            surface: words[match.concept].surface, term: words[match.concept].terms[match.alternative],
            field: field, value: value * match.weight / total * share / sum))
      }
    }
    return ScorePart(
      post: Int64(post.post), role: post.role, isAccepted: post.isAccepted, coverage: post.coverage,
      value: value, shares: shares)
  }
}

extension PostMatch {
  /// What the person has to do with the post: the role of its strongest match.
  var role: PostRole { matches.first?.counts.role ?? .mentioned }

  var isAccepted: Bool { matches.contains { $0.counts.isAccepted } }
}

extension RecognitionFinding {
  /// Over all topics that were asked for.
  init(_ person: PersonMatch) {
    self.init()
    for (index, topic) in person.topics.enumerated() {
      asked += topic.recognition.asked
      thanked += topic.recognition.thanked
      accepted += topic.recognition.accepted
      people += topic.recognition.people
      mutual += topic.recognition.mutual
      value += person.recognised(onTopic: index)
    }
  }
}
