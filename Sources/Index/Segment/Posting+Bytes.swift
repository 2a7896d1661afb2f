// A posting within the postings of one account: what it adds to the one before it.
extension Posting {
  /// Most postings say only that the person wrote a post in whose text the term stands once; the lowest bit of the
  /// first number tells them from the others, which have their counts behind the impact. The next bit says that
  /// somebody recognised the person by the post.
  func encode(after previous: UInt32, to writer: inout ByteWriter) {
    var counts = counts
    let recognisers = counts.recognisers
    counts.recognisers = 0
    let isPlain = counts == .plain
    writer.varint(UInt64(post &- previous) << 2 | (recognisers > 0 ? 2 : 0) | (isPlain ? 0 : 1))
    writer.byte(code)
    if recognisers > 0 { writer.byte(recognisers) }
    if !isPlain { counts.encode(to: &writer) }
  }

  /// Reads what `encode` wrote.
  @inline(__always)
  init(account: UInt32, after previous: UInt32, from cursor: inout some ByteFeed) {
    let first = cursor.varint()
    let code = cursor.byte()
    let recognisers = first & 2 == 0 ? 0 : cursor.byte()
    var counts = first & 1 == 0 ? TermCounts.plain : TermCounts(from: &cursor)
    if recognisers > 0 { counts.recognisers = recognisers }
    self.init(
      account: account, post: previous &+ UInt32(truncatingIfNeeded: first >> 2), counts: counts, code: code)
  }
}

extension TermCounts {
  /// Once in the text, for the one author of a post that is not accepted.
  static let plain: TermCounts = {
    var counts = TermCounts()
    counts[.text] = 1
    counts.isFirst = true
    return counts
  }()

  private static let maskedFields: [(field: TermField, bit: UInt8)] = [
    (.title, 0x10), (.threadTitle, 0x20), (.tags, 0x40),
  ]

  /// One byte for a term that stands up to seven times in the text alone; else a second with the fields that have
  /// counts of their own behind it.
  func encode(to writer: inout ByteWriter) {
    let low = UInt8(bits & 15)
    let text = UInt8(self[.text])
    if bits >> 14 == 0, authorCount == 1, text < 8 { return writer.byte(low | text << 4) }
    var mask = low | 0x80
    for (field, bit) in Self.maskedFields where self[field] > 0 { mask |= bit }
    writer.byte(mask)
    writer.byte(text | (self[.paths] > 0 ? 0x40 : 0) | (authorCount > 1 ? 0x80 : 0))
    if authorCount > 1 { writer.byte(UInt8(authorCount)) }
    for (field, bit) in Self.maskedFields where mask & bit != 0 { writer.byte(UInt8(self[field])) }
    if self[.paths] > 0 { writer.byte(UInt8(self[.paths])) }
  }

  /// Reads what `encode` wrote.
  @inline(__always)
  init(from cursor: inout some ByteFeed) {
    let mask = cursor.byte()
    bits = UInt32(mask & 15) | 1 << 4
    guard mask & 0x80 != 0 else {
      bits |= UInt32(mask >> 4) << TermField.text.shift
      return
    }
    let text = cursor.byte()
    bits |= UInt32(text & 63) << TermField.text.shift
    if text & 0x80 != 0 { authorCount = Int(cursor.byte()) }
    for (field, bit) in Self.maskedFields where mask & bit != 0 { self[field] = Int(cursor.byte()) }
    if text & 0x40 != 0 { self[.paths] = Int(cursor.byte()) }
  }
}
