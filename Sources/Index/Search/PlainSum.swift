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
  private var sums: [Double]
  private var touched: [UInt32] = []

  private static let saturation = 1.2
  private static let lengthNormalisation = 0.75

  /// Reads the lengths of all posts of a segment whose terms stand in the text alone.
  /// - Complexity: O(posts).
  package init(_ segment: Segment) throws {
    var own = segment
    var lengths: [(post: UInt32, length: Int)] = []
    for chunk in 0..<own.chunkCount {
      for facts in try own.chunk(chunk) { lengths.append((facts.post, facts.lengths[.text])) }
    }
    let mean = Double(lengths.reduce(0) { $0 + $1.length }) / Double(max(1, lengths.count))
    firstPost = lengths.first?.post ?? 0
    let range = lengths.isEmpty ? 0 : Int((lengths.last?.post ?? 0) - firstPost) + 1
    discounts = [Double](repeating: 0, count: min(range, 1 << 28))
    let b = Self.lengthNormalisation
    for (post, length) in lengths where Int(post - firstPost) < discounts.count {
      discounts[Int(post - firstPost)] = Self.saturation * (1 - b + b * Double(length) / mean)
    }
    let accounts = try own.activities()
    sums = [Double](repeating: 0, count: min(1 << 26, Int(accounts.last?.account ?? 0) + 1))
    self.segment = own
  }

  /// The accounts with the largest sums, best first; equal sums in rising order of accounts.
  /// - Complexity: O(postings of the terms).
  package mutating func people(_ terms: [String], limit: Int) throws -> [(account: UInt32, sum: Double)] {
    for term in terms {
      guard let entry = try segment.entry(of: term) else { continue }
      let weight = Self.idf(entry.postCount, of: segment.header.postCount) * (Self.saturation + 1)
      let (first, count) = (firstPost, discounts.count)
      try segment.forEachPosting(of: entry) { posting in
        let (post, account) = (Int(posting.post) - Int(first), Int(posting.account))
        guard post >= 0, post < count, account < sums.count else { return }
        let frequency = Double(posting.counts[.text])
        if sums[account] == 0 { touched.append(posting.account) }
        sums[account] += weight * frequency / (frequency + discounts[post])
      }
    }
    return takeBest(limit)
  }

  private mutating func takeBest(_ limit: Int) -> [(account: UInt32, sum: Double)] {
    var best: [(account: UInt32, sum: Double)] = []
    for account in touched {
      let sum = sums[Int(account)]
      sums[Int(account)] = 0
      if best.count == limit, let last = best.last, (last.sum, account) >= (sum, last.account) { continue }
      let place = best.firstIndex { ($0.sum, account) < (sum, $0.account) } ?? best.count
      best.insert((account, sum), at: place)
      if best.count > limit { best.removeLast() }
    }
    touched.removeAll(keepingCapacity: true)
    return best
  }

  /// As FTS5 has it: a word of more than half of the posts still counts a little.
  private static func idf(_ posts: Int, of total: Int) -> Double {
    let value = log((Double(total) - Double(posts) + 0.5) / (Double(posts) + 0.5))
    return value > 0 ? value : 1e-6
  }
}
