/// One side of a recognition: what an account received or gave.
struct RecognitionEntry: Hashable {
  var post: UInt32
  /// The account that gave it, or the one it was given to.
  var other: UInt32
  var kind: RecognitionKind
  /// Seconds since 1970; `nil` where not known, which counts as the post's own time.
  var time: Int64?

  static func precedes(_ left: RecognitionEntry, _ right: RecognitionEntry) -> Bool {
    (left.post, left.other, left.kind.rawValue) < (right.post, right.other, right.kind.rawValue)
  }
}

/// By whom an account was recognised, and whom it praised itself, each in order of posts, accounts and kinds.
struct AccountRecognition: Hashable {
  var account: UInt32
  var received: [RecognitionEntry] = []
  var given: [RecognitionEntry] = []

  var isEmpty: Bool { received.isEmpty && given.isEmpty }

  mutating func sort() {
    received.sort(by: RecognitionEntry.precedes)
    given.sort(by: RecognitionEntry.precedes)
  }
}

/// The bytes of a run of accounts in the recognition stream.
enum RecognitionRun {
  /// Bytes after which a new run begins: few enough to decode for one account.
  static let size = 2_048

  /// The bytes of one account; `previous` is the one before it in the run.
  static func encode(_ one: AccountRecognition, after previous: UInt32, to writer: inout ByteWriter) {
    writer.varint(UInt64(one.account &- previous))
    writer.varint(one.received.count)
    writer.varint(one.given.count)
    encode(one.received, to: &writer)
    encode(one.given, to: &writer)
  }

  private static func encode(_ entries: [RecognitionEntry], to writer: inout ByteWriter) {
    var post: UInt32 = 0
    var time: Int64 = 0
    for entry in entries {
      let flags = UInt64(entry.kind.rawValue) | (entry.time == nil ? 0 : 4)
      writer.varint(UInt64(entry.post &- post) << 3 | flags)
      writer.varint(UInt64(entry.other))
      post = entry.post
      guard let next = entry.time else { continue }
      let step = next &- time
      writer.varint(UInt64(bitPattern: step << 1 ^ step >> 63))
      time = next
    }
  }

  /// Reads a run of accounts, or `nil` where it is damaged.
  static func decode(_ bytes: [UInt8], firstAccount: UInt32) -> [AccountRecognition]? {
    var cursor = ByteCursor(bytes)
    var list: [AccountRecognition] = []
    var account = firstAccount
    while !cursor.atEnd {
      let step = cursor.uint32()
      guard list.isEmpty ? step == 0 : step > 0 else { return nil }
      account &+= step
      let received = cursor.int()
      let given = cursor.int()
      // Two bytes an entry at least; a damaged count must not ask for more room than there are bytes.
      guard max(received, given) <= bytes.count / 2 else { return nil }
      var one = AccountRecognition(account: account)
      guard let received = entries(received, from: &cursor), let given = entries(given, from: &cursor) else {
        return nil
      }
      (one.received, one.given) = (received, given)
      list.append(one)
    }
    return cursor.overran ? nil : list
  }

  /// The one account among those of a run; `nil` where it is not there.
  /// - Returns: `isSound` is `false` where the bytes up to there are damaged.
  /// - Complexity: O(bytes), without room for any other account.
  static func find(
    _ wanted: UInt32, in bytes: [UInt8], firstAccount: UInt32
  ) -> (isSound: Bool, found: AccountRecognition?) {
    var cursor = ByteCursor(bytes)
    var account = firstAccount
    while !cursor.atEnd {
      account &+= cursor.uint32()
      if account > wanted { break }
      let received = cursor.int()
      let given = cursor.int()
      guard max(received, given) <= bytes.count / 2 else { return (false, nil) }
      guard account < wanted else {
        var one = AccountRecognition(account: account)
        guard let first = entries(received, from: &cursor), let second = entries(given, from: &cursor) else {
          return (false, nil)
        }
        (one.received, one.given) = (first, second)
        return (!cursor.overran, one)
      }
      for _ in 0..<received + given {
        let head = cursor.varint()
        _ = cursor.varint()
        if head & 4 != 0 { _ = cursor.varint() }
      }
    }
    return (!cursor.overran, nil)
  }

  private static func entries(_ count: Int, from cursor: inout ByteCursor) -> [RecognitionEntry]? {
    var entries: [RecognitionEntry] = []
    entries.reserveCapacity(count)
    var post: UInt32 = 0
    var time: Int64 = 0
    while entries.count < count {
      let head = cursor.varint()
      guard !cursor.overran, let kind = RecognitionKind(rawValue: UInt8(head & 3)),
        let step = UInt32(exactly: head >> 3)
      else { return nil }
      post &+= step
      var entry = RecognitionEntry(post: post, other: cursor.uint32(), kind: kind, time: nil)
      if head & 4 != 0 {
        let bits = cursor.varint()
        time &+= Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1)
        entry.time = time
      }
      entries.append(entry)
    }
    return entries
  }
}
