/// Where a run of posts begins in the documents stream.
struct DocumentChunk: Hashable, Sendable {
  /// Posts in a chunk: many enough to keep the directory short.
  static let size = 256

  var firstPost: UInt32
  var offset: Int
}

extension DocumentChunk {
  /// Posts in a group within a chunk, which can be passed over at once.
  private static let groupSize = 32

  /// The bytes of a run of posts in rising order.
  static func encode(_ posts: [PostFacts]) -> [UInt8] {
    var writer = ByteWriter()
    writer.varint(posts.count)
    var previous = posts.first?.post ?? 0
    for start in stride(from: 0, to: posts.count, by: groupSize) {
      let group = posts[start..<min(posts.count, start + groupSize)]
      var code = PostCode()
      var inner = ByteWriter()
      for facts in group { code.encode(facts, to: &inner) }
      let first = posts[start].post
      writer.varint(UInt64(first &- previous))
      writer.varint(inner.count)
      writer.append(inner.bytes)
      previous = first
    }
    return writer.bytes
  }

  /// Reads what `encode` wrote, or `nil` where it is damaged.
  static func decode(_ bytes: [UInt8], firstPost: UInt32) -> [PostFacts]? {
    var cursor = ByteCursor(bytes)
    let count = cursor.int()
    guard count <= bytes.count else { return nil }
    var posts: [PostFacts] = []
    posts.reserveCapacity(min(count, size))
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
  /// - Complexity: O(posts of a group).
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
      let facts = code.decode(&post, from: &cursor)
      if post >= wanted || cursor.overran { return post == wanted && !cursor.overran ? facts : nil }
    }
    return nil
  }
}

/// The bytes of posts that follow each other.
private struct PostCode {
  private var post: UInt32?
  private var time: Int64 = 0

  private enum Flag {
    static let question: UInt8 = 1
    static let accepted: UInt8 = 2
    static let acceptedAt: UInt8 = 4
    static let severalAuthors: UInt8 = 8
    static let time: UInt8 = 16
    /// The post begins a thread that is named by it.
    static let ownThread: UInt8 = 32
    /// Other fields than the text have terms.
    static let fields: UInt8 = 64
  }

  private static let otherFields: [TermField] = [.title, .threadTitle, .tags, .paths]

  mutating func encode(_ facts: PostFacts, to writer: inout ByteWriter) {
    if let post { writer.varint(UInt64(facts.post &- post)) }
    post = facts.post
    let fields = Self.otherFields.filter { facts.lengths[$0] > 0 }
    let own = facts.post &* 2
    var flags: UInt8 = (facts.isQuestion ? Flag.question : 0) | (facts.isAccepted ? Flag.accepted : 0)
    flags |= (facts.acceptedAt != nil ? Flag.acceptedAt : 0) | (facts.time != nil ? Flag.time : 0)
    flags |= (facts.authors.count != 1 ? Flag.severalAuthors : 0) | (facts.thread == own ? Flag.ownThread : 0)
    writer.byte(flags | (fields.isEmpty ? 0 : Flag.fields))
    writer.byte(facts.place.kind & 15 | (facts.place.language & 15) << 4)
    writer.varint(UInt64(facts.place.community))
    writer.fixed32(facts.digest)
    if let time = facts.time {
      writer.varint(zigzag(time &- self.time))
      self.time = time
    }
    if let accepted = facts.acceptedAt { writer.varint(zigzag(accepted &- (facts.time ?? 0))) }
    if facts.thread != own { writer.varint(UInt64(own &- facts.thread)) }
    writer.varint(facts.lengths[.text])
    if !fields.isEmpty {
      writer.byte(fields.reduce(0) { $0 | 1 << UInt8($1.rawValue) })
      for field in fields { writer.varint(facts.lengths[field]) }
    }
    if facts.authors.count != 1 { writer.varint(facts.authors.count) }
    for author in facts.authors { writer.varint(UInt64(author)) }
  }

  /// - Parameter number: the first post's number is known; those after it are read.
  mutating func decode(_ number: inout UInt32, from cursor: inout ByteCursor) -> PostFacts {
    if post != nil { number &+= cursor.uint32() }
    post = number
    let flags = cursor.byte()
    let labels = cursor.byte()
    var facts = PostFacts(post: number, time: nil, thread: number &* 2, authors: [])
    facts.isQuestion = flags & Flag.question != 0
    facts.isAccepted = flags & Flag.accepted != 0
    facts.place = PostPlace(community: cursor.uint32(), kind: labels & 15, language: labels >> 4)
    facts.digest = cursor.fixed32()
    if flags & Flag.time != 0 {
      time &+= unzigzag(cursor.varint())
      facts.time = time
    }
    if flags & Flag.acceptedAt != 0 { facts.acceptedAt = unzigzag(cursor.varint()) &+ (facts.time ?? 0) }
    if flags & Flag.ownThread == 0 { facts.thread &-= cursor.uint32() }
    facts.lengths[.text] = cursor.int()
    if flags & Flag.fields != 0 {
      let mask = cursor.byte()
      for field in Self.otherFields where mask & 1 << UInt8(field.rawValue) != 0 {
        facts.lengths[field] = cursor.int()
      }
    }
    let authorCount = flags & Flag.severalAuthors != 0 ? cursor.int() : 1
    while facts.authors.count < authorCount, !cursor.overran { facts.authors.append(cursor.uint32()) }
    return facts
  }

  private func zigzag(_ value: Int64) -> UInt64 {
    UInt64(bitPattern: value << 1 ^ value >> 63)
  }

  private func unzigzag(_ value: UInt64) -> Int64 {
    Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }
}
