/// Somebody reacted to a post, or a source counted how many did without naming them.
package struct Reaction: Codable, Hashable, Sendable {
  package var post: String
  /// The one who reacted; `nil` where the source only counts.
  package var person: String?
  /// `like`, `thanks`, `vote` or the source's own name for it.
  package var kind: String
  package var time: Instant?
  /// How many reactions of this kind this stands for, 1 for a person's.
  package var count: Int

  package init(post: String, person: String?, kind: String, time: Instant? = nil, count: Int = 1) {
    self.post = post
    self.person = person
    self.kind = kind
    self.time = time
    self.count = count
  }
}
