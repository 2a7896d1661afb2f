internal import Foundation

/// A phrase by the numbers of its terms.
struct PhraseKey: Hashable {
  let terms: [UInt32]

  init(_ terms: [UInt32]) {
    self.terms = terms
  }

  /// The shorter phrases within it.
  var parts: [PhraseKey] {
    terms.indices.flatMap { start in
      (start..<terms.count).compactMap { end in
        end - start + 1 < terms.count ? PhraseKey(Array(terms[start...end])) : nil
      }
    }
  }
}

/// Who uses a phrase where.
struct PhraseCount {
  private(set) var posts = 0
  private(set) var headPosts = 0
  private(set) var bodyPosts = 0
  private(set) var authors: [UInt32: Int] = [:]
  private(set) var communities: [UInt32: Int] = [:]
  private(set) var bodyAuthors: Set<UInt32> = []
  /// How it is written, by the numbers of the words, with how often.
  var surfaces: [[UInt32]: Int] = [:]

  mutating func add(_ people: [UInt32], _ community: UInt32, isHead: Bool, isBody: Bool) {
    posts += 1
    for person in people { authors[person, default: 0] += 1 }
    communities[community, default: 0] += 1
    if isHead { headPosts += 1 }
    if isBody {
      bodyPosts += 1
      bodyAuthors.formUnion(people)
    }
  }
}

/// How much people write, and how much stands in communities.
struct Volumes {
  private var people: [UInt32: Int] = [:]
  private var communities: [UInt32: Int] = [:]
  private var contributions = 0
  private var posts = 0

  init(_ posts: [(authors: [UInt32], community: UInt32)]) {
    self.posts = posts.count
    for post in posts {
      for person in post.authors { people[person, default: 0] += 1 }
      contributions += post.authors.count
      communities[post.community, default: 0] += 1
    }
  }

  func score(_ count: PhraseCount) -> Double {
    let excess =
      Self.excess(count.authors, people, contributions) + Self.excess(count.communities, communities, posts)
    return excess / Double(max(1, count.posts)) * log(1 + Double(min(count.headPosts, count.bodyPosts)))
  }

  /// G² of a distribution against that of everything, less its degrees of freedom; at least 0.
  private static func excess(_ own: [UInt32: Int], _ all: [UInt32: Int], _ total: Int) -> Double {
    let n = Double(own.values.reduce(0, +))
    guard n > 0, total > 0 else { return 0 }
    // In order of size: which number a person has must not decide how sums are rounded.
    let cells = own.map { (count: Double($0.value), volume: Double(all[$0.key] ?? $0.value)) }
      .sorted { ($0.count, $0.volume) < ($1.count, $1.volume) }
    let sum = cells.reduce(0) { $0 + $1.count * log($1.count * Double(total) / (n * $1.volume)) }
    return max(0, 2 * sum - Double(own.count - 1))
  }
}
