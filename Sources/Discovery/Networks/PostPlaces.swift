/// Where posts stand: their thread and community, by the store's number of the post.
package struct PostPlaces: Sendable {
  private var threads: [UInt32] = []
  private var communities: [UInt32] = []

  package init() {}

  /// Notes a post's place; numbers of posts are dense, so they are places in an array.
  package mutating func set(post: UInt32, thread: Int64, community: Int64?) {
    while threads.count <= Int(post) {
      threads.append(0)
      communities.append(0)
    }
    threads[Int(post)] = UInt32(clamping: thread)
    communities[Int(post)] = UInt32(clamping: community ?? 0)
  }

  /// The store's number of a post's thread, 0 where none is known.
  package func thread(of post: UInt32) -> UInt32 { threads.indices ~= Int(post) ? threads[Int(post)] : 0 }

  /// The store's number of the community where a post stands, 0 where it stands in none.
  package func community(of post: UInt32) -> UInt32 {
    communities.indices ~= Int(post) ? communities[Int(post)] : 0
  }
}

/// How much somebody wrote in a community: posts, older ones counting less.
package struct Presence: Hashable, Sendable {
  package var community: UInt32
  package var person: UInt32
  package var posts: Float

  package init(community: UInt32, person: UInt32, posts: Float) {
    self.community = community
    self.person = person
    self.posts = posts
  }
}
