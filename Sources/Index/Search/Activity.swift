/// How much a person wrote in what the viewer may see, and when last.
struct ActivityShare {
  var posts = 0
  /// Seconds since 1970.
  var last: Int64?

  /// Adds what one of the person's accounts wrote.
  mutating func add(_ activity: AccountActivity) {
    posts += activity.postCount
    if let time = activity.lastPost { last = max(last ?? time, time) }
  }
}

/// How much each person wrote in what the viewer may see, and when last, of everybody at once.
struct Activity {
  private var shares = PersonTable(empty: ActivityShare())
  /// The last post of all.
  private(set) var last: Int64?
  /// People who wrote anything.
  private(set) var peopleCount = 0

  init() {}

  /// Adds what accounts wrote, which are in rising order.
  mutating func add(_ activities: [AccountActivity], _ people: AccountPeople) {
    shares.expect(activities.count, upTo: activities.last?.account ?? 0)
    for activity in activities {
      guard let person = people.person(of: activity.account) else { continue }
      if shares[person].posts == 0, activity.postCount > 0 { peopleCount += 1 }
      shares[person].add(activity)
      if let time = activity.lastPost { last = max(last ?? time, time) }
    }
  }

  subscript(person: UInt32) -> ActivityShare { shares[person] }
}

/// What people's scores are multiplied with for how much and how lately they wrote.
struct ActivityFactor {
  private let isDivided: Bool
  private let availability: Availability?
  /// When it is asked whom one can ask now.
  let now: Int64

  /// - Parameter last: the last post of all, which is now where the question does not say.
  init(_ query: TopicQuery, last: Int64?) {
    isDivided = !query.ablation.contains(.volume)
    availability = query.availability
    now = query.availability?.now ?? last ?? .min
  }

  /// At most 1: see `TopicScore` and `Availability`.
  func callAsFunction(_ share: ActivityShare) -> Double {
    (isDivided ? TopicScore.volumeFactor(share.posts) : 1)
      * (availability?.factor(lastPost: share.last, now: now) ?? 1)
  }

  /// No factor is larger.
  var most: Double { isDivided ? TopicScore.volumeFactor(0) : 1 }
}
