internal import Index

/// How much acknowledgement there is among the posts that a viewer may see: what says little where nobody ever says
/// thanks says much where everybody does.
package struct AcknowledgementRate: Hashable, Sendable {
  /// Praised posts per post of a conversation.
  package var share: Double

  /// Below this share nobody can be expected to be thanked.
  private static let least = 0.01

  /// - Parameter talk: posts of conversations, questions left out.
  package init(praised: Int, talk: Int) {
    let share = talk > 0 ? min(1, Double(praised) / Double(talk)) : 0
    self.share = share >= Self.least ? share : 0
  }

  /// How many of so many posts should have been praised, were they like all others.
  func expected(of posts: Int) -> Double { share * Double(posts) }
}

/// What speaks for a person beside the score: how much of the question, how strongly, how often, and who says so.
struct PersonEvidence: Hashable {
  /// The largest share of the question that one post has that the person wrote, unknown words included; of
  /// several topics the least known.
  var coverage = 0.0
  /// The share of the question that all posts have together that the person wrote; of several topics the least.
  var together = 0.0
  /// The 2-norm of the person's posts in units of the question's weight, unknown words included; of several topics
  /// the least.
  var strength = 0.0
  /// Posts that the person wrote with at least half of the question; of several topics the fewest.
  var posts = 0
  /// Those of them that are part of a conversation, where others could have said thanks.
  var talk = 0
  var threads = 0
  /// Different people who recognised the person.
  var recognisers = 0

  /// Needed of a post to be about the question: less of a long one, of which a good answer has some words.
  static func neededCoverage(words: Int) -> Double {
    switch words {
    case ...3: 0.6
    case 4...5: 0.5
    default: 0.4
    }
  }

  /// The strength of somebody who wrote one ordinary post about the whole question is about 1; a mention in passing
  /// has less.
  static func neededStrength(words: Int) -> Double { neededCoverage(words: words) * 1.2 }

  /// People who have to recognise somebody where that can be expected.
  static let neededRecognisers = 2

  /// Who wrote of every word, though in different posts, and was recognised by so many for it, knows about the
  /// question as well.
  static let neededTogether = 0.9
  static let neededRecognisersTogether = 3

  /// Somebody else should have said thanks by now, were it of use: at least so often.
  static let surelyExpected = 3.0

  /// Whether so many words from one person would have earned recognition, and did not.
  func isUnproven(_ rate: AcknowledgementRate) -> Bool {
    recognisers == 0 && posts == talk && rate.expected(of: talk) >= Self.surelyExpected
  }

  /// Whether the person wrote about the question, in one post or in several.
  private func isAboutIt(words: Int) -> Bool {
    if coverage >= Self.neededCoverage(words: words), strength >= Self.neededStrength(words: words) {
      return true
    }
    return together >= Self.neededTogether && recognisers >= Self.neededRecognisersTogether
  }

  /// Strong: at least three posts with half of the question, from two threads, one with most of it, and recognised by
  /// two people where people say thanks. Some: one post about it, or posts about all of it for which others
  /// recognised the person.
  func band(_ rate: AcknowledgementRate, words: Int) -> Band {
    guard isAboutIt(words: words), !isUnproven(rate) else { return .weak }
    let isRecognised = recognisers >= Self.neededRecognisers || rate.share == 0 || posts - talk >= 3
    return posts >= 3 && threads >= 2 && coverage >= 0.6 && isRecognised ? .strong : .some
  }

  /// The strength that answers a question where nobody recognised the person: about six ordinary posts.
  ///
  /// In many posts the words of any question meet somewhere. With less, the person is shown as a weak sign.
  private static let strengthAlone = 2.5
  /// In fewer posts than these words meet by chance more rarely, and proportionally less is needed.
  private static let manyPosts = 1_500.0

  /// Whether the person answers the question for the whole answer: by the recognition of others, or by many own words.
  /// - Parameter posts: the posts among which the person was found.
  func carriesAnswer(among posts: Int) -> Bool {
    recognisers >= Self.neededRecognisers
      || strength >= Self.strengthAlone * min(1, Double(posts) / Self.manyPosts)
  }

  /// Whether people talk about a topic, and none of them has shown to know it: with so many posts about it somebody
  /// would have been recognised.
  /// - Parameter best: the best people.
  static func nobodyIsProven(_ best: [PersonEvidence], _ rate: AcknowledgementRate) -> Bool {
    guard best.allSatisfy({ $0.recognisers < neededRecognisers && $0.posts == $0.talk }) else { return false }
    return rate.expected(of: best.reduce(0) { $0 + $1.talk }) >= surelyExpected
  }

  /// The share of the usual thanks below which talk about a topic has earned nobody a name for it.
  private static let leastEarned = 0.75
  /// Whom so many people recognised knows something, however much is talked: of a great topic ten people do not
  /// earn all thanks.
  private static let surelyProven = 5

  /// Whether the best people together were recognised by fewer people than so much talk about anything earns: where
  /// somebody knows, others say so more often than usual.
  /// - Parameters:
  ///   - best: the best people.
  ///   - talk: posts of conversations about the topic, whoever wrote them.
  static func talkEarnsLittle(
    _ best: [PersonEvidence], talk: Int, _ rate: AcknowledgementRate
  ) -> Bool {
    // Nobody says thanks for commits and documents.
    guard best.reduce(0, { $0 + $1.posts - $1.talk }) < 3,
      best.allSatisfy({ $0.recognisers < surelyProven })
    else { return false }
    let expected = rate.expected(of: talk)
    let recognised = best.reduce(0) { $0 + $1.recognisers }
    return expected >= surelyExpected && Double(recognised) < leastEarned * expected
  }
}
