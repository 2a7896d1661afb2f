/// A term's accounts in one segment, in rising order, with their bounds and the places of their posts.
///
/// The bytes are read once from front to back; the places of posts, which few accounts are asked for, are found again
/// from the nearest mark.
struct AccountList {
  /// Where the entry of every so many accounts begins.
  private struct Mark {
    var head: Int
    var tail: Int
  }

  /// The postings of an account: one that stood in the head itself, or a range of the tails stream.
  enum Place {
    case single(Posting)
    case tail(offset: Int, length: Int)
  }

  private(set) var accounts: [UInt32] = []
  /// Bytes of `ImpactBound`.
  private(set) var bounds: [UInt8] = []
  /// Bytes of `RecogniserBound`.
  private(set) var recognisers: [UInt8] = []
  private var marks: [Mark] = []
  private let bytes: [UInt8]
  private let start: Int
  private let length: Int
  private static let markDistance = 32

  /// Decodes a head, or `nil` where it is damaged.
  /// - Parameter start: where the head begins.
  init?(_ bytes: [UInt8], from start: Int = 0, entry: TermEntry) {
    self.bytes = bytes
    self.start = start
    length = entry.headLength
    // Three bytes an account at least; a damaged count must not ask for more room than there are bytes.
    guard entry.accountCount <= min(entry.headLength, bytes.count) / 3 else { return nil }
    accounts.reserveCapacity(entry.accountCount)
    bounds.reserveCapacity(entry.accountCount)
    recognisers.reserveCapacity(entry.accountCount)
    marks.reserveCapacity(entry.accountCount / Self.markDistance + 1)
    let end = start + length
    let isRead: Bool
    if end + RoomyBytes.room <= bytes.count {
      isRead = bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return false }
        var feed = RoomyBytes(base, from: start)
        return read(&feed, to: end, entry)
      }
    } else {
      var cursor = ByteCursor(bytes, from: start, length: length)
      isRead = read(&cursor, to: end, entry) && !cursor.overran
    }
    guard isRead, accounts.count == entry.accountCount else { return nil }
  }

  /// Reads all accounts; `false` where the bytes are damaged.
  @inline(__always)
  private mutating func read(_ feed: inout some ByteFeed, to end: Int, _ entry: TermEntry) -> Bool {
    var account: UInt32 = 0
    var offset = entry.tailOffset
    var rest = UInt64(entry.tailLength)
    while feed.position < end, accounts.count < entry.accountCount {
      if accounts.count % Self.markDistance == 0 {
        marks.append(Mark(head: feed.position, tail: offset))
      }
      let first = feed.varint()
      let step = UInt32(truncatingIfNeeded: first >> 1)
      guard step > 0 || accounts.isEmpty else { return false }
      account &+= step
      accounts.append(account)
      if first & 1 != 0 {
        let posting = Posting(account: account, after: 0, from: &feed)
        bounds.append(ImpactBound.code(single: posting))
        recognisers.append(RecogniserBound.code(single: posting))
      } else {
        bounds.append(feed.byte())
        let second = feed.varint()
        recognisers.append(second & 1 == 0 ? 0 : feed.byte())
        let length = second >> 1
        guard length <= rest else { return false }
        rest -= length
        offset += Int(length)
      }
    }
    return feed.position == end && rest == 0
  }

  /// Where the postings of the account at an index of the list are.
  /// - Complexity: O(1).
  func place(at index: Int) -> Place {
    let mark = marks[index / Self.markDistance]
    var cursor = ByteCursor(bytes, from: mark.head)
    var offset = mark.tail
    var place = Place.tail(offset: offset, length: 0)
    for number in index - index % Self.markDistance...index {
      place = Self.place(of: accounts[number], at: offset, from: &cursor)
      if case .tail(_, let length) = place { offset += length }
    }
    return place
  }

  private static func place(of account: UInt32, at offset: Int, from cursor: inout ByteCursor) -> Place {
    if cursor.varint() & 1 != 0 { return .single(Posting(account: account, after: 0, from: &cursor)) }
    _ = cursor.byte()
    let second = cursor.int()
    if second & 1 != 0 { cursor.skip(1) }
    return .tail(offset: offset, length: second >> 1)
  }

  /// Where an account stands in the list.
  /// - Complexity: O(log accounts).
  func index(of account: UInt32) -> Int? {
    let index = accounts.partitioningIndex { $0 >= account }
    return index < accounts.count && accounts[index] == account ? index : nil
  }
}
