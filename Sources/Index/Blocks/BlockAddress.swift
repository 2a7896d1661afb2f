/// The parallel byte streams of which a segment consists.
package enum BlockStream: UInt8, CaseIterable, Sendable {
  /// One block: counts, norms and where the other streams end.
  case header = 0
  /// Front-coded terms with what is known of each.
  case vocabulary = 1
  /// For each term its accounts, with a bound and the length of their posts.
  case heads = 2
  /// For each term and account the posts.
  case tails = 3
  /// What each post contributes apart from its terms: time, thread, lengths; a block for each run of posts.
  case documents = 4
  /// How much each account wrote, in runs.
  case accounts = 5
  /// The plain words of the vocabulary from their last letter to their first, with their numbers of posts.
  case endings = 6
  /// Who recognised whom by which post.
  case recognition = 7
  /// The set of the accounts that wrote anything.
  case members = 8
  /// Posts by community.
  case places = 9
}

/// Where an opaque block lies.
package struct BlockAddress: Hashable, Sendable {
  package var segment: Int64
  package var stream: BlockStream
  package var number: Int

  package init(segment: Int64, stream: BlockStream, number: Int) {
    self.segment = segment
    self.stream = stream
    self.number = number
  }
}

/// Reads the blocks of segments; the index does not know where they are kept.
package protocol BlockSource {
  /// The bytes of a block, or `nil` where there is none.
  func block(at address: BlockAddress) throws -> [UInt8]?

  /// The number of the last vocabulary block whose first term is not after `term`, bytewise.
  ///
  /// Blocks of endings are noted among them, with `EndingBlock.mark` before their first word.
  func vocabularyBlock(of segment: Int64, upTo term: [UInt8]) throws -> Int?
}

/// Keeps the blocks of a segment that is being written.
package protocol BlockSink {
  /// Keeps a block; each address is written once.
  func write(_ bytes: [UInt8], at address: BlockAddress) throws

  /// Remembers the first term of a vocabulary block.
  func noteVocabularyBlock(_ number: Int, of segment: Int64, startingWith term: [UInt8]) throws
}
