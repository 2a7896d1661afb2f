/// A set of accounts as bits, in pages of 65,536 numbers of which only those exist that have any.
///
/// A page of few accounts is stored as a list and one of many as bits, as in Lemire et al., "Consistently faster and
/// smaller compressed bitmaps with Roaring", Software: Practice and Experience 46 (11), 2016.
struct AccountSet {
  private var pages: [UInt32: [UInt64]] = [:]
  private static let wordsOfPage = 1_024

  /// Bytes of a page of bits; from half as many accounts on it is stored as such.
  private static let bytesOfPage = 8_192

  /// The number of accounts.
  /// - Complexity: O(pages).
  var count: Int { pages.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.nonzeroBitCount } } }

  func contains(_ account: UInt32) -> Bool {
    guard let page = pages[account >> 16] else { return false }
    return page[Int(account & 0xFFFF) >> 6] & 1 << UInt64(account & 63) != 0
  }

  mutating func insert(_ account: UInt32) {
    pages[account >> 16, default: Self.empty][Int(account & 0xFFFF) >> 6] |= 1 << UInt64(account & 63)
  }

  private static let empty = [UInt64](repeating: 0, count: wordsOfPage)

  /// The bytes of accounts in rising order.
  static func encode(_ accounts: [UInt32]) -> [UInt8] {
    var writer = ByteWriter()
    var start = 0
    while start < accounts.count {
      let number = accounts[start] >> 16
      var end = start + 1
      while end < accounts.count, accounts[end] >> 16 == number { end += 1 }
      writer.varint(UInt64(number))
      writer.varint(end - start)
      append(accounts[start..<end], to: &writer)
      start = end
    }
    return writer.bytes
  }

  private static func append(_ page: ArraySlice<UInt32>, to writer: inout ByteWriter) {
    guard page.count >= bytesOfPage / 2 else {
      var previous: UInt32 = 0
      for account in page {
        writer.varint(UInt64((account & 0xFFFF) - previous))
        previous = account & 0xFFFF
      }
      return
    }
    var bits = [UInt8](repeating: 0, count: bytesOfPage)
    for account in page { bits[Int(account & 0xFFFF) >> 3] |= 1 << UInt8(account & 7) }
    writer.append(bits)
  }

  /// Adds what `encode` wrote; `false` where it is damaged.
  mutating func formUnion(_ bytes: [UInt8]) -> Bool {
    var cursor = ByteCursor(bytes)
    while !cursor.atEnd {
      let number = cursor.uint32()
      let count = cursor.int()
      guard number <= 0xFFFF, count <= 0x1_0000 else { return false }
      var page = pages.removeValue(forKey: number) ?? Self.empty
      if count >= Self.bytesOfPage / 2 {
        let bits = cursor.take(Self.bytesOfPage)
        for (index, byte) in bits.enumerated() { page[index >> 3] |= UInt64(byte) << UInt64((index & 7) * 8) }
      } else {
        var account: UInt32 = 0
        for _ in 0..<count where !cursor.overran {
          account &+= cursor.uint32()
          guard account <= 0xFFFF else { return false }
          page[Int(account) >> 6] |= 1 << UInt64(account & 63)
        }
      }
      pages[number] = page
      if cursor.overran { return false }
    }
    return true
  }
}
