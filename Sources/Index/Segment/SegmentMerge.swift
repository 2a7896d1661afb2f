internal import Parallel

/// Writes several segments as one, without the posts that are no longer valid and with norms of its own.
///
/// Terms, postings and posts stream through. Only where norms change are the posts' lengths held in memory,
/// at eight bytes a post, to make the impacts anew. Where all segments can be read by several threads, all cores
/// work on the terms.
package struct SegmentMerge {
  private let segments: [Segment]
  private let dropped: Set<UInt32>

  /// - Parameters:
  ///   - segments: disjoint in their posts.
  ///   - dropped: posts to leave out.
  package init(_ segments: [Segment], dropping dropped: Set<UInt32> = []) {
    self.segments = segments
    self.dropped = dropped
  }

  /// Sums of the lengths of the posts that stay.
  package func lengthTotals() throws -> LengthTotals {
    if dropped.isEmpty {
      return segments.reduce(into: LengthTotals()) { $0.add($1.header.totals) }
    }
    var totals = LengthTotals()
    var posts = try PostCursor(segments, dropping: dropped)
    while let facts = try posts.next() { totals.add(facts.lengths) }
    return totals
  }

  /// Writes the merged segment, or gives `nil` and writes nothing where no post stays.
  package mutating func write(
    segment: Int64, norms: Norms, to sink: any BlockSink
  ) throws -> SegmentHeader? {
    var posts = try PostCursor(segments, dropping: dropped)
    var upcoming = try posts.next()
    guard upcoming != nil else { return nil }
    var writer = SegmentWriter(segment: segment, norms: norms, sink: sink)
    let terms = TermMerge(
      segments, dropping: dropped, norms: norms, lengths: try changedLengths(norms))
    let isShared = segments.allSatisfy(\.isShared)
    try Parallel.withThreads(isShared ? Parallel.threads : 1) {
      try Parallel.pipeline(
        produce: { emit in try terms.forEachBatch(emit) }, transform: { try terms.pieces($0) },
        consume: { pieces in for piece in pieces { try writer.add(piece) } })
    }
    var recognition = try RecognitionCursor(segments, dropping: dropped)
    return try writer.finish(
      next: {
        guard let current = upcoming else { return nil }
        upcoming = try posts.next()
        return current
      }, recognition: { try recognition.next() })
  }

  /// The lengths of all posts of segments with other norms, or `nil` where there are none.
  private func changedLengths(_ norms: Norms) throws -> LengthTable? {
    let changed = segments.filter { $0.header.norms != norms }
    guard !changed.isEmpty else { return nil }
    let first = changed.compactMap { $0.header.firstPosts.first }.min() ?? 0
    var last = first
    for segment in changed where segment.chunkCount > 0 {
      last = max(last, try segment.chunk(segment.chunkCount - 1).last?.post ?? first)
    }
    var table = LengthTable(
      range: first...last, count: changed.reduce(0) { $0 + $1.header.postCount })
    var posts = try PostCursor(changed, dropping: [])
    while let facts = try posts.next() { table[facts.post] = facts.lengths }
    return table
  }
}
