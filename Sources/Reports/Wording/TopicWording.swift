internal import Discovery
internal import Index
internal import People
internal import Text

/// The sentences of an answer to "who knows about …?".
protocol TopicWording {
  func question(_ text: String) -> String
  /// Over how much the question was asked.
  func basis(extent: VisibleExtent, asOf: Instant?, prefersAvailable: Bool) -> String
  /// What the question was narrowed down to.
  func narrowed(to filters: AskFilters) -> String
  func unknownWords(_ words: [String]) -> String

  func band(_ band: Band) -> String
  /// - Parameter isAtLeast: there may be more threads than were counted.
  func written(posts: Int, answers: Int, threads: Int, isAtLeast: Bool) -> String
  func acceptedPosts(_ count: Int) -> String
  /// Different people whose questions were answered.
  func helped(_ count: Int) -> String
  /// Posts of others on the topic.
  func reviewed(_ count: Int) -> String
  /// The last post on the topic, where `lastActive` is the last one on whatever topic.
  func lastOnTopic(_ instant: Instant) -> String
  func asked(_ count: Int) -> String
  func namedInQuestions(_ count: Int) -> String
  func mentioned(_ count: Int) -> String
  func lastActive(_ instant: Instant) -> String

  var undated: String { get }
  var accepted: String { get }
  /// What a post is, and where it stands.
  func place(kind: PostKind, community: String?) -> String?
  /// What the person has to do with a post that somebody else wrote, or that asks.
  func role(_ role: PostRole) -> String?
  /// Why a word of the post counts as a word of the question.
  func reason(_ reason: QueryConcept.Reason, term: String, surface: String) -> String?

  /// Above people who come clearly after those before.
  var nextTier: String { get }
  /// What "2–6" before a name means.
  var placesNote: String { get }
  var weakSignsTitle: String { get }
  var nobody: String { get }
  var onlyWeakSigns: String { get }
  func tooLittleVisible(posts: Int) -> String

  var nextStepsTitle: String { get }
  var tryOtherWords: String { get }
  func askKnownWord(command: String, posts: Int) -> String
  /// - Parameter places: communities as `place` names them, closest first.
  func postTheQuestion(in places: [String]) -> String
  /// A community with the words of the question that stand out there.
  func place(_ place: AnswerAdvice.Place) -> String
  /// A post that asks the question, where there are traces or none.
  func questionToPost(_ topic: String, hasTraces: Bool) -> String
  /// To ask with words that stand beside those of the question.
  func askRelated(_ words: [String]) -> String
  /// To ask people of whom no post shows anything.
  func askStated(_ people: [StatedExpert]) -> String
  /// What a person states, which no post shows.
  func states(_ statements: [Statement]) -> String
  var readTheEvidence: String { get }
  var importMore: String { get }
  var askAsSomebodyElse: String { get }
  /// That people with room come first within a tier.
  var spreadNote: String { get }
  /// Posts of the last 30 days that turn to a person.
  func requests(_ count: Int) -> String
  func reach(_ reach: ReachReport) -> String
  /// How many people are shown of those with matching posts.
  func shown(_ count: Int, of all: Int) -> String
}

/// The sentences that show how a score comes about.
protocol ExplanationWording {
  func scoreTitle(_ score: String) -> String
  /// What the person has to do with a post of a kind.
  func part(role: PostRole, kind: PostKind?) -> String
  /// That what a person states adds nothing.
  func statedPart(_ statement: Statement) -> String
  func coverage(_ share: String) -> String
  func field(_ field: TermField) -> String
  func partsSum(count: Int) -> String
  /// The part of a score that a person's own posts have.
  func ownWords(posts: Int) -> String
  /// Different people who recognised a person.
  func recognition(_ recognition: RecognitionFinding) -> String
  /// What it would take to come first.
  func counterfactual(_ counterfactual: Counterfactual) -> String
}
