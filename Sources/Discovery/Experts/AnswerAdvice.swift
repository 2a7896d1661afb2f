/// What can help where nobody has shown to know.
package struct AnswerAdvice: Hashable, Sendable {
  /// A community in which to ask.
  package struct Place: Hashable, Sendable {
    package var community: String
    /// Words of the question that stand out there, with the posts in which they stand; none where only the
    /// community's name is like the question.
    package var words: [Word]

    package struct Word: Hashable, Sendable {
      package var surface: String
      package var posts: Int
      /// Whether the number was reckoned from some of the posts.
      package var isEstimate: Bool

      package init(surface: String, posts: Int, isEstimate: Bool = false) {
        self.surface = surface
        self.posts = posts
        self.isEstimate = isEstimate
      }
    }

    package init(community: String, words: [Word]) {
      self.community = community
      self.words = words
    }
  }

  /// The closest communities, closest first.
  package var places: [Place] = []
  /// Words that stand together with those of the question, closest first.
  package var related: [String] = []
  /// People who are only said to know.
  package var stated: [StatedExpert] = []

  package init() {}
}
