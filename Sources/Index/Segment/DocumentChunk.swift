/// A run of posts in rising order, in groups that can be passed over at once.
enum DocumentChunk {
  /// Posts in a group.
  static let groupSize = 32

  /// No block has more posts: each takes nine bytes at least.
  static let mostPosts = 1_024

  /// Appends a group to those before it.
  /// - Parameter previous: the first post of the group before; for the first group its own.
  static func append(_ group: some Collection<PostFacts>, after previous: UInt32, to writer: inout ByteWriter)
  {
    guard let first = group.first?.post else { return }
    var code = PostCode()
    var inner = ByteWriter()
    for facts in group { code.encode(facts, to: &inner) }
    writer.varint(UInt64(first &- previous))
    writer.varint(inner.count)
    writer.append(inner.bytes)
  }

  /// The bytes of posts in rising order.
  static func encode(_ posts: [PostFacts]) -> [UInt8] {
    var writer = ByteWriter()
    writer.varint(posts.count)
    var previous = posts.first?.post ?? 0
    for start in stride(from: 0, to: posts.count, by: groupSize) {
      append(posts[start..<min(posts.count, start + groupSize)], after: previous, to: &writer)
      previous = posts[start].post
    }
    return writer.bytes
  }

  /// Reads what `encode` wrote, or `nil` where it is damaged.
  static func decode(_ bytes: [UInt8], firstPost: UInt32) -> [PostFacts]? {
    var cursor = ByteCursor(bytes)
    let count = cursor.int()
    guard count <= bytes.count else { return nil }
    var posts: [PostFacts] = []
    posts.reserveCapacity(min(count, mostPosts))
    var group = firstPost
    while posts.count < count, !cursor.overran {
      group &+= cursor.uint32()
      let end = cursor.int()
      guard posts.isEmpty ? group == firstPost : group > posts[posts.count - 1].post,
        end <= bytes.count - cursor.position
      else { return nil }
      let stop = cursor.position + end
      var code = PostCode()
      var post = group
      for number in 0..<min(groupSize, count - posts.count) {
        let previous = post
        posts.append(code.decode(&post, from: &cursor))
        guard number == 0 ? post == group : post > previous else { return nil }
      }
      guard cursor.position == stop else { return nil }
    }
    return cursor.overran || !cursor.atEnd ? nil : posts
  }

  /// The one post among those that `encode` wrote; `nil` where it is not there, or where the bytes are damaged.
  /// - Complexity: O(groups + posts of a group).
  static func find(_ wanted: UInt32, in bytes: [UInt8], firstPost: UInt32) -> PostFacts? {
    var cursor = ByteCursor(bytes)
    let count = cursor.int()
    var group = firstPost
    var found: (post: UInt32, start: Int, count: Int)?
    for start in stride(from: 0, to: min(count, bytes.count), by: groupSize) {
      group &+= cursor.uint32()
      guard group <= wanted, !cursor.overran else { break }
      let length = cursor.int()
      found = (group, cursor.position, min(groupSize, count - start))
      cursor.skip(length)
    }
    guard let found else { return nil }
    cursor = ByteCursor(bytes, from: found.start)
    var code = PostCode()
    var post = found.post
    for _ in 0..<found.count {
      let facts = code.decode(&post, from: &cursor, wanted: wanted)
      if post >= wanted || cursor.overran { return post == wanted && !cursor.overran ? facts : nil }
    }
    return nil
  }
}
