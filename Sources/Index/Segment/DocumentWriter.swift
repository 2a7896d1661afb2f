/// Writes what is known of posts, in rising order, as many in a block as fit.
struct DocumentWriter {
  private let segment: Int64
  private let sink: any BlockSink
  private var group: [PostFacts] = []
  private var groups = ByteWriter()
  private var count = 0
  private var previous: UInt32 = 0
  /// The first post of each block.
  private(set) var firstPosts: [UInt32] = []

  init(segment: Int64, sink: any BlockSink) {
    self.segment = segment
    self.sink = sink
  }

  mutating func add(_ facts: PostFacts) throws {
    group.append(facts)
    if group.count == DocumentChunk.groupSize { try endGroup() }
  }

  mutating func finish() throws {
    try endGroup()
    try endBlock()
  }

  private mutating func endGroup() throws {
    guard let first = group.first?.post else { return }
    var own = ByteWriter()
    DocumentChunk.append(group, after: count == 0 ? first : previous, to: &own)
    // Only whole groups share a block; the number of posts takes some bytes before them.
    if count > 0, groups.count + own.count + 5 > streamBlockSize {
      try endBlock()
      own.removeAll()
      DocumentChunk.append(group, after: first, to: &own)
    }
    if count == 0 { firstPosts.append(first) }
    groups.append(own.bytes)
    count += group.count
    previous = first
    group.removeAll(keepingCapacity: true)
  }

  private mutating func endBlock() throws {
    guard count > 0 else { return }
    var block = ByteWriter()
    block.varint(count)
    block.append(groups.bytes)
    let address = BlockAddress(segment: segment, stream: .documents, number: firstPosts.count - 1)
    try sink.write(block.bytes, at: address)
    groups.removeAll()
    count = 0
  }
}
