internal import Foundation

/// Finds the terms that set some posts apart from all others.
///
/// Score: the log-likelihood ratio G² of a term's posts against what its frequency in all posts lets expect,
/// for terms that stand more often than expected (Dunning, Computational Linguistics 1993).
package struct DistinctiveTerms: Sendable {
  /// Posts of the person or community by term.
  private var own: [String: Int] = [:]
  private var words: [String: [String: Int]] = [:]
  private var postCount = 0

  /// How many different people use a term, where posts were added with their authors.
  private var users: [String: Set<UInt32>] = [:]

  package init() {}

  /// Takes in a post of one of several people.
  package mutating func add(_ terms: [String: String], of person: UInt32) {
    add(terms)
    for term in terms.keys { users[term, default: []].insert(person) }
  }

  /// Takes in a post: its terms, each with a word as it was written.
  package mutating func add(_ terms: [String: String]) {
    postCount += 1
    for (term, word) in terms {
      own[term, default: 0] += 1
      words[term, default: [:]][word, default: 0] += 1
    }
  }

  /// The most distinctive terms, in the form in which they are written most often.
  /// - Parameters:
  ///   - total: all posts.
  ///   - leastUsers: people who must use a term.
  ///   - leastShare: the part of all posts with a term that must be among these; what everybody says now and then is
  ///     no name for anything, however much more some say it.
  ///   - scale: how many posts each of these stands for, where only some were taken in.
  ///   - postCount: posts in which a term stands, among all.
  package func top(
    _ limit: Int, of total: Int, leastUsers: Int = 0, leastShare: Double = 0, scale: Double = 1,
    postCount count: (String) throws -> Int
  ) rethrows -> [(word: String, posts: Int, term: String)] {
    var scored: [(term: String, score: Double)] = []
    for (term, posts) in frequent(leastUsers) {
      let everywhere = max(posts, try count(term))
      guard Double(posts) * scale >= leastShare * Double(everywhere) else { continue }
      let score = Self.likelihoodRatio(
        posts, of: postCount, elsewhere: everywhere - posts, of: max(0, total - postCount))
      if score > 3.84 { scored.append((term, score)) }
    }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.term < $1.term }
    return scored.prefix(limit).map { (word(for: $0.term), own[$0.term] ?? 0, $0.term) }
  }

  /// The terms that `top` would ask the number of posts of.
  package func candidates(leastUsers: Int) -> [String] { frequent(leastUsers).map(\.key) }

  private func frequent(_ leastUsers: Int) -> [(key: String, value: Int)] {
    // A word that stands once says nothing about a person who wrote much.
    let least = postCount >= 10 ? 2 : 1
    return own.filter { $1 >= least && (leastUsers == 0 || (users[$0]?.count ?? 0) >= leastUsers) }
      .map { $0 }
  }

  /// Terms of which these posts hold at least a share of all, those with most posts first.
  /// - Parameters:
  ///   - least: terms in fewer of these posts are left out.
  ///   - postCount: posts in which a term stands, among all.
  package func dominated(
    share: Double, least: Int, limit: Int, postCount count: (String) throws -> Int
  ) rethrows -> [(word: String, posts: Int, everywhere: Int)] {
    var found: [(term: String, everywhere: Int)] = []
    for (term, posts) in own where posts >= least {
      let everywhere = max(posts, try count(term))
      if Double(posts) >= share * Double(everywhere) { found.append((term, everywhere)) }
    }
    found.sort { one, other in
      let (a, b) = (own[one.term] ?? 0, own[other.term] ?? 0)
      return a != b ? a > b : one.term < other.term
    }
    var words: Set<String> = []
    return Array(
      found.map { (word(for: $0.term), own[$0.term] ?? 0, $0.everywhere) }
        .filter { words.insert($0.0).inserted }.prefix(limit))
  }

  private func word(for term: String) -> String {
    let forms = words[term] ?? [:]
    return forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? term
  }

  /// G² of a 2 × 2 table; 0 where the term is not more frequent here.
  package static func likelihoodRatio(_ a: Int, of n: Int, elsewhere b: Int, of m: Int) -> Double {
    guard n > 0, m > 0 else { return a > 0 ? 4 : 0 }
    let (a, b, n, m) = (Double(a), Double(b), Double(n), Double(m))
    let share = (a + b) / (n + m)
    guard a / n > share else { return 0 }
    func part(_ observed: Double, _ expected: Double) -> Double {
      observed == 0 ? 0 : observed * log(observed / expected)
    }
    return 2
      * (part(a, n * share) + part(b, m * share) + part(n - a, n * (1 - share))
        + part(m - b, m * (1 - share)))
  }
}
