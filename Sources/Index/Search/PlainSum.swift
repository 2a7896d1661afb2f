internal import Foundation

/// The people whose posts add up to the largest sum of BM25 on the words of a question: what other engines offer for
/// "who knows", kept to compare with them and with our own ranking.
///
/// One pass over the postings of the words; every post counts, and a person's sum is that of all its posts and words.
package struct PlainSum {
  private var segment: Segment
  private let firstPost: UInt32
  /// For each post from the first on, k1 · (1 − b + b · length / mean length).
  private var discounts: [Double] = []
  private var tally: SumTally
  let accountCount: Int

  private static let saturation = 1.2
  private static let lengthNormalisation = 0.75

  /// Reads the lengths of all posts of a segment whose terms stand in the text alone.
  /// - Complexity: O(posts).
  package init(_ segment: Segment) throws {
    var lengths: [(post: UInt32, length: Int)] = []
    for chunk in 0..<segment.chunkCount {
      for facts in try segment.chunk(chunk) { lengths.append((facts.post, facts.lengths[.text])) }
    }
    let mean = Double(lengths.reduce(0) { $0 + $1.length }) / Double(max(1, lengths.count))
    firstPost = lengths.first?.post ?? 0
    let range = lengths.isEmpty ? 0 : Int((lengths.last?.post ?? 0) - firstPost) + 1
    discounts = [Double](repeating: 0, count: min(range, 1 << 28))
    let b = Self.lengthNormalisation
    for (post, length) in lengths where Int(post - firstPost) < discounts.count {
      discounts[Int(post - firstPost)] = Self.saturation * (1 - b + b * Double(length) / mean)
    }
    accountCount = min(1 << 26, Int(try segment.activities().last?.account ?? 0) + 1)
    tally = SumTally(accounts: accountCount)
    self.segment = segment
  }

  /// The accounts with the largest sums, best first; equal sums in rising order of accounts.
  /// - Complexity: O(postings of the terms).
  package mutating func people(_ terms: [String], limit: Int) throws -> [(account: UInt32, sum: Double)] {
    for term in terms {
      if let entry = try segment.entry(of: term) { try add(entry) }
    }
    return tally.takeBest(limit)
  }

  /// Calls `body` with each term and the sums of its accounts, in rising order of accounts.
  mutating func forEachTerm(_ body: (String, [(account: UInt32, sum: Double)]) -> Void) throws {
    guard var cursor = try TermCursor(segment, index: 0) else { return }
    repeat {
      segment.forget(before: cursor.entry)
      try add(cursor.entry)
      body(String(decoding: cursor.term, as: UTF8.self), tally.takeAll())
    } while try cursor.advance(segment)
  }

  private mutating func add(_ entry: TermEntry) throws {
    let weight = Self.idf(entry.postCount, of: segment.header.postCount) * (Self.saturation + 1)
    let first = firstPost
    try segment.forEachPosting(of: entry) { posting in
      guard posting.post >= first, case let place = Int(posting.post - first), place < discounts.count else {
        return
      }
      let frequency = Double(posting.counts[.text])
      tally.add(weight * frequency / (frequency + discounts[place]), to: posting.account)
    }
  }

  /// As FTS5 has it: a word of more than half of the posts still counts a little.
  private static func idf(_ posts: Int, of total: Int) -> Double {
    let value = log((Double(total) - Double(posts) + 0.5) / (Double(posts) + 0.5))
    return value > 0 ? value : 1e-6
  }
}
