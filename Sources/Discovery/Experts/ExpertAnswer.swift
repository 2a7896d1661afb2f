package import Index
package import Text

/// How much the evidence for a person carries.
package enum Band: Int, Codable, Comparable, Hashable, Sendable {
  /// Some words of the question, or only asked about it or mentioned with it.
  case weak = 0
  /// Wrote about most of the question.
  case some = 1
  /// Wrote about it several times, in different threads.
  case strong = 2

  package static func < (left: Band, right: Band) -> Bool { left.rawValue < right.rawValue }
}

/// What the answer as a whole amounts to.
package enum AnswerOutcome: String, Codable, Hashable, Sendable {
  case found
  /// Nobody wrote about it.
  case nobody
  /// There are traces, but nobody has shown to know it.
  case weakSigns
  /// So little can be seen that "nobody" would be a guess.
  case tooLittleVisible
}

/// One word of the question with what is known of it.
package struct QuestionWord: Hashable, Sendable {
  package var surface: String
  package var terms: [QueryConcept.Alternative]
  /// Posts in which it stands.
  package var postCount: Int
  package var idf: Double

  /// Nobody has ever used the word.
  package var isUnknown: Bool { postCount == 0 }

  /// The word without terms that only stand where it stands.
  package var withoutRelated: QuestionWord {
    var word = self
    word.terms.removeAll { $0.reason == .expansion }
    return word
  }
}

/// A person who may know about the topic, with why.
package struct ExpertFinding: Hashable, Sendable {
  /// Number of the person in the store.
  package var person: Int64
  package var score: Double
  package var band: Band
  /// The largest share of the question that one post of the person has, unknown words included.
  package var coverage: Double
  /// Matching posts by what the person had to do with them.
  package var counts: [PostRole: Int]
  package var acceptedCount: Int
  /// Different threads among the strongest posts.
  package var threadCount: Int
  /// There are more matching posts than were looked at for `threadCount`.
  package var hasMoreThreads: Bool
  /// Last post on whatever topic, in seconds since 1970.
  package var lastActive: Int64?
  /// Up to three posts from different threads, strongest first.
  package var evidence: [EvidencePost]
  /// Every post's part of the score, which are the person's own words; with the value of recognition they add up
  /// to it. Only where an explanation is wanted.
  package var parts: [ScorePart]
  /// The matching posts that the person wrote and that were looked at, strongest first.
  package var ownPosts: [Int64] = []
  /// Answers among the matching posts that the person wrote, as far as posts were looked at.
  package var answerCount = 0
  /// The last matching post that the person wrote, in seconds since 1970.
  package var lastOnTopic: Int64?
  /// The places that the person may really have.
  package var places = PlaceRange(first: 1, last: 1)
  /// From 1: between tiers the order is sure, within them it is not.
  package var tier = 1
  /// Who recognised the person, and what that adds to the score beside the person's own words.
  package var recognition = RecognitionFinding()
  /// Found by no word of the question, only by words that the posts of others share who were.
  package var isByRelatedWords = false
  /// How strongly the person's posts are about the question; one ordinary post about all of it has about 1.
  package var strength = 0.0
}

/// How others recognise a person on a topic: as different people, not as events.
package struct RecognitionFinding: Hashable, Sendable {
  /// Different people who asked for the person in a question, said thanks, accepted an answer, and all together.
  package var asked = 0
  package var thanked = 0
  package var accepted = 0
  package var people = 0
  /// People who do not count, because the praise was mutual.
  package var mutual = 0
  /// Its part of the score.
  package var value = 0.0

  package init() {}
}

/// A post that is shown for a person.
package struct EvidencePost: Hashable, Sendable {
  package var post: Int64
  package var role: PostRole
  /// Whether it was accepted as the answer by the time of asking.
  package var isAccepted: Bool
  /// What it adds to the score.
  package var part: Double
  /// Index terms that were found in it, each with why it counts as a word of the question.
  package var terms: [QueryConcept.Alternative]
}

/// A post's part of a score, split by word and field.
package struct ScorePart: Hashable, Sendable {
  /// What one word in one field adds.
  package struct Share: Hashable, Sendable {
    package var surface: String
    package var term: QueryConcept.Alternative
    package var field: TermField
    package var value: Double
  }

  package var post: Int64
  package var role: PostRole
  package var isAccepted: Bool
  package var coverage: Double
  package var value: Double
  package var shares: [Share]
}

/// The answer to "who knows about …?".
package struct ExpertAnswer: Hashable, Sendable {
  package var question: String
  package var outcome: AnswerOutcome
  package var words: [QuestionWord]
  /// What was searched beyond the words as they were asked.
  package var notes: [QueryNote] = []
  /// Best first.
  package var experts: [ExpertFinding]
  /// People with at least one matching post; where only some posts count, at least that many have one of those.
  package var candidateCount: Int
  /// Posts that the viewer may see.
  package var visiblePosts: Int
  /// How much of the organisation the viewer may see.
  package var extent = VisibleExtent()
}

extension ExpertAnswer {
  /// The answer with people whom only a wider question finds, after all others.
  /// - Parameter count: how many people there should be.
  package func extended(by wide: ExpertAnswer, upTo count: Int) -> ExpertAnswer {
    let known = Set(experts.map(\.person))
    let more = wide.experts.filter { !known.contains($0.person) }.prefix(max(0, count - experts.count))
    guard !more.isEmpty else { return self }
    var extended = self
    (extended.words, extended.notes) = (wide.words, wide.notes)
    let tier = (experts.map(\.tier).max() ?? 0) + 1
    for (offset, expert) in more.enumerated() {
      var expert = expert
      expert.isByRelatedWords = true
      expert.band = .weak
      expert.tier = tier
      let place = experts.count + offset + 1
      expert.places = PlaceRange(first: place, last: place)
      extended.experts.append(expert)
    }
    return extended
  }
}
