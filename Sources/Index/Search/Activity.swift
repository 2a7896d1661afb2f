/// How much each person wrote in what the viewer may see, and when last.
struct Activity {
  // By number of the person: a dictionary of everybody would cost more than the search.
  private var counts: [Int32] = []
  private var lastPosts: [Int64] = []
  private static let never = Int64.min

  init() {}

  /// Sums over segments.
  init(_ segments: [Segment], people: AccountPeople) throws {
    for segment in segments {
      for activity in try segment.activities() {
        guard let person = people.person(of: activity.account) else { continue }
        add(person, posts: activity.postCount, last: activity.lastPost)
      }
    }
  }

  mutating func add(_ person: UInt32, posts: Int, last: Int64?) {
    let index = Int(person)
    if index >= counts.count {
      let room = max(index + 1, counts.count * 2) - counts.count
      counts.append(contentsOf: repeatElement(0, count: room))
      lastPosts.append(contentsOf: repeatElement(Self.never, count: room))
    }
    counts[index] += Int32(clamping: posts)
    if let last { lastPosts[index] = max(lastPosts[index], last) }
  }

  func postCount(of person: UInt32) -> Int {
    Int(person) < counts.count ? Int(counts[Int(person)]) : 0
  }

  /// The last post of all.
  private var lastOfAll: Int64 { lastPosts.max() ?? Self.never }

  /// What a person's score is multiplied with, at most 1: see `TopicScore` and `Availability`.
  func factors(_ availability: Availability?) -> (UInt32) -> Double {
    guard let availability else { return { TopicScore.volumeFactor(postCount(of: $0)) } }
    let now = availability.now ?? lastOfAll
    return { person in
      TopicScore.volumeFactor(postCount(of: person))
        * availability.factor(lastPost: lastPost(of: person), now: now)
    }
  }

  private func lastPost(of person: UInt32) -> Int64? {
    guard Int(person) < lastPosts.count, lastPosts[Int(person)] != Self.never else { return nil }
    return lastPosts[Int(person)]
  }

  /// A person's result from the posts that count.
  func match(_ person: UInt32, _ posts: [PostMatch], factor: Double) -> PersonMatch {
    PersonMatch(
      person: person, score: TopicScore.norm(square: TopicScore.sum(posts)) * factor,
      postCount: postCount(of: person), lastPost: lastPost(of: person), posts: posts)
  }
}
