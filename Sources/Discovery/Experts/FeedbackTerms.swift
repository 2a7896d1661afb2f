internal import Foundation

/// Finds the terms that a few posts about a question have in common: the relevance model of RM3 (Lavrenko and Croft,
/// SIGIR 2001; Abdul-Jaleel et al., "UMass at TREC 2004").
package struct FeedbackTerms {
  /// A post that matched.
  package struct Post {
    /// What it counts.
    package var weight: Double
    package var thread: Int64
    /// Its terms, each as often as it stands there.
    package var terms: [String]

    package init(weight: Double, thread: Int64, terms: [String]) {
      self.weight = weight
      self.thread = thread
      self.terms = terms
    }
  }

  /// Posts that are read, and terms that are added, at most.
  package static let mostPosts = 12
  package static let mostTerms = 10

  private var weights: [String: Double] = [:]
  private var threads: [String: Set<Int64>] = [:]

  /// - Parameter known: terms that the question has already.
  package init(_ posts: [Post], without known: Set<String>) {
    let total = posts.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return }
    for post in posts {
      for term in post.terms where !known.contains(term) {
        weights[term, default: 0] += post.weight / total / Double(post.terms.count)
        threads[term, default: []].insert(post.thread)
      }
    }
  }

  /// The terms that stand in two threads at least and in few posts elsewhere, weightiest first; the weightiest
  /// weighs 1.
  /// - Parameters:
  ///   - total: all posts that can be seen.
  ///   - postCount: posts in which a term stands.
  package func found(
    of total: Int, postCount: (String) throws -> Int
  ) rethrows -> [(term: String, weight: Double)] {
    let common = weights.filter { (threads[$0.key]?.count ?? 0) > 1 }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(2 * Self.mostTerms)
    var found: [(term: String, weight: Double)] = []
    for (term, weight) in common {
      let posts = try postCount(term)
      // A word of every fiftieth post leads anywhere.
      guard posts > 0, posts * 50 <= max(total, 250) else { continue }
      found.append((term, weight * log(Double(total) / Double(posts) + 1)))
    }
    found.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
    let most = found.first?.weight ?? 1
    return found.prefix(Self.mostTerms).map { ($0.term, $0.weight / most) }
  }
}
