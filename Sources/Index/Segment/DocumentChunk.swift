/// Where a run of posts begins in the documents stream.
struct DocumentChunk: Hashable, Sendable {
  /// Posts in a chunk: few enough to decode for one post, many enough to keep the directory short.
  static let size = 256

  var firstPost: UInt32
  var offset: Int
}

extension DocumentChunk {
  /// The bytes of a run of posts in rising order.
  static func encode(_ posts: [PostFacts]) -> [UInt8] {
    var writer = ByteWriter()
    writer.varint(posts.count)
    var previous = posts.first?.post ?? 0
    for facts in posts {
      writer.varint(Int(facts.post) - Int(previous))
      previous = facts.post
      encode(facts, to: &writer)
    }
    return writer.bytes
  }

  private static func encode(_ facts: PostFacts, to writer: inout ByteWriter) {
    let several = facts.authors.count != 1
    writer.byte(
      (facts.isQuestion ? 1 : 0) | (facts.isAccepted ? 2 : 0) | (facts.acceptedAt != nil ? 4 : 0)
        | (several ? 8 : 0) | (facts.time != nil ? 16 : 0))
    writer.byte(facts.place.kind & 15 | (facts.place.language & 15) << 4)
    writer.varint(UInt64(facts.place.community))
    writer.fixed32(facts.digest)
    if let time = facts.time { writer.varint(zigzag(time)) }
    if let time = facts.acceptedAt { writer.varint(zigzag(time)) }
    writer.varint(UInt64(facts.thread))
    for field in TermField.allCases { writer.varint(facts.lengths[field]) }
    if several { writer.varint(facts.authors.count) }
    for author in facts.authors { writer.varint(UInt64(author)) }
  }

  /// Reads what `encode` wrote, or `nil` where it is damaged.
  static func decode(_ bytes: [UInt8], firstPost: UInt32) -> [PostFacts]? {
    var cursor = ByteCursor(bytes)
    let count = cursor.int()
    var posts: [PostFacts] = []
    posts.reserveCapacity(min(count, size))
    var post = firstPost
    while posts.count < count, !cursor.overran {
      let previous = post
      post &+= cursor.uint32()
      guard posts.isEmpty ? post == firstPost : post > previous else { return nil }
      posts.append(decodePost(post, from: &cursor))
    }
    return cursor.overran || !cursor.atEnd ? nil : posts
  }

  private static func decodePost(_ post: UInt32, from cursor: inout ByteCursor) -> PostFacts {
    let flags = cursor.byte()
    let labels = cursor.byte()
    let place = PostPlace(community: cursor.uint32(), kind: labels & 15, language: labels >> 4)
    let digest = cursor.fixed32()
    let time = flags & 16 != 0 ? unzigzag(cursor.varint()) : nil
    let acceptedAt = flags & 4 != 0 ? unzigzag(cursor.varint()) : nil
    var facts = PostFacts(
      post: post, time: time, thread: cursor.uint32(), isQuestion: flags & 1 != 0,
      isAccepted: flags & 2 != 0, acceptedAt: acceptedAt, authors: [])
    (facts.place, facts.digest) = (place, digest)
    for field in TermField.allCases { facts.lengths[field] = cursor.int() }
    let authorCount = flags & 8 != 0 ? cursor.int() : 1
    while facts.authors.count < authorCount, !cursor.overran { facts.authors.append(cursor.uint32()) }
    return facts
  }

  private static func zigzag(_ value: Int64) -> UInt64 {
    UInt64(bitPattern: value << 1 ^ value >> 63)
  }

  private static func unzigzag(_ value: UInt64) -> Int64 {
    Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }
}
