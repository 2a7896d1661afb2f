internal import People
internal import Store

/// A fingerprint of what a post says.
///
/// Over words, dates and how many people wrote it and are named in it: numbers of rows depend on what else was
/// imported, and acceptance and thanks have times of their own.
enum PostDigest {
  static func of(_ post: PostToIndex) -> UInt32 {
    var fingerprint = Fingerprint()
    func add(_ text: String) {
      fingerprint.add(text)
      fingerprint.add(0xFF as UInt8)
    }
    for text in [post.kind.rawValue, post.title ?? "", post.threadTitle ?? "", post.text] { add(text) }
    for list in [post.tags, post.paths] {
      for item in list { add(item) }
      add("")
    }
    add(post.time.map { String($0.microseconds) } ?? "")
    add("\(post.authors.count) \(post.mentioned.count)")
    return UInt32(truncatingIfNeeded: fingerprint.value ^ fingerprint.value >> 32)
  }
}
