internal import Foundation

/// Finds the words that stand together with another one in more threads than chance would have it.
///
/// Normalised pointwise mutual information (Bouma, "Normalized (pointwise) mutual information in collocation
/// extraction", GSCL 2009): 0 where two words have nothing to do with each other, 1 where one never stands without
/// the other.
package struct RelatedTerms {
  /// A word that goes with another one.
  package struct Found: Hashable, Sendable {
    package var term: String
    /// As it is written most often.
    package var surface: String
    package var npmi: Double
  }

  private struct Use {
    var threads: Set<UInt32> = []
    var authors: Set<UInt32> = []
    var surfaces: [String: Int] = [:]
    var isHead = false
  }

  private var uses: [String: Use] = [:]
  private var threads: Set<UInt32> = []
  private var posts = 0
  private var titledPosts = 0

  /// Fewest threads and people who use both words, and the least NPMI.
  private static let leastThreads = 3
  private static let leastAuthors = 3
  private static let least = 0.3
  /// Words of which counts are looked up.
  private static let mostCompared = 40

  package init() {}

  /// Takes in a post with the word in question.
  /// - Parameters:
  ///   - words: its other words, with their index terms.
  ///   - heads: terms of its title and tags; none where it has neither.
  package mutating func add(
    thread: UInt32, authors: [UInt32], words: [(term: String, surface: String)], heads: Set<String>
  ) {
    threads.insert(thread)
    posts += 1
    if !heads.isEmpty { titledPosts += 1 }
    for term in heads { uses[term, default: Use()].isHead = true }
    for (term, surface) in words {
      uses[term, default: Use()].threads.insert(thread)
      uses[term, default: Use()].authors.formUnion(authors)
      uses[term, default: Use()].surfaces[surface, default: 0] += 1
    }
  }

  /// The words that go with the one in question, most closely related first; where posts have titles, those that
  /// head some: what people talk about, not how.
  /// - Parameters:
  ///   - share: of all posts, those in which the word in question stands.
  ///   - postShare: of all posts, those in which a term stands.
  package func found(
    limit: Int, share: Double, postShare: (String) throws -> Double
  ) rethrows -> [Found] {
    let needsHead = titledPosts * 2 >= posts
    let often = uses.filter {
      !needsHead || $0.value.isHead
    }.filter {
      $0.value.threads.count >= Self.leastThreads && $0.value.authors.count >= Self.leastAuthors
    }.sorted {
      let (one, other) = ($0.value.threads.count, $1.value.threads.count)
      return one != other ? one > other : $0.key < $1.key
    }
    var found: [Found] = []
    for (term, use) in often.prefix(Self.mostCompared) {
      let together = share * Double(use.threads.count) / Double(threads.count)
      let npmi = Self.npmi(together: together, share, try postShare(term))
      guard npmi >= Self.least, let surface = Self.mostUsed(use.surfaces) else { continue }
      found.append(Found(term: term, surface: surface, npmi: npmi))
    }
    found.sort { $0.npmi != $1.npmi ? $0.npmi > $1.npmi : $0.term < $1.term }
    return Array(found.prefix(limit))
  }

  /// - Parameters:
  ///   - together: share of all texts in which two words stand; `one` and `other` those of each.
  /// - Returns: −1 to 1; 0 where a share makes no sense.
  package static func npmi(together: Double, _ one: Double, _ other: Double) -> Double {
    guard together > 0, together < 1, one > 0, other > 0 else { return together >= 1 ? 1 : 0 }
    return max(-1, min(1, log(together / (one * other)) / -log(together)))
  }

  static func mostUsed(_ surfaces: [String: Int]) -> String? {
    surfaces.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
