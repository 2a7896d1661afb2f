import Index

/// Blocks in memory.
final class MemoryBlocks: BlockSource, BlockSink {
  private var blocks: [BlockAddress: [UInt8]] = [:]
  private var firstTerms: [Int64: [(number: Int, term: [UInt8])]] = [:]

  func block(at address: BlockAddress) -> [UInt8]? { blocks[address] }

  func vocabularyBlock(of segment: Int64, upTo term: [UInt8]) -> Int? {
    firstTerms[segment]?.last { !term.lexicographicallyPrecedes($0.term) }?.number
  }

  func write(_ bytes: [UInt8], at address: BlockAddress) { blocks[address] = bytes }

  func noteVocabularyBlock(_ number: Int, of segment: Int64, startingWith term: [UInt8]) {
    firstTerms[segment, default: []].append((number, term))
  }
}
