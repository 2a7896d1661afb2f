import Index

/// Blocks in memory, which a test can damage.
final class MemoryBlocks: BlockSource, BlockSink {
  var blocks: [BlockAddress: [UInt8]] = [:]
  private var firstTerms: [Int64: [(number: Int, term: [UInt8])]] = [:]

  func block(at address: BlockAddress) -> [UInt8]? { blocks[address] }

  func vocabularyBlock(of segment: Int64, upTo term: [UInt8]) -> Int? {
    firstTerms[segment]?.last { !term.lexicographicallyPrecedes($0.term) }?.number
  }

  func write(_ bytes: [UInt8], at address: BlockAddress) {
    precondition(blocks[address] == nil, "each address is written once")
    blocks[address] = bytes
  }

  func noteVocabularyBlock(_ number: Int, of segment: Int64, startingWith term: [UInt8]) {
    firstTerms[segment, default: []].append((number, term))
  }

  /// All addresses in a fixed order.
  var addresses: [BlockAddress] {
    blocks.keys.sorted {
      ($0.segment, $0.stream.rawValue, $0.number) < ($1.segment, $1.stream.rawValue, $1.number)
    }
  }
}
