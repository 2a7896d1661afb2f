internal import Discovery

/// The sentences of the list of topics.
protocol TopicsWording {
  var topicsOverviewTitle: String { get }
  var goalsTitle: String { get }
  /// Where only some of very many posts were read.
  func postsRead(_ count: Int, of all: Int) -> String
  /// How many topics are covered, hang on one person or are nobody's.
  func coverSummary(_ covers: [TopicCover]) -> String
  func cover(_ cover: TopicCover) -> String
  func use(posts: Int, people: Int) -> String
  /// Who could step in for the one on whom a topic hangs.
  func understudies(_ names: [String]) -> String
  /// Topics that stand in the same threads.
  func relatedTopics(_ names: [String]) -> String
  func noExpert(_ outcome: AnswerOutcome) -> String
  func topicsShown(_ count: Int, of all: Int) -> String
}
