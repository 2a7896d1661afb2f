// Web and mail addresses: their readable words are words of the text, the rest is not.
extension WordScanner {
  /// The longest query string whose words count.
  static let longestQuery = 40

  /// Whether the pieces just read begin a web address; then the scanner stands behind the scheme or `www.`.
  mutating func beginsAddress(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard start >= addressEnd else { return Self.isWWW(bytes, start..<end) }
    if end + 2 < bytes.count, bytes[end] == ASCII.colon, bytes[end + 1] == ASCII.slash,
      bytes[end + 2] == ASCII.slash
    {
      position = end + 3
      addressEnd = Self.endOfAddress(bytes, from: position)
      return true
    }
    guard let first = pieces.first, pieces.count > 2, pieces[1].joint == ASCII.dot,
      Self.isWWW(bytes, first.range)
    else { return false }
    position = first.range.upperBound + 1
    addressEnd = Self.endOfAddress(bytes, from: position)
    return true
  }

  /// Jumps over a long query string and over the digits of an escaped byte; the scanner stands behind `byte`.
  mutating func skipInAddress(_ bytes: Span<UInt8>, _ byte: UInt8) {
    if byte == ASCII.question, addressEnd - position > Self.longestQuery {
      position = addressEnd
    } else if byte == ASCII.percent, position + 1 < addressEnd, bytes[position].isHexDigit,
      bytes[position + 1].isHexDigit
    {
      position += 2
    }
  }

  /// Jumps over the domain of a mail address; the scanner stands behind the name.
  mutating func skipDomain(_ bytes: Span<UInt8>) {
    guard position < bytes.count, bytes[position] == ASCII.at, startsWord(bytes, at: position + 1) else {
      return
    }
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      guard byte.mayBelongToWord || byte == ASCII.dot || byte == ASCII.hyphen else { return }
      position += 1
    }
  }

  private static func isWWW(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == 3 else { return false }
    for index in range where bytes[index] | 0x20 != UInt8(ascii: "w") { return false }
    return true
  }

  private static func endOfAddress(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case 0...ASCII.space, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: ")"),
        UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "|"):
        return end
      default: end += 1
      }
    }
    return end
  }
}
