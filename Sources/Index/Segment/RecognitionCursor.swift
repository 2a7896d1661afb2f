/// Goes through the recognition of several segments by account, one run of each in memory.
struct RecognitionCursor {
  private struct Lane {
    var segment: Segment
    var nextRun = 0
    var accounts: ArraySlice<AccountRecognition> = []

    /// Makes sure that `accounts` is not empty unless all were seen.
    mutating func refill() throws {
      while accounts.isEmpty, nextRun < segment.header.recognitionRuns.count {
        accounts = try segment.recognitionRun(nextRun)[...]
        nextRun += 1
      }
    }
  }

  private var lanes: [Lane]
  private let dropped: Set<UInt32>

  init(_ segments: [Segment], dropping dropped: Set<UInt32>) throws {
    lanes = segments.map { Lane(segment: $0) }
    self.dropped = dropped
    for index in lanes.indices { try lanes[index].refill() }
  }

  /// The next account with any recognition by posts that are not dropped.
  mutating func next() throws -> AccountRecognition? {
    while let account = lanes.compactMap({ $0.accounts.first?.account }).min() {
      var joined = AccountRecognition(account: account)
      for index in lanes.indices where lanes[index].accounts.first?.account == account {
        guard let one = lanes[index].accounts.popFirst() else { continue }
        joined.received += one.received.filter { !dropped.contains($0.post) }
        joined.given += one.given.filter { !dropped.contains($0.post) }
        try lanes[index].refill()
      }
      joined.sort()
      if !joined.isEmpty { return joined }
    }
    return nil
  }
}
