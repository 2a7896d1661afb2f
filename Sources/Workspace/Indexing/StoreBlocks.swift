internal import Index
internal import Store

/// The blocks of a workspace, for reading.
struct ReadBlocks: BlockSource {
  let session: ReadSession

  func block(at address: BlockAddress) throws -> [UInt8]? {
    try session.block(segment: address.segment, key: address.key)
  }

  func vocabularyBlock(of segment: Int64, upTo term: [UInt8]) throws -> Int? {
    try session.vocabularyBlock(segment: segment, upTo: term)
  }
}

/// The blocks of a workspace, for a segment that is being written.
struct WriteBlocks: BlockSink {
  let session: WriteSession

  func write(_ bytes: [UInt8], at address: BlockAddress) throws {
    try session.write(bytes, segment: address.segment, key: address.key)
  }

  func noteVocabularyBlock(_ number: Int, of segment: Int64, startingWith term: [UInt8]) throws {
    try session.noteVocabularyBlock(number, segment: segment, first: term)
  }
}

extension BlockAddress {
  /// The block's key within its segment, below 2³²: the stream above, the number below.
  fileprivate var key: Int64 { Int64(stream.rawValue) << 28 | Int64(number) }
}
