internal import Index
internal import People

/// What the people of one answer are measured by.
struct AnswerScale {
  let words: [QuestionWord]
  let topics: [Range<Int>]
  /// For each topic Σ idf, where a word that nobody uses counts as the rarest there can be.
  let masses: [Double]
  let rate: AcknowledgementRate
  /// Posts of conversations that can be about the topic, as many as the rarest word of a short question has; 0 for
  /// long questions and for several topics, where words stand apart.
  let talk: Int

  /// - Parameter isNarrowed: whether only some posts or people count, so that nothing follows from how many posts
  ///   there are in all.
  init(_ question: TopicQuestion, _ words: [QuestionWord], _ matches: TopicMatches, isNarrowed: Bool) {
    self.words = words
    topics = question.topics
    let unknown = ConceptStatistics.idf(postCount: 0, of: matches.postCount)
    masses = question.topics.map { $0.reduce(0) { $0 + (words[$1].isUnknown ? unknown : words[$1].idf) } }
    let allTalk = PostPlace.talk(of: matches.kindCounts)
    rate = AcknowledgementRate(praised: matches.praisedCount, talk: allTalk)
    let isShort = question.topics.count == 1 && words.count <= 3 && !isNarrowed
    let rarest = isShort ? words.map(\.postCount).min() ?? 0 : 0
    talk = matches.postCount > 0 ? rarest * allTalk / matches.postCount : 0
  }

  /// Words of the longest topic.
  var wordCount: Int { topics.map(\.count).max() ?? 0 }

  /// - Parameters:
  ///   - talk: the person's posts that are part of a conversation, as far as they were looked at.
  ///   - threads: different threads of posts that the person wrote.
  func evidence(of person: PersonMatch, talk: [PostMatch], threads: Int) -> PersonEvidence {
    let talkPosts = Set(talk.map(\.post))
    let topics = person.topics.indices.map { topic in
      var evidence = PersonEvidence()
      evidence.strength = masses[topic] > 0 ? person.topics[topic].strength / masses[topic] : 0
      // What one post has of each word, and what all of them have at most.
      var own = [Double](repeating: 0, count: words.count)
      var shares = own
      for post in person.posts where post.topic == topic && post.role == .author {
        for match in post.matches { own[match.concept] += match.share }
        for match in post.matches {
          shares[match.concept] = max(shares[match.concept], own[match.concept])
          own[match.concept] = 0
        }
        let coverage = coverage(post)
        evidence.coverage = max(evidence.coverage, coverage)
        guard coverage >= 0.5 else { continue }
        evidence.posts += 1
        if talkPosts.contains(post.post) { evidence.talk += 1 }
      }
      let found = self.topics[topic].reduce(0) { $0 + words[$1].idf * shares[$1] }
      evidence.together = masses[topic] > 0 ? found / masses[topic] : 0
      evidence.recognisers = person.topics[topic].recognition.people
      return evidence
    }
    return PersonEvidence(
      coverage: topics.map(\.coverage).min() ?? 0, together: topics.map(\.together).min() ?? 0,
      strength: topics.map(\.strength).min() ?? 0,
      posts: topics.map(\.posts).min() ?? 0, talk: topics.map(\.talk).min() ?? 0, threads: threads,
      recognisers: topics.map(\.recognisers).min() ?? 0)
  }

  /// The share of a topic in a post, words that nobody uses included.
  private func coverage(_ post: PostMatch) -> Double {
    let mass = masses[post.topic]
    return mass == 0 ? 0 : post.matches.reduce(0) { $0 + words[$1.concept].idf * $1.share } / mass
  }
}

extension PostPlace {
  /// Commits and documents stand alone, and questions are nothing to be thankful for.
  private static let alone: Set<UInt8> = Set(
    [PostKind.question, .commit, .document].map(\.indexCode))

  /// Whether the post is part of a conversation, where others can say thanks.
  var isTalk: Bool { !Self.alone.contains(kind) }

  /// Posts of conversations, from counts by kind.
  static func talk(of counts: [Int]) -> Int {
    counts.enumerated().reduce(0) { alone.contains(UInt8($1.offset)) ? $0 : $0 + $1.element }
  }
}
