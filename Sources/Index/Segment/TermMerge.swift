/// Joins the postings of each term of several segments.
///
/// What is shared between threads does not change; each batch of terms is read through readers of its own. The caller
/// sees to it that the segments' blocks can be read by several threads where there are several.
struct TermMerge: @unchecked Sendable {
  private let segments: [Segment]
  private let dropped: Set<UInt32>
  private let norms: Norms
  private let lengths: LengthTable?

  /// Postings that are joined together, about.
  private static let batchSize = 100_000

  /// - Parameter lengths: those of all posts of segments that have other norms.
  init(_ segments: [Segment], dropping dropped: Set<UInt32>, norms: Norms, lengths: LengthTable?) {
    self.segments = segments
    self.dropped = dropped
    self.norms = norms
    self.lengths = lengths
  }

  /// Gives all terms in bytewise order, in batches.
  func forEachBatch(_ emit: ([TermSource]) throws -> Void) throws {
    var lanes = try TermLanes(segments)
    var batch: [TermSource] = []
    var size = 0
    while let source = try lanes.next() {
      size += source.entries.reduce(0) { $0 + $1.entry.postCount }
      batch.append(source)
      if size >= Self.batchSize {
        try emit(batch)
        batch.removeAll(keepingCapacity: true)
        size = 0
      }
    }
    if !batch.isEmpty { try emit(batch) }
  }

  /// The joined terms of a batch, without those of which nothing stays.
  func pieces(_ batch: [TermSource]) throws -> [TermPiece] {
    var segments = segments
    var encoder = TermEncoder()
    var coder = ImpactCoder(norms)
    var pieces: [TermPiece] = []
    for source in batch {
      var postings: [Posting] = []
      for (segment, entry) in source.entries.reversed() {
        postings = try staying(entry, of: &segments[segment], &coder).merged(with: postings)
      }
      if !postings.isEmpty { pieces.append(encoder.encode(source.term, postings[...])) }
    }
    return pieces
  }

  /// A term's staying postings of one segment, with impacts under the new norms.
  private func staying(
    _ entry: TermEntry, of segment: inout Segment, _ coder: inout ImpactCoder
  ) throws -> [Posting] {
    segment.forget(before: entry)
    var postings: [Posting] = []
    // A damaged count must not ask for more room than there are bytes.
    postings.reserveCapacity(min(entry.postCount, entry.headLength + entry.tailLength))
    let lengths = segment.header.norms == norms ? nil : lengths
    try segment.forEachPosting(of: entry) { posting in
      if !dropped.isEmpty, dropped.contains(posting.post) { return }
      var kept = posting
      if let lengths { kept.code = coder.code(posting.counts, in: lengths[posting.post]) }
      postings.append(kept)
    }
    return postings
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
