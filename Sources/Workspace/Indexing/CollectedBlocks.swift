internal import Index

/// The blocks of a segment in memory, until the segment has a number and a transaction to be written in.
final class CollectedBlocks: BlockSink {
  private var blocks: [(bytes: [UInt8], address: BlockAddress)] = []
  private var vocabulary: [(number: Int, first: [UInt8])] = []

  func write(_ bytes: [UInt8], at address: BlockAddress) throws {
    blocks.append((bytes, address))
  }

  func noteVocabularyBlock(_ number: Int, of segment: Int64, startingWith term: [UInt8]) throws {
    vocabulary.append((number, term))
  }

  /// Writes everything as the blocks of a segment.
  func write(to sink: any BlockSink, as segment: Int64) throws {
    for (bytes, address) in blocks {
      try sink.write(
        bytes, at: BlockAddress(segment: segment, stream: address.stream, number: address.number))
    }
    for (number, first) in vocabulary {
      try sink.noteVocabularyBlock(number, of: segment, startingWith: first)
    }
  }
}
