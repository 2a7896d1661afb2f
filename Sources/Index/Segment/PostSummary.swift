/// When posts were written, and a fingerprint of all of them that depends on no order: sums of summaries are
/// summaries of sums.
package struct PostSummary: Hashable, Sendable {
  /// Seconds since 1970 of the first and the last dated post.
  package var first: Int64?
  package var last: Int64?
  /// Two workspaces with equal posts have equal fingerprints, different ones nearly always different ones.
  package var fingerprint: UInt64 = 0

  package init() {}

  /// Adds other posts.
  package mutating func add(_ other: PostSummary) {
    extend(other.first)
    extend(other.last)
    fingerprint &+= other.fingerprint
  }

  mutating func add(_ facts: PostFacts, isAccepted: Bool) {
    extend(facts.time)
    fingerprint &+= Self.mixed(UInt64(facts.digest) << 1 | (isAccepted ? 1 : 0))
  }

  private mutating func extend(_ time: Int64?) {
    guard let time else { return }
    first = min(first ?? time, time)
    last = max(last ?? time, time)
  }

  /// Spreads a number over 64 bits (the finalizer of MurmurHash3, by Appleby, as varied by Stafford), so that a
  /// sum of them tells which ones were added.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var z = number &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

extension PostSummary {
  func encode(to writer: inout ByteWriter) {
    writer.byte((first == nil ? 0 : 1) | (last == nil ? 0 : 2))
    for time in [first, last].compactMap(\.self) { writer.varint(UInt64(bitPattern: time << 1 ^ time >> 63)) }
    writer.fixed32(UInt32(truncatingIfNeeded: fingerprint))
    writer.fixed32(UInt32(truncatingIfNeeded: fingerprint >> 32))
  }

  init(from cursor: inout ByteCursor) {
    let flags = cursor.byte()
    func time(_ bits: UInt64) -> Int64 { Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1) }
    if flags & 1 != 0 { first = time(cursor.varint()) }
    if flags & 2 != 0 { last = time(cursor.varint()) }
    fingerprint = UInt64(cursor.fixed32()) | UInt64(cursor.fixed32()) << 32
  }
}
