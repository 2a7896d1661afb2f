internal import Discovery
internal import Governance
internal import Index
internal import People
internal import Store
internal import Text

/// Finds where to ask a question to which there is no answer.
struct AdviceMaker {
  let open: OpenWorkspace

  private static let placesShown = 2
  /// Communities whose size is looked up.
  private static let placesCompared = 12

  /// The communities in which the words of a question stand more often than elsewhere, else those whose name is like
  /// one of them.
  func advice(_ answer: ExpertAnswer) throws -> AnswerAdvice {
    var advice = AnswerAdvice()
    let known = try open.session.communityNames().filter {
      open.visibility.allows(community: $0.id, isPrivate: $0.isPrivate)
    }
    let names = Dictionary(known.map { (UInt32(clamping: $0.id), $0) }) { first, _ in first }
    advice.places = try byWords(answer, names)
    if advice.places.isEmpty { advice.places = byName(answer, known) }
    return advice
  }

  /// Scores communities by the log-likelihood ratio of the words in them.
  private func byWords(_ answer: ExpertAnswer, _ names: [UInt32: CommunityName]) throws -> [AnswerAdvice
    .Place]
  {
    var places = TermPlaces(try open.segments(), asOf: open.options.asOf?.seconds)
    var counts: [UInt32: [Int: Int]] = [:]
    for (index, word) in answer.words.enumerated() where !word.isUnknown {
      for (community, posts) in try places.postCounts(of: word.terms.map(\.term))
      where names[community] != nil {
        counts[community, default: [:]][index] = posts
      }
    }
    let compared = counts.sorted { left, right in
      let (one, other) = (left.value.values.reduce(0, +), right.value.values.reduce(0, +))
      return one != other ? one > other : key(names, left.key) < key(names, right.key)
    }.prefix(Self.placesCompared)
    var scored: [(community: UInt32, score: Double, words: [AnswerAdvice.Place.Word])] = []
    for (community, byWord) in compared {
      let size = try open.session.postCount(ofCommunity: Int64(community), asOf: open.options.asOf)
      var score = 0.0
      var words: [(score: Double, word: AnswerAdvice.Place.Word)] = []
      for (index, posts) in byWord.sorted(by: { $0.key < $1.key }) {
        let everywhere = max(posts, answer.words[index].postCount)
        let own = DistinctiveTerms.likelihoodRatio(
          posts, of: max(size, posts), elsewhere: everywhere - posts, of: max(1, answer.extent.posts - size))
        score += own
        words.append((own, .init(surface: answer.words[index].surface, posts: posts)))
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

  private func key(_ names: [UInt32: CommunityName], _ community: UInt32) -> String {
    names[community]?.foreignID ?? ""
  }

  /// Communities with a name like a word of the question.
  private func byName(_ answer: ExpertAnswer, _ known: [CommunityName]) -> [AnswerAdvice.Place] {
    let names = answer.words.flatMap {
      NameLikeness.closest(to: $0.surface, among: known.map(\.name), limit: 1)
    }
    var places: [AnswerAdvice.Place] = []
    for name in names where !places.contains(where: { $0.community == name }) {
      places.append(AnswerAdvice.Place(community: name, words: []))
    }
    return Array(places.prefix(Self.placesShown))
  }
}
