/// Collects analysed posts in memory and writes them as one segment.
///
/// Sixteen bytes a posting; the caller flushes before `postingCount` outgrows its memory.
package struct SegmentBuilder {
  private struct Entry {
    var term: UInt32
    var account: UInt32
    var post: UInt32
    var counts: TermCounts
  }

  private var numbers: [String: UInt32] = [:]
  private var entries: [Entry] = []
  private var posts: [PostFacts] = []
  private var totals = LengthTotals()
  private var recognitions = RecognitionCollector()

  package init() {}

  /// Postings collected so far.
  package var postingCount: Int { entries.count }

  /// Whether nothing was collected.
  package var isEmpty: Bool { posts.isEmpty }

  /// Sums of the lengths of the posts collected.
  package var lengthTotals: LengthTotals { totals }

  /// Takes in posts, which may come in any order, each once.
  package mutating func add(_ batch: PostBatch) {
    let own = batch.vocabulary.map { number(of: $0) }
    for post in batch.posts {
      posts.append(post.facts)
      totals.add(post.facts.lengths)
      let involved = post.involved
      let recognised = post.recognitions
      recognitions.add(recognised)
      let recognisers = involved.map { one in RecogniserCount.code(recognised.recognisers(of: one.account)) }
      for (term, counts) in post.terms {
        for (place, (account, role, isFirst)) in involved.enumerated() {
          var counts = counts
          counts.recognisers = recognisers[place]
          counts.role = role
          counts.isFirst = isFirst
          counts.isAccepted = post.facts.isAccepted && role == .author
          counts.authorCount = role == .author || role == .asker ? post.facts.authors.count : 1
          let entry = Entry(term: own[Int(term)], account: account, post: post.facts.post, counts: counts)
          entries.append(entry)
        }
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
    segment: Int64, norms: Norms, to sink: any BlockSink
  ) throws -> SegmentHeader {
    posts.radixSort(by: \.post)
    let lengths = lengthTable()
    let terms = numbers.map { (bytes: Array($0.key.utf8), number: $0.value) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    let ranges = sortEntries()
    var writer = SegmentWriter(segment: segment, norms: norms, sink: sink)
    var postings: [Posting] = []
    for term in terms {
      postings.removeAll(keepingCapacity: true)
      for entry in entries[ranges[Int(term.number)]] {
        let impact = norms.impact(entry.counts, in: lengths[entry.post])
        postings.append(
          Posting(account: entry.account, post: entry.post, counts: entry.counts, code: Impact.code(impact)))
      }
      if !postings.isEmpty { try writer.add(term.bytes, postings[...]) }
    }
    entries = []
    var iterator = posts.makeIterator()
    var recognition = recognitions.byAccount().makeIterator()
    let header = try writer.finish(next: { iterator.next() }, recognition: { recognition.next() })
    self = SegmentBuilder()
    return header
  }

  private func lengthTable() -> LengthTable {
    guard let first = posts.first?.post, let last = posts.last?.post else {
      return LengthTable(range: 0...0, count: 0)
    }
    var table = LengthTable(range: first...last, count: posts.count)
    for facts in posts { table[facts.post] = facts.lengths }
    return table
  }

  /// Sorts all entries by term, account and post, and gives each term's range of them.
  private mutating func sortEntries() -> [Range<Int>] {
    // Least significant key first; each pass is stable.
    entries.radixSort(by: \.post)
    entries.radixSort(by: \.account)
    entries.radixSort(by: \.term)
    var ranges = [Range<Int>](repeating: 0..<0, count: numbers.count)
    var start = 0
    while start < entries.count {
      let term = entries[start].term
      var end = start + 1
      while end < entries.count, entries[end].term == term { end += 1 }
      ranges[Int(term)] = start..<end
      start = end
    }
    return ranges
  }
}
