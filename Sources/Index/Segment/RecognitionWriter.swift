/// Writes who recognised whom, by accounts in rising order, in runs.
struct RecognitionWriter {
  private var stream: StreamWriter
  private var run = ByteWriter()
  private var previous: UInt32 = 0
  /// Where the runs begin.
  private(set) var runs: [AccountRun] = []
  /// Pairs of a person and a post for which somebody praised the person.
  private(set) var praised = 0

  init(segment: Int64, sink: any BlockSink) {
    stream = StreamWriter(.recognition, of: segment, to: sink)
  }

  /// Bytes written.
  var length: Int { stream.offset }

  /// Adds an account, whose entries are in order.
  mutating func add(_ one: AccountRecognition) throws {
    if run.count == 0 {
      runs.append(AccountRun(firstAccount: one.account, offset: stream.offset))
      previous = one.account
    }
    RecognitionRun.encode(one, after: previous, to: &run)
    previous = one.account
    praised += one.praisedPosts
    if run.count >= RecognitionRun.size { try flush() }
  }

  mutating func finish() throws {
    if run.count > 0 { try flush() }
    try stream.finish()
  }

  private mutating func flush() throws {
    try stream.append(run.bytes)
    run.removeAll()
  }
}

extension AccountRecognition {
  /// Posts for which somebody praised the account, until a second since 1970 where one is given.
  func praisedPosts(by second: Int64?, where exists: (UInt32) -> Bool) -> Int {
    var count = 0
    var last: UInt32?
    for entry in received where entry.kind.countsAsPraise && entry.post != last && exists(entry.post) {
      if let second, let time = entry.time, time > second { continue }
      last = entry.post
      count += 1
    }
    return count
  }

  var praisedPosts: Int { praisedPosts(by: nil) { _ in true } }
}

/// Collects recognitions in memory and gives them by account.
struct RecognitionCollector {
  private var recognitions: [Recognition] = []

  mutating func add(_ more: [Recognition]) {
    recognitions += more
  }

  /// Everything by account, in rising order.
  /// - Complexity: O(*n* log *n*).
  func byAccount() -> [AccountRecognition] {
    var sides: [(account: UInt32, isGiven: Bool, entry: RecognitionEntry)] = []
    sides.reserveCapacity(2 * recognitions.count)
    for one in recognitions {
      let received = RecognitionEntry(post: one.post, other: one.by, kind: one.kind, time: one.time)
      sides.append((one.of, false, received))
      guard one.kind.countsAsPraise else { continue }
      var given = received
      given.other = one.of
      sides.append((one.by, true, given))
    }
    sides.radixSort(by: \.account)
    var list: [AccountRecognition] = []
    for side in sides {
      if list.last?.account != side.account {
        list.append(AccountRecognition(account: side.account))
      }
      if side.isGiven {
        list[list.count - 1].given.append(side.entry)
      } else {
        list[list.count - 1].received.append(side.entry)
      }
    }
    for index in list.indices { list[index].sort() }
    return list
  }
}
