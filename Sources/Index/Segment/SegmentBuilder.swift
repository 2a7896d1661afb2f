/// Collects analysed posts in memory and writes them as one segment.
///
/// Sixteen bytes a posting; the caller flushes before `postingCount` outgrows its memory.
package struct SegmentBuilder {
  private struct Entry {
    var term: UInt32
    var posting: Posting
  }

  private var numbers: [String: UInt32] = [:]
  private var entries: [Entry] = []
  private var posts: [PostFacts] = []
  private var totals = LengthTotals()

  package init() {}

  /// Postings collected so far.
  package var postingCount: Int { entries.count }

  /// Whether nothing was collected.
  package var isEmpty: Bool { posts.isEmpty }

  /// Sums of the lengths of the posts collected.
  package var lengthTotals: LengthTotals { totals }

  /// Takes in a post; posts may come in any order, each once.
  package mutating func add(_ post: IndexedPost) {
    posts.append(post.facts)
    totals.add(post.facts.lengths)
    let involved = post.involved
    for (term, counts) in post.terms {
      let number = number(of: term)
      for (account, role, isFirst) in involved {
        var own = counts
        own.role = role
        own.isFirst = isFirst
        own.isAccepted = post.facts.isAccepted && role == .author
        own.authorCount = role == .author || role == .asker ? post.facts.authors.count : 1
        let posting = Posting(account: account, post: post.facts.post, counts: own)
        entries.append(Entry(term: number, posting: posting))
      }
    }
  }

  private mutating func number(of term: String) -> UInt32 {
    if let number = numbers[term] { return number }
    let number = UInt32(numbers.count)
    numbers[term] = number
    return number
  }

  /// Writes the segment and empties the builder.
  /// - Complexity: O(postings) by radix sort, plus O(terms · log terms).
  package mutating func write(
    segment: Int64, norms: Norms, to sink: some BlockSink
  ) throws -> SegmentHeader {
    posts.sort { $0.post < $1.post }
    let lengths = Dictionary(uniqueKeysWithValues: posts.map { ($0.post, $0.lengths) })
    let terms = numbers.map { (bytes: Array($0.key.utf8), number: $0.value) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    for index in entries.indices {
      let posting = entries[index].posting
      let impact = norms.impact(posting.counts, in: lengths[posting.post] ?? FieldLengths())
      entries[index].posting.code = Impact.code(impact)
    }
    let postings = sortedPostings()
    var writer = SegmentWriter(segment: segment, norms: norms, sink: sink)
    for term in terms {
      let range = postings.ranges[Int(term.number)]
      try writer.add(term.bytes, postings.sorted[range])
    }
    var iterator = posts.makeIterator()
    let header = try writer.finish { iterator.next() }
    self = SegmentBuilder()
    return header
  }

  /// All postings by term number, account and post, and each term's range of them.
  private mutating func sortedPostings() -> (sorted: [Posting], ranges: [Range<Int>]) {
    // Least significant key first; each pass is stable.
    entries.radixSort { $0.posting.post }
    entries.radixSort { $0.posting.account }
    entries.radixSort { $0.term }
    var ranges = [Range<Int>](repeating: 0..<0, count: numbers.count)
    var start = 0
    while start < entries.count {
      let term = entries[start].term
      var end = start + 1
      while end < entries.count, entries[end].term == term { end += 1 }
      ranges[Int(term)] = start..<end
      start = end
    }
    return (entries.map(\.posting), ranges)
  }
}
