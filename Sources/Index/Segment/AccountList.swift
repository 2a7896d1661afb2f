/// A term's accounts in one segment, in rising order, with their bounds and the places of their posts.
struct AccountList {
  private(set) var accounts: [UInt32] = []
  /// Bytes of `ImpactBound`.
  private(set) var bounds: [UInt8] = []
  /// Where each account's posts begin in the tails stream, and at last where they end.
  private var offsets: [Int]

  /// Decodes a head, or `nil` where it is damaged.
  init?(_ bytes: [UInt8], entry: TermEntry) {
    var cursor = ByteCursor(bytes)
    // Three bytes an account at least; a damaged count must not ask for more room than there are bytes.
    guard entry.accountCount <= bytes.count / 3 else { return nil }
    accounts.reserveCapacity(entry.accountCount)
    bounds.reserveCapacity(entry.accountCount)
    offsets = [entry.tailOffset]
    offsets.reserveCapacity(entry.accountCount + 1)
    var account: UInt32 = 0
    var offset = entry.tailOffset
    var rest = entry.tailLength
    while !cursor.atEnd {
      let previous = account
      account &+= cursor.uint32()
      guard account > previous || accounts.isEmpty else { return nil }
      accounts.append(account)
      bounds.append(cursor.byte())
      let length = cursor.int()
      guard length <= rest else { return nil }
      rest -= length
      offset += length
      offsets.append(offset)
    }
    guard !cursor.overran, rest == 0, accounts.count == entry.accountCount else { return nil }
  }

  func offset(at index: Int) -> Int { offsets[index] }

  func length(at index: Int) -> Int { offsets[index + 1] - offsets[index] }

  /// Where an account stands in the list.
  /// - Complexity: O(log accounts).
  func index(of account: UInt32) -> Int? {
    let index = accounts.partitioningIndex { $0 >= account }
    return index < accounts.count && accounts[index] == account ? index : nil
  }
}
