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

extension ReadSession {
  /// Copies a segment out of the workspace; it is segment 0 there.
  func copy(_ record: SegmentRecord, to sink: any BlockSink) throws {
    try forEachBlock(of: record) { key, bytes in
      if let address = BlockAddress(segment: 0, key: key) { try sink.write(bytes, at: address) }
    }
    for (first, number) in try vocabularyBlocks(of: record) {
      try sink.noteVocabularyBlock(number, of: 0, startingWith: first)
    }
  }
}

extension BlockAddress {
  private static let numberBits: Int64 = 28

  /// The block's key within its segment, below 2³²: the stream above, the number below.
  fileprivate var key: Int64 { Int64(stream.rawValue) << Self.numberBits | Int64(number) }

  /// The address with a key; `nil` where it has no stream of ours.
  fileprivate init?(segment: Int64, key: Int64) {
    guard let stream = UInt8(exactly: key >> Self.numberBits).flatMap(BlockStream.init) else { return nil }
    self.init(segment: segment, stream: stream, number: Int(key & (1 << Self.numberBits - 1)))
  }
}
