/// A question as the index understands it.
package struct TopicQuery: Hashable, Sendable {
  /// One entry for each content word: the index terms that count as it, in order of group and part, at most
  /// `mostTerms`. The best reading counts: a term alone, or the sum over the parts of a group.
  package var concepts: [[TopicTerm]]
  /// The topics that the concepts belong to, in order: one, or several all of which somebody should know.
  package var topics: [Topic]
  /// How many people are wanted; ties at the end are given too.
  package var limit: Int
  /// Only what existed at this second since 1970 counts; `nil` for everything.
  package var asOf: Int64?
  /// Prefers people who were active lately, for "whom can I ask now"; `nil` for "who knows".
  package var availability: Availability?
  /// Which posts count; all statistics stay those of all posts. `nil` for all.
  package var posts: PostFilter?
  /// Parts of the score that are left out.
  package var ablation: ScoreAblation = []
  /// Who may be named; `nil` for everybody.
  package var candidates: CandidateFilter?

  /// The most terms that one word of a question may have.
  package static let mostTerms = 200

  /// Some of the concepts, which belong together.
  package struct Topic: Hashable, Sendable {
    package var concepts: Range<Int>
    /// How strongly posts are preferred that contain the whole topic (g in `TopicScore`).
    package var coverageExponent: Double

    package init(concepts: Range<Int>, coverageExponent: Double) {
      self.concepts = concepts
      self.coverageExponent = coverageExponent
    }
  }

  /// A question about one topic.
  package init(concepts: [[TopicTerm]], coverageExponent: Double, limit: Int, asOf: Int64? = nil) {
    self.concepts = concepts
    topics = [Topic(concepts: 0..<concepts.count, coverageExponent: coverageExponent)]
    self.limit = limit
    self.asOf = asOf
  }

  /// A question of which each term counts fully and alone.
  package init(concepts: [[String]], coverageExponent: Double, limit: Int, asOf: Int64? = nil) {
    self.init(
      concepts: concepts.map { $0.map { TopicTerm($0) } }, coverageExponent: coverageExponent, limit: limit,
      asOf: asOf)
  }
}

/// How much the time since a person's last post counts against asking this person now.
package struct Availability: Hashable, Sendable {
  /// The time of asking, in seconds since 1970; `nil` for the last post of all.
  package var now: Int64?
  /// Days after which the part above the floor has halved.
  package var halfLife: Double = 365
  /// What remains after any time, also for people without a dated post.
  package var floor: Double = 0.3
  /// Days after which the part of a post above its floor has halved, and of whoever recognised somebody by it.
  package var postHalfLife: Double = 30
  /// What remains of a post after any time, and of one without a date.
  package var postFloor: Double = 0.02
  /// Kinds of posts by which people answer; others count less. Empty where none is told apart.
  package var answers: Set<UInt8>

  /// What a post counts that is no answer: who remarks on things is less likely to answer than who answers.
  private static let remark = 0.25

  package init(now: Int64?, answers: Set<UInt8> = []) {
    self.now = now
    self.answers = answers
  }

  /// (floor + (1 − floor) · 2^(−days / half-life)) · kind.
  func factor(of post: PostFacts, now: Int64) -> Double {
    let kind = answers.isEmpty || answers.contains(post.place.kind) ? 1 : Self.remark
    guard let time = post.time else { return postFloor * kind }
    let days = max(0, Double(now) - Double(time)) / 86_400
    return (postFloor + (1 - postFloor) * powerOfTwo(-days / postHalfLife)) * kind
  }

  /// floor + (1 − floor) · 2^(−days / half-life).
  func factor(lastPost: Int64?, now: Int64) -> Double {
    guard let lastPost else { return floor }
    let days = max(0, Double(now) - Double(lastPost)) / 86_400
    return floor + (1 - floor) * powerOfTwo(-days / halfLife)
  }
}
