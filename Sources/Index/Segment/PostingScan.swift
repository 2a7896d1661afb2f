/// Reads all postings of a term in one pass.
enum PostingScan {
  /// Calls `body` with each posting, by account and post; `false` where the bytes are damaged.
  /// - Parameters:
  ///   - head: the bytes of the accounts, with room behind.
  ///   - tail: the bytes of the posts, with room behind.
  @inline(__always)
  static func forEach(
    head: [UInt8], tail: [UInt8], entry: TermEntry, _ body: (Posting) -> Void
  ) -> Bool {
    guard head.count >= entry.headLength + RoomyBytes.room, tail.count >= entry.tailLength + RoomyBytes.room
    else { return false }
    return head.withUnsafeBufferPointer { head in
      tail.withUnsafeBufferPointer { tail in
        guard let heads = head.baseAddress, let tails = tail.baseAddress else { return false }
        return forEach(RoomyBytes(heads), RoomyBytes(tails), entry, body)
      }
    }
  }

  /// No entry is longer than the room behind the bytes: two numbers of ten bytes, three single bytes and counts of
  /// seven. So one look an entry is enough, whatever the bytes say.
  @inline(__always)
  private static func forEach(
    _ head: RoomyBytes, _ tail: RoomyBytes, _ entry: TermEntry, _ body: (Posting) -> Void
  ) -> Bool {
    var (head, tail) = (head, tail)
    var account: UInt32 = 0
    var accounts = 0
    while head.position < entry.headLength {
      let first = head.varint()
      let step = UInt32(truncatingIfNeeded: first >> 1)
      guard accounts == 0 || step > 0 else { return false }
      account &+= step
      accounts += 1
      if first & 1 != 0 {
        body(Posting(account: account, after: 0, from: &head))
        continue
      }
      _ = head.byte()
      let second = head.varint()
      if second & 1 != 0 { _ = head.byte() }
      guard second >> 1 <= UInt64(entry.tailLength - tail.position) else { return false }
      let end = tail.position + Int(second >> 1)
      var post: UInt32 = 0
      while tail.position < end {
        let posting = Posting(account: account, after: post, from: &tail)
        post = posting.post
        body(posting)
      }
      guard tail.position == end else { return false }
    }
    return head.position == entry.headLength && tail.position == entry.tailLength
      && accounts == entry.accountCount
  }
}
