/// Counts posts, lengths and each account's share while posts go by.
struct ActivityTally {
  private(set) var postCount = 0
  private(set) var totals = LengthTotals()
  private(set) var summary = PostSummary()
  /// Posts of each kind.
  private(set) var kindCounts = PostPlace.noKinds
  private var byAccount: [UInt32: AccountActivity] = [:]

  /// - Parameter isAccepted: whether the post counts as accepted at the time for which is counted.
  mutating func add(_ facts: PostFacts, isAccepted: Bool) {
    postCount += 1
    kindCounts[Int(facts.place.kind) % PostPlace.kinds] += 1
    summary.add(facts, isAccepted: isAccepted)
    totals.add(facts.lengths)
    for account in Set(facts.authors) {
      var activity =
        byAccount[account] ?? AccountActivity(account: account, postCount: 0, lastPost: nil)
      activity.postCount += 1
      if let time = facts.time { activity.lastPost = max(activity.lastPost ?? .min, time) }
      byAccount[account] = activity
    }
  }

  /// In rising order of accounts.
  var activities: [AccountActivity] {
    byAccount.values.sorted { $0.account < $1.account }
  }
}
