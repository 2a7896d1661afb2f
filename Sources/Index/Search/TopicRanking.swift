/// What the people of one question are ranked by.
struct TopicRanking {
  /// For each word the accounts of its terms.
  let lists: [[TermList]]
  /// One for each topic.
  let scores: [TopicScore]
  let factor: ActivityFactor
  /// Which posts count, where not all do.
  var admitted: AdmittedPosts?

  /// Bounds are compared with scores that were rounded on another way; a hair of room keeps them bounds.
  private static let room = 1 + 1e-6
  private static let least = 1e-9

  /// Whether bounds say anything: they are those of the whole formula.
  var refines: Bool { scores.allSatisfy(\.isBounded) }

  /// Phase one: what each person could score at most who has to do with every topic.
  func bounds(_ people: AccountPeople, among candidates: CandidateFilter?) -> [BoundHeap.Element] {
    var products: [UInt32: Double] = [:]
    for (index, score) in scores.enumerated().reversed() {
      let bounds = bounds(of: score, people, among: candidates)
      if scores.count == 1 { return bounds }
      if index == scores.count - 1 {
        products = Dictionary(bounds.map { ($0.person, $0.bound) }, uniquingKeysWith: max)
      } else {
        let pairs = bounds.compactMap { one in products[one.person].map { (one.person, $0 * one.bound) } }
        products = Dictionary(pairs, uniquingKeysWith: max)
      }
    }
    return products.map { person, product in
      let mean = TopicScore.mean(ofProduct: product, count: scores.count)
      return BoundHeap.Element(bound: mean * Self.room + Self.least, person: person)
    }
  }

  private func bounds(
    of score: TopicScore, _ people: AccountPeople, among candidates: CandidateFilter?
  ) -> [BoundHeap.Element] {
    let own = lists[score.topic.concepts].joined()
    let largest = own.compactMap(\.accounts.accounts.last).max() ?? 0
    var table = BoundTable(
      expecting: own.reduce(0) { $0 + $1.accounts.accounts.count }, upTo: largest)
    for concept in score.topic.concepts {
      table.add(lists[concept][...], idf: score.concepts[concept].idf, people)
    }
    var coverages = CoverageFactors(score)
    var elements: [BoundHeap.Element] = []
    elements.reserveCapacity(table.bounds.count)
    for found in table.bounds where candidates?.admits(found.person) ?? true {
      guard refines else {
        elements.append(BoundHeap.Element(bound: .infinity, person: found.person))
        continue
      }
      let coverage = coverages[found.mass * Self.room]
      // Each recogniser's share is rounded to a unit.
      let recognisers = found.recognisers > 0 ? found.recognisers * (coverage + 1e-6) : 0
      let bound = found.sum * coverage * TopicRecognition.factor(recognisers) * factor.most
      elements.append(BoundHeap.Element(bound: bound * Self.room + Self.least, person: found.person))
    }
    return elements
  }

  /// What a person could score at most with these hits, which come in order of posts, concepts and alternatives.
  /// - Parameter factor: the person's own.
  func bound(_ hits: [Hit], factor: Double) -> Double {
    var product = 1.0
    for score in scores {
      var coverages = CoverageFactors(score)
      var square = 0.0
      var recognisers = 0.0
      score.forEachPost(of: hits) { sum, mass, most in
        let coverage = coverages[mass * Self.room]
        square += (sum * coverage) * (sum * coverage)
        if most > 0 { recognisers += most * (coverage + 1e-6) }
      }
      product *= square.squareRoot() * TopicRecognition.factor(recognisers)
    }
    let mean = TopicScore.mean(ofProduct: product, count: scores.count)
    return mean * factor * Self.room + Self.least
  }
}

/// The factors of a few shares of a topic; people have one of few sums of words.
struct CoverageFactors {
  private let score: TopicScore
  private var known: [(mass: Double, factor: Double)] = []
  private static let most = 8

  init(_ score: TopicScore) {
    self.score = score
  }

  subscript(mass: Double) -> Double {
    mutating get {
      for one in known where one.mass == mass { return one.factor }
      let factor = score.coverageFactor(mass)
      if known.count == Self.most { known.removeFirst() }
      known.append((mass, factor))
      return factor
    }
  }
}
