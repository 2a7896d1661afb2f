/// Where terms stand: posts by community, and some of them to look into.
package struct TermPlaces {
  private var segments: [Segment]
  private let asOf: Int64?
  private let mostPosts: Int

  /// Posts by community, 0 for those in none.
  package struct Counts {
    package var posts: [UInt32: Int] = [:]
    /// Of so many posts one was looked at; 1 where all were.
    package var stride = 1
    /// Some of the posts that were looked at, chosen by what they say.
    package var sample: [PostFacts] = []
  }

  /// - Parameters:
  ///   - segments: what the viewer may read.
  ///   - asOf: seconds since 1970; `nil` for everything.
  ///   - mostPosts: about how many posts are looked at for one word.
  package init(_ segments: [Segment], asOf: Int64? = nil, mostPosts: Int) {
    self.segments = segments
    self.asOf = asOf
    self.mostPosts = max(1, mostPosts)
  }

  /// All posts by community.
  package static func sizes(_ segments: [Segment]) throws -> [UInt32: Int] {
    var sizes: [UInt32: Int] = [:]
    for segment in segments {
      for (community, posts) in try segment.communityCounts() { sizes[community, default: 0] += posts }
    }
    return sizes
  }

  /// Posts in which any of some terms stands; of very many each so-manieth, evenly over their people.
  /// - Parameter sampled: how many posts are wanted at most to look into.
  /// - Complexity: O(postings), and a run of posts for each that is looked at.
  package mutating func postCounts(of terms: [String], sampled: Int = 0) throws -> Counts {
    var entries: [(segment: Int, entry: TermEntry)] = []
    for index in segments.indices {
      for term in terms {
        if let entry = try segments[index].entry(of: term) { entries.append((index, entry)) }
      }
    }
    let total = entries.reduce(0) { $0 + $1.entry.postCount }
    var counts = Counts()
    counts.stride = (total + mostPosts - 1) / mostPosts
    var seen = 0
    for index in segments.indices {
      var posts: Set<UInt32> = []
      for (_, entry) in entries.filter({ $0.segment == index }) {
        try segments[index].forEachPosting(of: entry) { posting in
          guard posting.counts.isFirst else { return }
          if seen % counts.stride == 0 { posts.insert(posting.post) }
          seen += 1
        }
      }
      for post in posts.sorted() {
        guard let facts = try segments[index].facts(of: post), facts.exists(at: asOf) else { continue }
        counts.posts[facts.place.community, default: 0] += 1
        if sampled > 0 { counts.sample.append(facts) }
      }
    }
    counts.stride = max(1, counts.stride)
    counts.sample.sort { ($0.digest, $0.time ?? .min, $0.post) < ($1.digest, $1.time ?? .min, $1.post) }
    counts.sample.removeLast(max(0, counts.sample.count - sampled))
    return counts
  }
}
