internal import People

/// A fingerprint of a post's content, to see whether an export brings anything new.
///
/// Over all fields with separators.
struct Digest {
  private var fingerprint = Fingerprint()

  static func of(_ post: Post) -> Int64 {
    var digest = Digest()
    digest.add(post.authors)
    for field in [post.community, post.thread, post.parent, post.title] { digest.add(field) }
    for time in [post.time, post.acceptedAt, post.edited] { digest.add(time?.microseconds ?? .min) }
    digest.add(post.kind.rawValue)
    digest.add(post.text)
    for list in [post.tags, post.mentions, post.paths, post.references] { digest.add(list) }
    digest.add(Int64((post.isAccepted ? 1 : 0) | (post.isDeleted ? 2 : 0)))
    return Int64(bitPattern: digest.fingerprint.value)
  }

  private mutating func add(_ text: String?) {
    fingerprint.add(text == nil ? 0xFE : 0xFD as UInt8)
    if let text { fingerprint.add(text) }
  }

  private mutating func add(_ list: [String]) {
    for item in list { add(item) }
    fingerprint.add(0xFF as UInt8)
  }

  private mutating func add(_ number: Int64) {
    for byte in 0..<8 { fingerprint.add(UInt8(truncatingIfNeeded: number >> Int64(8 * byte))) }
  }
}
