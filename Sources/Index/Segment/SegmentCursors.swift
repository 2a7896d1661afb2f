/// Goes through a segment's terms in order.
struct TermCursor {
  /// Which of the merged segments it goes through.
  let index: Int
  private var number = 0
  private var position = 0
  private var block: VocabularyBlock

  /// At the first term, or `nil` for a segment without terms.
  init?(_ segment: Segment, index: Int) throws {
    guard segment.header.vocabularyBlocks > 0 else { return nil }
    self.index = index
    block = try segment.vocabularyBlock(0)
    guard !block.terms.isEmpty else { return nil }
  }

  var term: [UInt8] { block.terms[position] }
  var entry: TermEntry { block.entries[position] }

  /// Goes to the next term; `false` where there is none.
  mutating func advance(_ segment: Segment) throws -> Bool {
    position += 1
    if position < block.terms.count { return true }
    number += 1
    position = 0
    guard number < segment.header.vocabularyBlocks else { return false }
    block = try segment.vocabularyBlock(number)
    return !block.terms.isEmpty
  }
}

/// Goes through the posts of several segments in rising order, one chunk of each in memory.
struct PostCursor {
  private struct Lane {
    var segment: Segment
    var nextChunk = 0
    var posts: ArraySlice<PostFacts> = []

    /// Makes sure that `posts` is not empty unless all were seen.
    mutating func refill() throws {
      while posts.isEmpty, nextChunk < segment.chunkCount {
        posts = try segment.chunk(nextChunk)[...]
        nextChunk += 1
      }
    }
  }

  private var lanes: [Lane]
  private let dropped: Set<UInt32>

  init(_ segments: [Segment], dropping dropped: Set<UInt32>) throws {
    lanes = segments.map { Lane(segment: $0) }
    self.dropped = dropped
    for index in lanes.indices { try lanes[index].refill() }
  }

  /// The next post that is not dropped.
  mutating func next() throws -> PostFacts? {
    while true {
      var best: Int?
      for index in lanes.indices {
        guard let post = lanes[index].posts.first?.post else { continue }
        if let known = best, let least = lanes[known].posts.first?.post, least <= post { continue }
        best = index
      }
      guard let best, let facts = lanes[best].posts.popFirst() else { return nil }
      try lanes[best].refill()
      if !dropped.contains(facts.post) { return facts }
    }
  }
}
