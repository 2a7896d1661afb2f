import Index

/// An index over heaps of posts, a segment for each, as the workspace would have made it.
struct TestIndex {
  let blocks = MemoryBlocks()
  private(set) var ids: [Int64] = []
  let norms: Norms

  /// - Parameter norms: those of all posts where not given, as after a finished import.
  init(_ heaps: [[TestPost]], norms: Norms? = nil) throws {
    var totals = LengthTotals()
    for post in heaps.joined() { totals.add(post.lengths) }
    self.norms = norms ?? Norms(totals)
    for heap in heaps where !heap.isEmpty {
      var builder = SegmentBuilder()
      let middle = heap.count / 2
      builder.add(PostBatch(Array(heap[..<middle])))
      builder.add(PostBatch(Array(heap[middle...])))
      let id = Int64(ids.count + 1)
      _ = try builder.write(segment: id, norms: self.norms, to: blocks)
      ids.append(id)
    }
  }

  /// Joins all segments into one, without some posts, with the norms of what stays.
  func merged(dropping dropped: Set<UInt32> = []) throws -> [Segment] {
    var merge = SegmentMerge(try segments(), dropping: dropped)
    let id: Int64 = 1_000
    let norms = Norms(try merge.lengthTotals())
    guard try merge.write(segment: id, norms: norms, to: blocks) != nil else { return [] }
    return [try Segment(id: id, source: blocks)]
  }

  func segments() throws -> [Segment] {
    try ids.map { try Segment(id: $0, source: blocks) }
  }

  func search(_ query: TopicQuery, _ people: TestPeople = TestPeople()) throws -> TopicMatches {
    try answer(query, try segments(), people)
  }
}

/// Answers a question from some segments.
func answer(
  _ query: TopicQuery, _ segments: [Segment], _ people: TestPeople = TestPeople()
) throws -> TopicMatches {
  var search = TopicSearch(segments, people: people.accountPeople, line: people)
  return try search.search(query)
}
