internal import People

/// How much somebody wrote, and since when.
struct OwnPosts: Sendable {
  private(set) var count = 0
  /// The time of the first dated post.
  private(set) var first: Instant?

  mutating func add(_ posts: Int, first time: Instant?) {
    count += posts
    if let time { first = min(first ?? time, time) }
  }
}
