extension TopicSearch {
  /// How much a person wrote, and when last.
  /// - Complexity: O(segments · accounts of the person).
  mutating func activity(of person: UInt32) throws -> ActivityShare {
    var share = ActivityShare()
    for account in people.accounts(of: person) {
      for index in segments.indices {
        if let activity = try segments[index].activity(of: account) { share.add(activity) }
      }
    }
    return share
  }

  /// People with at least one post.
  func peopleCount() throws -> Int {
    var accounts = AccountSet()
    for segment in segments { try segment.addMembers(to: &accounts) }
    return people.count(of: accounts)
  }

  /// The last post of anybody who may appear, where the question needs it.
  /// - Complexity: O(accounts) where it does.
  func lastPost(_ query: TopicQuery) throws -> Int64? {
    guard let availability = query.availability, availability.now == nil else { return nil }
    var activity = Activity()
    for segment in segments { activity.add(try segment.activities(), people) }
    return activity.last
  }
}
