internal import Discovery
internal import Governance
internal import Index
internal import People
internal import Store
internal import Text

/// Finds where to ask a question to which there is no answer.
struct AdviceMaker {
  let open: OpenWorkspace
  /// What the viewer may read.
  let segments: [Segment]

  private static let placesShown = 2
  private static let relatedShown = 4
  /// Words of the question, the rarest, of which related ones are looked for.
  private static let wordsCompared = 2
  /// Communities whose size is looked up.
  private static let placesCompared = 12
  /// Posts that are looked at for all words together.
  private static let postsLookedAt = 300

  /// The communities in which the words of a question stand more often than elsewhere, else those whose name is like
  /// one of them.
  func advice(_ answer: ExpertAnswer) throws -> AnswerAdvice {
    var advice = AnswerAdvice()
    let uses = try uses(answer)
    advice.places = try byWords(answer, uses)
    advice.related = try related(answer, uses)
    if advice.places.isEmpty {
      let known = try open.session.communityNames().filter {
        open.visibility.allows(community: $0.id, isPrivate: $0.isPrivate)
      }
      advice.places = byName(answer, known)
    }
    return advice
  }

  /// Where each known word of the question stands; words that only fill the answer up are none of it.
  private func uses(_ answer: ExpertAnswer) throws -> [Int: TermPlaces.Counts] {
    let known = answer.words.indices.filter { !answer.words[$0].isUnknown }
    var places = TermPlaces(
      segments, asOf: open.options.asOf?.seconds, mostPosts: Self.postsLookedAt / max(1, known.count))
    var uses: [Int: TermPlaces.Counts] = [:]
    for index in known {
      uses[index] = try places.postCounts(
        of: answer.words[index].withoutRelated.terms.map(\.term), sampled: RelatedWords.postsRead)
    }
    return uses
  }

  /// The words that go with any of the question's, each once, the closest first.
  private func related(_ answer: ExpertAnswer, _ uses: [Int: TermPlaces.Counts]) throws -> [String] {
    var words = RelatedWords(open, segments: segments, visiblePosts: answer.visiblePosts)
    let known = Set(answer.words.flatMap { $0.withoutRelated.terms.map(\.term) })
    var found: [RelatedTerms.Found] = []
    // What goes with a guess is no help.
    let asked = uses.keys.filter { index in !answer.words[index].terms.contains { $0.reason == .spelling } }
    let rarest = asked.sorted { left, right in
      let (one, other) = (answer.words[left].idf, answer.words[right].idf)
      return one != other ? one > other : left < right
    }
    for use in rarest.prefix(Self.wordsCompared).compactMap({ uses[$0] }) {
      let count = use.stride * use.posts.values.reduce(0, +)
      found += try words.found(
        beside: use.sample, count: count, without: known, limit: Self.relatedShown)
    }
    found.sort { $0.npmi != $1.npmi ? $0.npmi > $1.npmi : $0.term < $1.term }
    var terms: Set<String> = []
    return Array(found.filter { terms.insert($0.term).inserted }.map(\.surface).prefix(Self.relatedShown))
  }

  /// Scores communities by the log-likelihood ratio of the words in them.
  private func byWords(
    _ answer: ExpertAnswer, _ uses: [Int: TermPlaces.Counts]
  ) throws -> [AnswerAdvice.Place] {
    var counts: [UInt32: [Int: Int]] = [:]
    var names: [UInt32: CommunityName] = [:]
    for (index, found) in uses {
      for (community, posts) in found.posts {
        if names[community] == nil { names[community] = try visibleName(community) }
        if names[community] != nil { counts[community, default: [:]][index] = posts }
      }
    }
    let compared = counts.sorted { left, right in
      let (one, other) = (left.value.values.reduce(0, +), right.value.values.reduce(0, +))
      return one != other ? one > other : key(names, left.key) < key(names, right.key)
    }.prefix(Self.placesCompared)
    var scored: [(community: UInt32, score: Double, words: [AnswerAdvice.Place.Word])] = []
    let sizes = open.options.asOf == nil ? try TermPlaces.sizes(segments) : [:]
    for (community, byWord) in compared {
      let size =
        try sizes[community]
        ?? open.session.postCount(ofCommunity: Int64(community), asOf: open.options.asOf)
      var score = 0.0
      var words: [(score: Double, word: AnswerAdvice.Place.Word)] = []
      for (index, posts) in byWord.sorted(by: { $0.key < $1.key }) {
        // All in units of the posts that were looked at, so that a sample is no better sign than it is.
        let stride = uses[index]?.stride ?? 1
        let everywhere = max(posts, answer.words[index].postCount / stride)
        let own = DistinctiveTerms.likelihoodRatio(
          posts, of: max(size / stride, posts), elsewhere: everywhere - posts,
          of: max(1, (answer.extent.posts - size) / stride))
        score += own
        let word = AnswerAdvice.Place.Word(
          surface: answer.words[index].surface, posts: posts * stride, isEstimate: stride > 1)
        words.append((own, word))
      }
      guard score > 3.84 else { continue }
      scored.append((community, score, words.sorted { $0.score > $1.score }.map(\.word)))
    }
    scored.sort {
      $0.score != $1.score ? $0.score > $1.score : key(names, $0.community) < key(names, $1.community)
    }
    return scored.prefix(Self.placesShown).compactMap { place in
      names[place.community].map { AnswerAdvice.Place(community: $0.name, words: place.words) }
    }
  }

  private func visibleName(_ community: UInt32) throws -> CommunityName? {
    try open.session.communityName(Int64(community)).flatMap {
      open.visibility.allows(community: $0.id, isPrivate: $0.isPrivate) ? $0 : nil
    }
  }

  private func key(_ names: [UInt32: CommunityName], _ community: UInt32) -> String {
    names[community]?.foreignID ?? ""
  }

  /// Whether a word of a name begins as another word does.
  private static func beginsAlike(_ name: String, _ word: String) -> Bool {
    let beginning = Tokenizer.foldedName(word).prefix(4)
    return Tokenizer.foldedName(name).split(separator: " ").contains { $0.hasPrefix(beginning) }
  }

  /// Communities with a name like a word of the question.
  private func byName(_ answer: ExpertAnswer, _ known: [CommunityName]) -> [AnswerAdvice.Place] {
    let names = answer.words.flatMap { word in
      NameLikeness.closest(to: word.surface, among: known.map(\.name), limit: 1)
        .filter { Self.beginsAlike($0, word.surface) }
    }
    var places: [AnswerAdvice.Place] = []
    for name in names where !places.contains(where: { $0.community == name }) {
      places.append(AnswerAdvice.Place(community: name, words: []))
    }
    return Array(places.prefix(Self.placesShown))
  }
}
