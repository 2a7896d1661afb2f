internal import People
internal import Store

/// A fingerprint of what a post says.
///
/// FNV-1a (Fowler, Noll, Vo) over words, dates and how many people wrote it and are named in it: numbers of rows
/// depend on what else was imported, and acceptance and thanks have times of their own.
enum PostDigest {
  static func of(_ post: PostToIndex) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    for text in [post.kind.rawValue, post.title ?? "", post.threadTitle ?? "", post.text] { add(text) }
    for list in [post.tags, post.paths] {
      for item in list { add(item) }
      add("")
    }
    add(post.time.map { String($0.microseconds) } ?? "")
    add("\(post.authors.count) \(post.mentioned.count)")
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
