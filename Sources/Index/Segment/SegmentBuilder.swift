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
      for (account, role, isFirst) in involved {
        var marks = TermCounts()
        marks.recognisers = RecogniserCount.code(recognised.recognisers(of: account))
        marks.role = role
        marks.isFirst = isFirst
        marks.isAccepted = post.facts.isAccepted && role == .author
        marks.authorCount = role == .author || role == .asker ? post.facts.authors.count : 1
        for (term, counts) in post.terms {
          entries.append(
            Entry(
              term: own[Int(term)], account: account, post: post.facts.post, counts: counts.marked(as: marks))
          )
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
    let terms = sortedTerms()
    let ranges = sortEntries()
    var writer = SegmentWriter(segment: segment, norms: norms, sink: sink)
    var coder = ImpactCoder(norms)
    var postings: [Posting] = []
    for term in terms {
      postings.removeAll(keepingCapacity: true)
      for entry in entries[ranges[Int(term.number)]] {
        let code = coder.code(entry.counts, in: lengths[entry.post])
        postings.append(
          Posting(account: entry.account, post: entry.post, counts: entry.counts, code: code))
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

  /// All terms in bytewise order; nearly all are told apart by their first eight bytes.
  private func sortedTerms() -> [(bytes: [UInt8], number: UInt32)] {
    var terms = numbers.map { term, number in
      var beginning: UInt64 = 0
      var left = 8
      for byte in term.utf8.prefix(8) {
        beginning = beginning << 8 | UInt64(byte)
        left -= 1
      }
      return (beginning: beginning << UInt64(8 * left), bytes: Array(term.utf8), number: number)
    }
    terms.sort {
      $0.beginning != $1.beginning
        ? $0.beginning < $1.beginning : $0.bytes.lexicographicallyPrecedes($1.bytes)
    }
    return terms.map { ($0.bytes, $0.number) }
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
