internal import Foundation

/// The formula by which people are ranked for a topic.
///
/// For a post d of person p: s(d) = c(d)^g · Σₜ idf(t) · x(t,d) · role · acceptance, where c(d) is the share of
/// the question's idf that stands in d. S(p) = (Σ s(d)²)^½ · R(p) / (n(p) + 10)^0.1, n(p) being all
/// posts of p and R(p) the factor of `TopicRecognition`. For "whom can I ask now" posts fade with whoever
/// recognised the person by them, and add up.
/// Coverage at the level of the post is worth more than anything else: who wrote often about each word is not
/// who wrote about the topic. Knowledge does not decay.
package struct TopicScore: Sendable {
  let concepts: [ConceptStatistics]
  /// The terms of each word, as they were asked for.
  let terms: [[TopicTerm]]
  let topic: TopicQuery.Topic
  let ablation: ScoreAblation
  let worths: [[TermWorth]]
  /// For "whom can I ask now", with the time of asking.
  let availability: Availability?
  let now: Int64
  /// Σ idf of the topic's words that somebody uses.
  let mass: Double

  /// Units of the square of a strength relative to `mass`.
  ///
  /// Relative, so that words that stand in nearly every post and hardly count keep their order too; and cut, not
  /// rounded, so that a score never exceeds its bound. A sum has room for ten million of the largest squares.
  private static let unit = Double(1 << 36)

  /// - Parameter concepts: all of the question.
  init(concepts: [ConceptStatistics], topic: TopicQuery.Topic, of query: TopicQuery, now: Int64) {
    self.concepts = concepts
    self.topic = topic
    ablation = query.ablation
    availability = query.availability
    self.now = now
    terms = query.concepts
    worths = Self.worths(query.concepts, concepts)
    mass = topic.concepts.reduce(0) { $0 + concepts[$1].idf }
  }

  /// Whether the stored 2-norms are bounds of it: neither of a score without its parts nor of a sum.
  var isBounded: Bool { ablation.isEmpty && availability == nil }

  /// One for each topic of a question.
  static func all(_ query: TopicQuery, _ concepts: [ConceptStatistics], now: Int64) -> [TopicScore] {
    query.topics.map { TopicScore(concepts: concepts, topic: $0, of: query, now: now) }
  }

  /// c^g for the idf that was found.
  func coverageFactor(_ found: Double) -> Double {
    guard mass > 0 else { return 0 }
    let coverage = min(1, found / mass)
    return coverage == 1 || ablation.contains(.coverage) ? 1 : pow(coverage, topic.coverageExponent)
  }

  /// A post from the words found in it, in rising order of concepts, each with one reading.
  func post(_ post: UInt32, segment: Int, _ matches: [ConceptMatch]) -> PostMatch {
    var found = 0.0
    var sum = 0.0
    for match in matches {
      found += concepts[match.concept].idf * match.share
      sum += match.weight
    }
    let factor = coverageFactor(found)
    let strength = factor * sum
    let relative = mass > 0 ? strength / mass : 0
    return PostMatch(
      post: post, segment: segment, strength: strength,
      square: Int64((relative * relative * Self.unit).rounded(.down)),
      coverage: mass > 0 ? min(1, found / mass) : 0, coverageFactor: factor, matches: matches)
  }

  /// What a hit adds to its post, and the share of the word that it covers.
  func match(_ hit: Hit) -> ConceptMatch {
    let concept = Int(hit.concept)
    let term = terms[concept][Int(hit.alternative)]
    var value = concepts[concept].idf * Impact.values[Int(hit.code)]
    if ablation.contains(.roles) { value /= hit.counts.role.weight }
    let acceptance = hit.counts.isAccepted && !ablation.contains(.acceptance) ? Impact.acceptance : 1
    return ConceptMatch(
      concept: concept, alternative: Int(hit.alternative), counts: hit.counts,
      weight: value * acceptance * term.weight, share: term.share)
  }

  /// The 2-norm of a person's posts from the sum of their squares.
  func norm(square: Int64) -> Double {
    (Double(square) / Self.unit).squareRoot() * mass
  }

  /// A post as it counts for "whom can I ask now".
  func faded(_ post: PostMatch, by factor: Double) -> PostMatch {
    var post = post
    post.coverageFactor *= factor
    post.square = mass > 0 ? Int64((post.strength * factor / mass * Self.unit).rounded(.down)) : 0
    return post
  }

  /// What a person's posts are worth together: the 2-norm, or the sum of faded ones, which asks how often somebody
  /// answers.
  func total(_ sum: Int64) -> Double {
    availability == nil ? norm(square: sum) : Double(sum) / Self.unit * mass
  }

  /// A mild help for owners of small areas.
  static func volumeFactor(_ postCount: Int) -> Double {
    postCount < smallVolumes.count ? smallVolumes[max(0, postCount)] : pow(Double(postCount) + 10, -0.1)
  }

  /// The factors of nearly everybody: phase one asks for one for each person of a word.
  private static let smallVolumes = (0..<1024).map { pow(Double($0) + 10, -0.1) }

  /// The geometric mean of so many numbers with a product.
  static func mean(ofProduct product: Double, count: Int) -> Double {
    switch count {
    case 1: product
    case 2: product.squareRoot()
    default: pow(product, 1 / Double(max(1, count)))
    }
  }

  static func sum(_ posts: [PostMatch]) -> Int64 {
    posts.reduce(0) { sum, post in
      let (result, overflow) = sum.addingReportingOverflow(post.square)
      return overflow ? .max : result
    }
  }
}

/// ln(1 + x).
func logOnePlus(_ x: Double) -> Double {
  log1p(x)
}

/// 2^x.
func powerOfTwo(_ x: Double) -> Double {
  exp2(x)
}
