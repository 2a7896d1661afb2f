/// Where the expansion of a question learns which words there are: in what the viewer may read, as of the time
/// that is asked for, and nowhere else.
package protocol WordSource {
  /// All posts.
  var totalPosts: Int { get }

  /// Whether somebody supplied a list of words of the language.
  var hasList: Bool { get }

  /// Whether a folded word stands in that list.
  mutating func isListed(_ word: String) throws -> Bool

  /// Posts in which a term stands.
  mutating func postCount(of term: String) throws -> Int

  /// Accounts that wrote a term.
  mutating func authorCount(of term: String) throws -> Int

  /// All terms with a beginning, in bytewise order, with their posts.
  mutating func terms(beginningWith beginning: String) throws -> [(term: String, postCount: Int)]

  /// All plain words with an ending, in a fixed order, with their posts.
  mutating func words(endingWith ending: String) throws -> [(term: String, postCount: Int)]
}
