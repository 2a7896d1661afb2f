/// Blocks that several threads may read at once.
package protocol SharedBlockSource: BlockSource, Sendable {}

/// The blocks of one segment while they are written to a spill file.
package final class SpilledBlockSink: BlockSink {
  private let file: SpillFile
  private var places: [BlockAddress: Range<Int>] = [:]
  private var order: [BlockAddress] = []
  private var firsts: [(term: [UInt8], number: Int)] = []
  /// Bytes that are not written yet, and the blocks in them.
  private var pending: [UInt8] = []
  private var pendingBlocks: [(address: BlockAddress, range: Range<Int>)] = []

  /// Bytes that are written at a time.
  private static let batchSize = 1 << 20

  package init(_ file: SpillFile) {
    self.file = file
  }

  package func write(_ bytes: [UInt8], at address: BlockAddress) throws {
    pendingBlocks.append((address, pending.count..<pending.count + bytes.count))
    pending += bytes
    if pending.count >= Self.batchSize { try flush() }
  }

  package func noteVocabularyBlock(_ number: Int, of segment: Int64, startingWith term: [UInt8]) throws {
    firsts.append((term, number))
  }

  /// What was written, for reading.
  package func finish() throws -> SpilledBlocks {
    try flush()
    return SpilledBlocks(file: file, places: places, order: order, firsts: firsts)
  }

  private func flush() throws {
    let start = try file.append(pending)
    for (address, range) in pendingBlocks {
      places[address] = start + range.lowerBound..<start + range.upperBound
      order.append(address)
    }
    pending.removeAll(keepingCapacity: true)
    pendingBlocks.removeAll(keepingCapacity: true)
  }
}

/// The blocks of one segment in a spill file.
package final class SpilledBlocks: SharedBlockSource {
  private let file: SpillFile
  private let places: [BlockAddress: Range<Int>]
  private let order: [BlockAddress]
  /// First terms of vocabulary blocks, as they were noted and sorted.
  private let noted: [(term: [UInt8], number: Int)]
  private let firsts: [(term: [UInt8], number: Int)]

  init(
    file: SpillFile, places: [BlockAddress: Range<Int>], order: [BlockAddress],
    firsts: [(term: [UInt8], number: Int)]
  ) {
    self.file = file
    self.places = places
    self.order = order
    noted = firsts
    self.firsts = firsts.sorted { $0.term.lexicographicallyPrecedes($1.term) }
  }

  package func block(at address: BlockAddress) throws -> [UInt8]? {
    try places[address].map { try file.read($0) }
  }

  package func vocabularyBlock(of segment: Int64, upTo term: [UInt8]) throws -> Int? {
    let after = firsts.partitioningIndex { term.lexicographicallyPrecedes($0.term) }
    return after > 0 ? firsts[after - 1].number : nil
  }

  /// Writes everything as the blocks of a segment.
  package func copy(to sink: any BlockSink, as segment: Int64) throws {
    for address in order {
      guard let bytes = try block(at: address) else { continue }
      try sink.write(
        bytes, at: BlockAddress(segment: segment, stream: address.stream, number: address.number))
    }
    for (term, number) in noted { try sink.noteVocabularyBlock(number, of: segment, startingWith: term) }
  }
}
