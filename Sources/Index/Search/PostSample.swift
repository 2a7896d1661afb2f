/// Posts of what a viewer may read, all of them or so many that they can be looked at one by one.
///
/// Which ones depends on what the posts say, never on their numbers: what somebody else wrote elsewhere changes
/// nothing.
package struct PostSample {
  /// A post with who wrote it and where.
  package struct Element: Hashable, Sendable {
    package var post: UInt32
    package var community: UInt32
    /// The people who wrote it, without those who may not appear.
    package var authors: [UInt32]
  }

  /// In rising order of segments and posts.
  package private(set) var posts: [Element] = []
  /// Posts from which they were chosen.
  package private(set) var total = 0

  /// - Parameters:
  ///   - limit: about how many posts are wanted at most.
  ///   - asOf: seconds since 1970; `nil` for everything.
  /// - Complexity: O(all posts).
  package init(_ segments: [Segment], people: AccountPeople, asOf: Int64?, limit: Int) throws {
    var segments = segments
    let estimate = segments.reduce(0) { $0 + $1.header.postCount }
    var counted = estimate
    if asOf != nil, estimate > limit {
      counted = 0
      try Self.forEach(&segments, asOf) { _ in counted += 1 }
    }
    let bound = counted <= limit ? UInt32.max : UInt32(Double(UInt32.max) * Double(limit) / Double(counted))
    var posts: [Element] = []
    var total = 0
    try Self.forEach(&segments, asOf) { facts in
      total += 1
      guard facts.digest <= bound else { return }
      var authors: [UInt32] = []
      for person in facts.authors.compactMap({ people.person(of: $0) }) where !authors.contains(person) {
        authors.append(person)
      }
      if !authors.isEmpty {
        posts.append(Element(post: facts.post, community: facts.place.community, authors: authors))
      }
    }
    (self.posts, self.total) = (posts, total)
  }

  private static func forEach(
    _ segments: inout [Segment], _ asOf: Int64?, _ body: (PostFacts) -> Void
  ) throws {
    for index in segments.indices {
      for chunk in 0..<segments[index].chunkCount {
        for facts in try segments[index].chunk(chunk) where facts.exists(at: asOf) { body(facts) }
      }
    }
  }
}
