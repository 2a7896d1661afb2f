/// Counts posts, lengths and each account's share while posts go by.
struct ActivityTally {
  private(set) var postCount = 0
  private(set) var totals = LengthTotals()
  private(set) var summary = PostSummary()
  /// Posts of each kind.
  private(set) var kindCounts = PostPlace.noKinds
  private var byCommunity: [UInt32: Int] = [:]
  private var byAccount: [UInt32: AccountActivity] = [:]

  /// - Parameter isAccepted: whether the post counts as accepted at the time for which is counted.
  mutating func add(_ facts: PostFacts, isAccepted: Bool) {
    postCount += 1
    kindCounts[Int(facts.place.kind) % PostPlace.kinds] += 1
    byCommunity[facts.place.community, default: 0] += 1
    summary.add(facts, isAccepted: isAccepted)
    totals.add(facts.lengths)
    for (place, account) in facts.authors.enumerated() where !facts.authors[..<place].contains(account) {
      byAccount[account, default: AccountActivity(account: account, postCount: 0, lastPost: nil)].add(
        facts.time)
    }
  }

  /// The bytes of the numbers of posts by community, in rising order of communities.
  func encodedCommunities() -> [UInt8] {
    var writer = ByteWriter()
    for (community, posts) in byCommunity.sorted(by: { $0.key < $1.key }) {
      writer.varint(UInt64(community))
      writer.varint(posts)
    }
    return writer.bytes
  }

  /// In rising order of accounts.
  var activities: [AccountActivity] {
    byAccount.values.sorted { $0.account < $1.account }
  }
}
