/// The terms of what a viewer may read, by name, by beginning and by ending.
///
/// Counts are sums over all segments, so that nothing depends on how posts are spread over them. For a time in
/// the past they are taken anew from the postings.
package struct Vocabulary {
  /// A term and the posts in which it stands.
  package struct Entry: Hashable, Sendable {
    package var term: String
    package var postCount: Int
  }

  private let segments: [Segment]
  private let asOf: Int64?
  private var past: PastTermStatistics?
  private var counts: [String: Int] = [:]
  private var blocks: [Place: Run] = [:]

  private struct Place: Hashable {
    var segment: Int
    var number: Int
    var isReversed: Bool
  }

  /// The terms of a block.
  private struct Run {
    var terms: [[UInt8]]
    var postCounts: [Int]
  }

  /// All posts; those of now also for a time in the past, where only the order of magnitude counts.
  package var postCount: Int { segments.reduce(0) { $0 + $1.header.postCount } }

  /// - Parameters:
  ///   - segments: what the viewer may read.
  ///   - asOf: seconds since 1970; `nil` for everything.
  package init(_ segments: [Segment], asOf: Int64? = nil) {
    self.segments = segments
    self.asOf = asOf
  }

  /// Posts in which a term stands.
  package mutating func postCount(of term: String) throws -> Int {
    if let known = counts[term] { return known }
    let bytes = Array(term.utf8)
    var count = 0
    for segment in segments.indices {
      guard let number = try segments[segment].vocabularyBlock(upTo: bytes, endings: false) else { continue }
      let run = try run(Place(segment: segment, number: number, isReversed: false))
      let index = run.terms.partitioningIndex { !$0.lexicographicallyPrecedes(bytes) }
      if index < run.terms.count, run.terms[index] == bytes { count += run.postCounts[index] }
    }
    if count > 0, asOf != nil { count = try pastCount(of: term) }
    counts[term] = count
    return count
  }

  /// Accounts that wrote a term.
  /// - Complexity: O(postings of the term).
  package mutating func authorCount(of term: String) throws -> Int {
    var authors: Set<UInt32> = []
    for var segment in segments {
      guard let entry = try segment.entry(of: term) else { continue }
      var postings: [Posting] = []
      try segment.forEachPosting(of: entry) { postings.append($0) }
      for posting in postings where posting.counts.role == .author || posting.counts.role == .asker {
        if let asOf, let facts = try segment.facts(of: posting.post), !facts.exists(at: asOf) { continue }
        authors.insert(posting.account)
      }
    }
    return authors.count
  }

  /// All terms with a beginning, in bytewise order.
  /// - Complexity: O(such terms).
  package mutating func terms(beginningWith beginning: String) throws -> [Entry] {
    try terms(with: Array(beginning.utf8), isReversed: false)
  }

  /// All plain words of three letters or more with an ending, in bytewise order of the reversed words.
  /// - Complexity: O(such words).
  package mutating func words(endingWith ending: String) throws -> [Entry] {
    try terms(with: ending.utf8.reversed(), isReversed: true)
  }

  private mutating func terms(with beginning: [UInt8], isReversed: Bool) throws -> [Entry] {
    var found: [[(term: [UInt8], postCount: Int)]] = []
    for segment in segments.indices {
      var own: [(term: [UInt8], postCount: Int)] = []
      let header = segments[segment].header
      let blockCount = isReversed ? header.endingBlocks : header.vocabularyBlocks
      var number = try segments[segment].vocabularyBlock(upTo: beginning, endings: isReversed) ?? 0
      scan: while number < blockCount {
        let run = try run(Place(segment: segment, number: number, isReversed: isReversed))
        var index = run.terms.partitioningIndex { !$0.lexicographicallyPrecedes(beginning) }
        while index < run.terms.count {
          guard run.terms[index].starts(with: beginning) else { break scan }
          own.append((run.terms[index], run.postCounts[index]))
          index += 1
        }
        number += 1
      }
      if !own.isEmpty { found.append(own) }
    }
    var entries: [Entry] = []
    for (term, count) in Self.joined(found) {
      let text = String(decoding: isReversed ? term.reversed() : term, as: UTF8.self)
      let postCount = asOf == nil ? count : try pastCount(of: text)
      if postCount > 0 { entries.append(Entry(term: text, postCount: postCount)) }
    }
    return entries
  }

  /// The terms of all segments, in order, with the sums of their numbers.
  private static func joined(
    _ lists: [[(term: [UInt8], postCount: Int)]]
  ) -> [(term: [UInt8], postCount: Int)] {
    guard lists.count > 1 else { return lists.first ?? [] }
    var counts: [[UInt8]: Int] = [:]
    for (term, count) in lists.joined() { counts[term, default: 0] += count }
    return counts.map { (term: $0.key, postCount: $0.value) }
      .sorted { $0.term.lexicographicallyPrecedes($1.term) }
  }

  private mutating func pastCount(of term: String) throws -> Int {
    guard let asOf else { return 0 }
    var statistics = try past ?? PastTermStatistics(segments, at: asOf)
    let count = try statistics.postCount(of: term)
    past = statistics
    return count
  }

  private mutating func run(_ place: Place) throws -> Run {
    if let known = blocks[place] { return known }
    let segment = segments[place.segment]
    let run: Run
    if place.isReversed {
      let block = try segment.endingBlock(place.number)
      run = Run(terms: block.words, postCounts: block.postCounts)
    } else {
      let block = try segment.vocabularyBlock(place.number)
      run = Run(terms: block.terms, postCounts: block.entries.map(\.postCount))
    }
    blocks[place] = run
    return run
  }
}
