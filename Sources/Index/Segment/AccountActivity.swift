/// How much an account wrote within a segment, and when last.
package struct AccountActivity: Hashable, Sendable {
  package var account: UInt32
  package var postCount: Int
  /// Seconds since 1970 of its last dated post.
  package var lastPost: Int64?

  /// Counts a post.
  mutating func add(_ time: Int64?) {
    postCount += 1
    if let time { lastPost = max(lastPost ?? time, time) }
  }

  /// The bytes of a list in rising order of accounts.
  static func encode(_ list: [AccountActivity]) -> [UInt8] {
    var writer = ByteWriter()
    writer.varint(list.count)
    var previous: UInt32 = 0
    for activity in list {
      writer.varint(Int(activity.account) - Int(previous))
      previous = activity.account
      writer.varint(activity.postCount)
      // Zero is "no dated post"; times before 1970 are rare enough to be kept as the first second.
      writer.varint(activity.lastPost.map { Int(max(0, min($0, .max - 1))) + 1 } ?? 0)
    }
    return writer.bytes
  }

  /// Reads what `encode` wrote, or `nil` where it is damaged.
  static func decode(_ bytes: [UInt8]) -> [AccountActivity]? {
    var cursor = ByteCursor(bytes)
    let count = cursor.int()
    var list: [AccountActivity] = []
    // Three bytes an account at least.
    list.reserveCapacity(min(count, bytes.count / 3))
    var account: UInt32 = 0
    while list.count < count, !cursor.overran {
      let previous = account
      account &+= cursor.uint32()
      let posts = cursor.int()
      guard account > previous || list.isEmpty, posts <= Int(UInt32.max) else { return nil }
      let last = cursor.int()
      list.append(
        AccountActivity(account: account, postCount: posts, lastPost: last == 0 ? nil : Int64(last - 1)))
    }
    return cursor.overran || !cursor.atEnd ? nil : list
  }
}
