package import Index
package import People

/// How much of the organisation an answer could see.
package struct VisibleExtent: Hashable, Sendable {
  package var posts: Int
  /// People with at least one of these posts.
  package var people: Int
  /// People whom the sources describe; at least those who are seen.
  package var knownPeople: Int
  /// When the posts were written, where that is known.
  package var summary: PostSummary
  /// Pairs of a person and a post for which somebody praised the person.
  package var praised: Int

  package init(
    posts: Int = 0, people: Int = 0, knownPeople: Int = 0, summary: PostSummary = PostSummary(),
    praised: Int = 0
  ) {
    self.posts = posts
    self.people = people
    self.knownPeople = max(people, knownPeople)
    self.summary = summary
    self.praised = praised
  }

  package var first: Instant? { summary.first.map { Instant(seconds: $0) } }
  package var last: Instant? { summary.last.map { Instant(seconds: $0) } }

  /// The share of the people known of whom anything is seen; 0 where nobody is known.
  package var share: Double { knownPeople == 0 ? 0 : Double(people) / Double(knownPeople) }
}
