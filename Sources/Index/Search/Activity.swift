/// How much each person wrote in what the viewer may see, and when last.
struct Activity {
  private struct Share {
    var posts: Int32 = 0
    var last = Activity.never
  }

  private var shares = PersonTable(empty: Share())
  /// The last post of all.
  private var lastOfAll = Activity.never
  /// People who wrote anything.
  private(set) var peopleCount = 0
  private static let never = Int64.min

  init() {}

  /// Sums over segments.
  init(_ segments: [Segment], people: AccountPeople) throws {
    for segment in segments { add(try segment.activities(), people) }
  }

  /// Adds what accounts wrote, which are in rising order.
  mutating func add(_ activities: [AccountActivity], _ people: AccountPeople) {
    shares.expect(activities.count, upTo: activities.last?.account ?? 0)
    for activity in activities {
      guard let person = people.person(of: activity.account) else { continue }
      var share = shares[person]
      if share.posts == 0, activity.postCount > 0 { peopleCount += 1 }
      share.posts = Int32(clamping: Int(share.posts) + activity.postCount)
      if let last = activity.lastPost {
        share.last = max(share.last, last)
        lastOfAll = max(lastOfAll, last)
      }
      shares[person] = share
    }
  }

  func postCount(of person: UInt32) -> Int { Int(shares[person].posts) }

  /// What a person's score is multiplied with, at most 1: see `TopicScore` and `Availability`.
  func factors(_ query: TopicQuery) -> (UInt32) -> Double {
    let isDivided = !query.ablation.contains(.volume)
    guard let availability = query.availability else {
      return { isDivided ? TopicScore.volumeFactor(postCount(of: $0)) : 1 }
    }
    let now = availability.now ?? lastOfAll
    return { person in
      (isDivided ? TopicScore.volumeFactor(postCount(of: person)) : 1)
        * availability.factor(lastPost: lastPost(of: person), now: now)
    }
  }

  private func lastPost(of person: UInt32) -> Int64? {
    let last = shares[person].last
    return last == Self.never ? nil : last
  }

  /// A person's result from the posts that count.
  func match(_ person: UInt32, _ topics: [TopicShare], _ posts: [PostMatch]) -> PersonMatch {
    PersonMatch(
      person: person, topics: topics, postCount: postCount(of: person), lastPost: lastPost(of: person),
      posts: posts)
  }
}
