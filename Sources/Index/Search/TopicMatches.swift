/// What the index knows of one word of a question.
package struct ConceptStatistics: Hashable, Sendable {
  /// Posts in which each alternative stands.
  package var postCounts: [Int]
  /// Inverse document frequency; 0 for a word that nobody uses.
  package var idf: Double
  /// Posts that stand for the word.
  package var postCount: Int

  /// ln(1 + (N − n + ½) / (n + ½)), Robertson and Spärck Jones as in BM25.
  package static func idf(postCount: Int, of total: Int) -> Double {
    let n = Double(min(postCount, total))
    return logOnePlus((Double(total) - n + 0.5) / (n + 0.5))
  }
}

/// One word of the question found in one post.
package struct ConceptMatch: Hashable, Sendable {
  /// Index of the concept in the query, and of the alternative that counted.
  package var concept: Int
  package var alternative: Int
  package var counts: TermCounts
  /// idf · impact, with acceptance and the term's own weight: the word's part of the post's sum.
  package var weight: Double
  /// Which share of the word the term covers.
  package var share: Double
}

/// A post that counts for a person.
package struct PostMatch: Hashable, Sendable {
  package var post: UInt32
  /// Index of the segment in the search.
  package var segment: Int
  /// The post's strength s: coverage^g · Σ weights.
  package var strength: Double
  /// (s / Σ idf)² in units of 2⁻³⁶: whole numbers, so that sums do not depend on any order. For "whom can I ask now"
  /// not the square, but with the time that has passed.
  package var square: Int64
  /// Share of the question's idf that stands in the post.
  package var coverage: Double
  /// c^g, for "whom can I ask now" with the time that has passed.
  var coverageFactor: Double
  package var matches: [ConceptMatch]
  /// Whether somebody recognised the person by the post.
  package var isRecognised = false
  /// Which of the topics that were asked for it is about.
  package var topic = 0
}

/// How much a person has to do with one of the topics that were asked for.
package struct TopicShare: Hashable, Sendable {
  /// The sum of the posts' squares.
  package var square: Int64
  /// The 2-norm of the posts' strengths, whatever time has passed.
  package var strength: Double
  /// What the person's own words are worth: with the division by volume, and availability where it is asked for.
  package var own: Double
  package var recognition: TopicRecognition

  /// Own words, multiplied by recognition.
  package var score: Double { own * recognition.factor }
}

/// A person with the posts that count.
package struct PersonMatch: Hashable, Sendable {
  package var person: UInt32
  /// One for each topic that was asked for.
  package var topics: [TopicShare]
  /// All posts of the person that the viewer may see, on whatever topic; a post that two accounts of the person
  /// wrote together counts for both.
  package var postCount: Int
  /// Seconds since 1970 of the person's last post on whatever topic.
  package var lastPost: Int64?
  /// By topics, in rising order of posts; a post that is about two topics stands here twice.
  package var posts: [PostMatch]
  /// The geometric mean over the topics: nobody gets far who knows about one of two.
  package let score: Double

  init(person: UInt32, topics: [TopicShare], postCount: Int, lastPost: Int64?, posts: [PostMatch]) {
    self.person = person
    self.topics = topics
    self.postCount = postCount
    self.lastPost = lastPost
    self.posts = posts
    score = TopicScore.mean(ofProduct: topics.reduce(1) { $0 * $1.score }, count: topics.count)
  }

  /// A post's part of the score. With the recognition of all topics the parts add up to it.
  package func part(of post: PostMatch) -> Double {
    let topic = topics[post.topic]
    guard topic.square > 0 else { return 0 }
    return share * (topic.own / topic.score) * Double(post.square) / Double(topic.square)
  }

  /// What recognition on a topic adds to the score.
  package func recognised(onTopic index: Int) -> Double {
    let topic = topics[index]
    return topic.score > 0 ? share * (topic.score - topic.own) / topic.score : 0
  }

  /// The part of the score that a topic has: each the same.
  private var share: Double { score / Double(topics.count) }
}

/// The answer of the index to a question.
package struct TopicMatches: Sendable {
  package var concepts: [ConceptStatistics]
  /// Posts that the viewer may see.
  package var postCount: Int
  /// People with at least one post that the viewer may see, on whatever topic.
  package var peopleCount: Int
  /// When the posts were written, and a fingerprint of all of them.
  package var summary: PostSummary
  /// Best first; equal scores in rising order of persons, and all that tie with the last one wanted.
  package var people: [PersonMatch]
  /// People with at least one matching post; where not all posts count, with one before that was looked at.
  package var candidateCount: Int
  /// People whose exact score was computed, the others could not have won.
  package var examinedCount: Int
  /// Visible posts of each kind.
  package var kindCounts: [Int]
  /// Pairs of a person and a visible post for which somebody praised the person, on whatever topic.
  package var praisedCount: Int
  /// For each segment the norms under which its posts were weighed.
  package var norms: [Norms]
}
