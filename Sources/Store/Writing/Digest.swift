internal import People

/// A fingerprint of a post's content, to see whether an export brings anything new.
///
/// FNV-1a over all fields with separators (Fowler, Noll, Vo). It decides about work, never about trust.
struct Digest {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  static func of(_ post: Post) -> Int64 {
    var digest = Digest()
    digest.add(post.authors)
    for field in [post.community, post.thread, post.parent, post.title] { digest.add(field) }
    for time in [post.time, post.acceptedAt, post.edited] { digest.add(time?.microseconds ?? .min) }
    digest.add(post.kind.rawValue)
    digest.add(post.text)
    for list in [post.tags, post.mentions, post.paths, post.references] { digest.add(list) }
    digest.add(Int64((post.isAccepted ? 1 : 0) | (post.isDeleted ? 2 : 0)))
    return Int64(bitPattern: digest.hash)
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private mutating func add(_ text: String?) {
    add(text == nil ? 0xFE : 0xFD as UInt8)
    guard var text else { return }
    text.withUTF8 { for byte in $0 { add(byte) } }
  }

  private mutating func add(_ list: [String]) {
    for item in list { add(item) }
    add(0xFF as UInt8)
  }

  private mutating func add(_ number: Int64) {
    for byte in 0..<8 { add(UInt8(truncatingIfNeeded: number >> Int64(8 * byte))) }
  }
}
