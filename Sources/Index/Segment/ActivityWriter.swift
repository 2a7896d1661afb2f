/// Writes how much each account wrote, in runs of which one is read for one account, and the set of all of them.
struct ActivityWriter {
  private let segment: Int64
  private let sink: any BlockSink
  /// Where the runs begin.
  private(set) var runs: [AccountRun] = []
  /// Bytes of the runs, and of the set.
  private(set) var length = 0
  private(set) var membersLength = 0

  /// Accounts in a run: few enough to decode for one account.
  private static let runSize = 256

  init(segment: Int64, sink: any BlockSink) {
    self.segment = segment
    self.sink = sink
  }

  /// Writes everything; the accounts are in rising order.
  mutating func write(_ activities: [AccountActivity]) throws {
    var accounts = StreamWriter(.accounts, of: segment, to: sink)
    for start in stride(from: 0, to: activities.count, by: Self.runSize) {
      runs.append(AccountRun(firstAccount: activities[start].account, offset: accounts.offset))
      let run = activities[start..<min(activities.count, start + Self.runSize)]
      try accounts.append(AccountActivity.encode(Array(run)))
    }
    try accounts.finish()
    length = accounts.offset
    var members = StreamWriter(.members, of: segment, to: sink)
    try members.append(AccountSet.encode(activities.map(\.account)))
    try members.finish()
    membersLength = members.offset
  }
}
