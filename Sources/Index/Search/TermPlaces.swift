/// Where terms stand: posts by community, and some of them to look into.
package struct TermPlaces {
  private var segments: [Segment]
  private let asOf: Int64?

  /// Posts of a term that are looked at in each segment.
  private static let mostPosts = 50_000

  /// - Parameters:
  ///   - segments: what the viewer may read.
  ///   - asOf: seconds since 1970; `nil` for everything.
  package init(_ segments: [Segment], asOf: Int64? = nil) {
    self.segments = segments
    self.asOf = asOf
  }

  /// Where some terms stand.
  package struct Found: Sendable {
    /// Posts by community, 0 for those in none.
    package var byCommunity: [UInt32: Int] = [:]
    /// Some of the posts, chosen by what they say: whatever else was imported chooses no others.
    package var sample: [PostFacts] = []

    package init() {}
  }

  /// Posts in which any of some terms stands.
  /// - Parameter sampled: how many of them are wanted at most.
  /// - Complexity: O(postings + posts of the runs in which they stand).
  package mutating func posts(with terms: [String], sampled: Int) throws -> Found {
    var found = Found()
    for index in segments.indices {
      var posts: Set<UInt32> = []
      for term in terms {
        guard let entry = try segments[index].entry(of: term) else { continue }
        try segments[index].forEachPosting(of: entry) { posting in
          if posting.counts.isFirst { posts.insert(posting.post) }
        }
      }
      let sorted = posts.sorted()
      for facts in try Self.facts(of: sorted.prefix(Self.mostPosts), in: &segments[index])
      where facts.exists(at: asOf) {
        found.byCommunity[facts.place.community, default: 0] += 1
        found.sample.append(facts)
        if found.sample.count >= 2 * max(sampled, 512) { Self.cut(&found.sample, to: sampled) }
      }
    }
    Self.cut(&found.sample, to: sampled)
    return found
  }

  private static func cut(_ posts: inout [PostFacts], to count: Int) {
    posts.sort { ($0.digest, $0.time ?? .min, $0.post) < ($1.digest, $1.time ?? .min, $1.post) }
    posts.removeLast(max(0, posts.count - count))
  }

  /// What is known of posts in rising order, each run read once and not kept.
  private static func facts(of posts: ArraySlice<UInt32>, in segment: inout Segment) throws -> [PostFacts] {
    var found: [PostFacts] = []
    var run: (index: Int, posts: [PostFacts])?
    for post in posts {
      guard let index = segment.chunkIndex(of: post) else { continue }
      if run?.index != index { run = (index, try segment.chunk(index)) }
      guard let facts = run?.posts, case let place = facts.partitioningIndex(where: { $0.post >= post }),
        place < facts.count, facts[place].post == post
      else { continue }
      found.append(facts[place])
    }
    return found
  }
}
