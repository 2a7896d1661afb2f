/// Cuts an endless stream of bytes into blocks of one size.
struct StreamWriter {
  private let sink: any BlockSink
  private let segment: Int64
  private let stream: BlockStream
  private var pending: [UInt8] = []
  private var blocksWritten = 0

  /// Bytes appended so far, which is the offset of the next one.
  private(set) var offset = 0

  init(_ stream: BlockStream, of segment: Int64, to sink: any BlockSink) {
    self.stream = stream
    self.segment = segment
    self.sink = sink
    pending.reserveCapacity(streamBlockSize * 2)
  }

  mutating func append(_ bytes: [UInt8]) throws {
    pending.append(contentsOf: bytes)
    offset += bytes.count
    let size = streamBlockSize
    guard pending.count >= size else { return }
    var start = 0
    while pending.count - start >= size {
      try write(Array(pending[start..<start + size]))
      start += size
    }
    pending.removeFirst(start)
  }

  mutating func finish() throws {
    if !pending.isEmpty { try write(pending) }
    pending = []
  }

  private mutating func write(_ block: [UInt8]) throws {
    try sink.write(block, at: BlockAddress(segment: segment, stream: stream, number: blocksWritten))
    blocksWritten += 1
  }
}
