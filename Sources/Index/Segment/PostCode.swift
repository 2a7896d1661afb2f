/// The bytes of posts that follow each other.
struct PostCode {
  private var post: UInt32?
  private var time: Int64 = 0
  private var thread: UInt32 = 0
  private var community: UInt32 = 0

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
    /// The post stands where the one before it does.
    static let sameCommunity: UInt8 = 128
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
    flags |= (fields.isEmpty ? 0 : Flag.fields)
    writer.byte(flags | (facts.place.community == community ? Flag.sameCommunity : 0))
    writer.byte(facts.place.kind & 15 | (facts.place.language & 15) << 4)
    if facts.place.community != community { writer.varint(UInt64(facts.place.community)) }
    community = facts.place.community
    writer.fixed32(facts.digest)
    if let time = facts.time {
      writer.varint(zigzag(time &- self.time))
      self.time = time
    }
    if let accepted = facts.acceptedAt { writer.varint(zigzag(accepted &- (facts.time ?? 0))) }
    if facts.thread != own {
      writer.varint(zigzag(Int64(facts.thread) - Int64(thread)))
      thread = facts.thread
    }
    writer.varint(facts.lengths[.text])
    if !fields.isEmpty {
      writer.byte(fields.reduce(0) { $0 | 1 << UInt8($1.rawValue) })
      for field in fields { writer.varint(facts.lengths[field]) }
    }
    if facts.authors.count != 1 { writer.varint(facts.authors.count) }
    for author in facts.authors { writer.varint(UInt64(author)) }
  }

  /// - Parameters:
  ///   - number: the first post's number is known; those after it are read.
  ///   - wanted: where only one post is wanted, of the others the authors are left out.
  mutating func decode(
    _ number: inout UInt32, from cursor: inout ByteCursor, wanted: UInt32? = nil
  ) -> PostFacts {
    if post != nil { number &+= cursor.uint32() }
    post = number
    let flags = cursor.byte()
    let labels = cursor.byte()
    var facts = PostFacts(post: number, time: nil, thread: number &* 2, authors: [])
    facts.isQuestion = flags & Flag.question != 0
    facts.isAccepted = flags & Flag.accepted != 0
    if flags & Flag.sameCommunity == 0 { community = cursor.uint32() }
    facts.place = PostPlace(community: community, kind: labels & 15, language: labels >> 4)
    facts.digest = cursor.fixed32()
    if flags & Flag.time != 0 {
      time &+= unzigzag(cursor.varint())
      facts.time = time
    }
    if flags & Flag.acceptedAt != 0 { facts.acceptedAt = unzigzag(cursor.varint()) &+ (facts.time ?? 0) }
    if flags & Flag.ownThread == 0 {
      thread = UInt32(truncatingIfNeeded: Int64(thread) &+ unzigzag(cursor.varint()))
      facts.thread = thread
    }
    facts.lengths[.text] = cursor.int()
    if flags & Flag.fields != 0 {
      let mask = cursor.byte()
      for field in Self.otherFields where mask & 1 << UInt8(field.rawValue) != 0 {
        facts.lengths[field] = cursor.int()
      }
    }
    let authorCount = flags & Flag.severalAuthors != 0 ? cursor.int() : 1
    var left = authorCount
    while left > 0, !cursor.overran {
      let author = cursor.uint32()
      if wanted == nil || wanted == number { facts.authors.append(author) }
      left -= 1
    }
    return facts
  }

  private func zigzag(_ value: Int64) -> UInt64 {
    UInt64(bitPattern: value << 1 ^ value >> 63)
  }

  private func unzigzag(_ value: UInt64) -> Int64 {
    Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }
}
