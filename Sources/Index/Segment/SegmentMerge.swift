/// Writes several segments as one, without the posts that are no longer valid and with norms of its own.
///
/// Terms, postings and posts stream through. Only where norms change are the posts' lengths held in memory,
/// at eight bytes a post, to make the impacts anew.
package struct SegmentMerge {
  private var segments: [Segment]
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
    let lengths = try changedLengths(norms)
    var writer = SegmentWriter(segment: segment, norms: norms, sink: sink)
    var cursors = try segments.indices.compactMap { try TermCursor(segments[$0], index: $0) }
    while let term = cursors.map(\.term).min(by: { $0.lexicographicallyPrecedes($1) }) {
      var postings: [Posting] = []
      for index in cursors.indices.reversed() where cursors[index].term == term {
        let own = try staying(cursors[index].entry, of: cursors[index].index, norms, lengths)
        postings = own.merged(with: postings)
        if try !cursors[index].advance(segments[cursors[index].index]) { cursors.remove(at: index) }
      }
      if postings.isEmpty { continue }
      try writer.add(term, postings[...])
    }
    var recognition = try RecognitionCursor(segments, dropping: dropped)
    return try writer.finish(
      next: {
        guard let current = upcoming else { return nil }
        upcoming = try posts.next()
        return current
      }, recognition: { try recognition.next() })
  }

  /// A term's staying postings of one segment, with impacts under the new norms.
  private mutating func staying(
    _ entry: TermEntry, of source: Int, _ norms: Norms, _ lengths: LengthTable?
  ) throws -> [Posting] {
    let changed = segments[source].header.norms != norms
    segments[source].forget(before: entry)
    var postings: [Posting] = []
    // A damaged count must not ask for more room than there are bytes.
    postings.reserveCapacity(min(entry.postCount, entry.headLength + entry.tailLength))
    try segments[source].forEachPosting(of: entry) { posting in
      if !dropped.isEmpty, dropped.contains(posting.post) { return }
      var kept = posting
      if changed, let lengths {
        kept.code = Impact.code(norms.impact(posting.counts, in: lengths[posting.post]))
      }
      postings.append(kept)
    }
    return postings
  }

  /// The lengths of all posts of segments with other norms, or `nil` where there are none.
  private func changedLengths(_ norms: Norms) throws -> LengthTable? {
    let changed = segments.filter { $0.header.norms != norms }
    guard !changed.isEmpty else { return nil }
    let first = changed.compactMap { $0.header.documentChunks.first?.firstPost }.min() ?? 0
    var last = first
    for var segment in changed where segment.chunkCount > 0 {
      last = max(last, try segment.chunk(segment.chunkCount - 1).last?.post ?? first)
    }
    var table = LengthTable(
      range: first...last, count: changed.reduce(0) { $0 + $1.header.postCount })
    var posts = try PostCursor(changed, dropping: [])
    while let facts = try posts.next() { table[facts.post] = facts.lengths }
    return table
  }
}

extension [Posting] {
  /// Both together in order of account and post, in which each of them is.
  /// - Complexity: O(postings).
  fileprivate func merged(with other: [Posting]) -> [Posting] {
    if other.isEmpty { return self }
    if isEmpty { return other }
    var merged: [Posting] = []
    merged.reserveCapacity(count + other.count)
    var (left, right) = (0, 0)
    while left < count, right < other.count {
      if self[left].order < other[right].order {
        merged.append(self[left])
        left += 1
      } else {
        merged.append(other[right])
        right += 1
      }
    }
    merged += self[left...]
    merged += other[right...]
    return merged
  }
}

extension Posting {
  fileprivate var order: UInt64 { UInt64(account) << 32 | UInt64(post) }
}
