/// The plain sums of BM25 of each term and account, made once: a sum over all posts and words is linear, so a question
/// only adds the lists of its words.
///
/// Without a look at coverage, dates or filters; kept, as `PlainSum` is, to compare with other engines.
package struct StoredSums {
  private var ranges: [String: Range<Int>] = [:]
  private var accounts: [UInt32] = []
  private var sums: [Float] = []
  private var tally: SumTally

  /// - Complexity: O(postings), and eight bytes for each account of each term.
  package init(_ plain: inout PlainSum) throws {
    tally = SumTally(accounts: plain.accountCount)
    try plain.forEachTerm { term, list in
      let start = accounts.count
      for (account, sum) in list {
        accounts.append(account)
        sums.append(Float(sum))
      }
      ranges[term] = start..<accounts.count
    }
  }

  /// The accounts with the largest sums, best first; equal sums in rising order of accounts.
  /// - Complexity: O(accounts of the terms).
  package mutating func people(_ terms: [String], limit: Int) -> [(account: UInt32, sum: Double)] {
    let lists = terms.compactMap { ranges[$0] }
    guard lists.count != 1 else {
      var best = BestSums(limit: limit)
      for index in lists[0] { best.offer(accounts[index], Double(sums[index])) }
      return best.list
    }
    for list in lists {
      for index in list { tally.add(Double(sums[index]), to: accounts[index]) }
    }
    return tally.takeBest(limit)
  }
}

/// Sums by account.
struct SumTally {
  private var sums: [Double]
  private var touched: [UInt32] = []

  init(accounts: Int) {
    sums = [Double](repeating: 0, count: accounts)
  }

  /// Adds to an account's sum; accounts that there are not are passed over.
  @inline(__always)
  mutating func add(_ value: Double, to account: UInt32) {
    guard account < sums.count else { return }
    if sums[Int(account)] == 0 { touched.append(account) }
    sums[Int(account)] += value
  }

  /// The largest sums, and all sums are zero again.
  mutating func takeBest(_ limit: Int) -> [(account: UInt32, sum: Double)] {
    var best = BestSums(limit: limit)
    for account in touched {
      best.offer(account, sums[Int(account)])
      sums[Int(account)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return best.list
  }

  /// All sums that are not zero, by account, and all are zero again.
  mutating func takeAll() -> [(account: UInt32, sum: Double)] {
    touched.sort()
    let all = touched.map { (account: $0, sum: sums[Int($0)]) }
    for account in touched { sums[Int(account)] = 0 }
    touched.removeAll(keepingCapacity: true)
    return all
  }
}

/// The largest of some sums, best first; equal ones in rising order of accounts.
struct BestSums {
  private let limit: Int
  private(set) var list: [(account: UInt32, sum: Double)] = []
  /// A smaller sum does not come in.
  private var least = -Double.infinity

  init(limit: Int) {
    self.limit = limit
  }

  @inline(__always)
  mutating func offer(_ account: UInt32, _ sum: Double) {
    if sum >= least { insert(account, sum) }
  }

  private mutating func insert(_ account: UInt32, _ sum: Double) {
    let place = list.firstIndex { ($0.sum, account) < (sum, $0.account) } ?? list.count
    guard place < limit else { return }
    list.insert((account, sum), at: place)
    if list.count > limit { list.removeLast() }
    if list.count == limit, let last = list.last { least = last.sum }
  }
}
