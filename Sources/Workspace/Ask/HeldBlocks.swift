internal import Index

/// The blocks of a segment that is made for one question and never stored.
final class HeldBlocks: BlockSource, BlockSink {
  private var blocks: [BlockAddress: [UInt8]] = [:]
  private var terms: [(number: Int, term: [UInt8])] = []

  func block(at address: BlockAddress) -> [UInt8]? { blocks[address] }

  func write(_ bytes: [UInt8], at address: BlockAddress) { blocks[address] = bytes }

  func noteVocabularyBlock(_ number: Int, of segment: Int64, startingWith term: [UInt8]) {
    terms.append((number, term))
  }

  func vocabularyBlock(of segment: Int64, upTo term: [UInt8]) -> Int? {
    // Words' blocks are noted in order, then those of endings, which begin with a mark of their own.
    terms.filter { !term.lexicographicallyPrecedes($0.term) }
      .max { $0.term.lexicographicallyPrecedes($1.term) }?.number
  }
}
