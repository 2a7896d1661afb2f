package import Index
internal import Text

/// The words of what a viewer may read, for the expansion of questions.
package struct ViewersWords: WordSource {
  private var vocabulary: Vocabulary
  private let list: ((String) throws -> Bool)?

  /// - Parameter list: whether a folded word stands in a supplied list; `nil` where there is none.
  package init(_ vocabulary: Vocabulary, list: ((String) throws -> Bool)? = nil) {
    self.vocabulary = vocabulary
    self.list = list
  }

  package var totalPosts: Int { vocabulary.postCount }

  package var hasList: Bool { list != nil }

  package func isListed(_ word: String) throws -> Bool { try list?(word) ?? false }

  package mutating func postCount(of term: String) throws -> Int {
    try vocabulary.postCount(of: term)
  }

  package mutating func authorCount(of term: String) throws -> Int {
    try vocabulary.authorCount(of: term)
  }

  package mutating func terms(
    beginningWith beginning: String
  ) throws -> [(term: String, postCount: Int)] {
    try vocabulary.terms(beginningWith: beginning).map { ($0.term, $0.postCount) }
  }

  package mutating func words(endingWith ending: String) throws -> [(term: String, postCount: Int)] {
    try vocabulary.words(endingWith: ending).map { ($0.term, $0.postCount) }
  }
}
