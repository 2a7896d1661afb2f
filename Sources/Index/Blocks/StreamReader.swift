/// Bytes of a block: large enough that a chain of database pages is worth following, small enough that rare
/// terms cost little.
let streamBlockSize = 16_384

/// Reads ranges of a stream that was cut into blocks, keeping the blocks it has seen.
struct StreamReader {
  private let source: any BlockSource
  private let segment: Int64
  private let stream: BlockStream
  private var kept: [Int: [UInt8]] = [:]

  init(_ stream: BlockStream, of segment: Int64, from source: any BlockSource) {
    self.stream = stream
    self.segment = segment
    self.source = source
  }

  /// The bytes of a range.
  /// - Throws: `IndexError.corrupt` where the stream is shorter.
  mutating func read(offset: Int, length: Int) throws -> [UInt8] {
    guard length > 0 else { return [] }
    guard offset >= 0, length <= Int(Int32.max) else { throw damage() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(length, 4 * streamBlockSize))
    var number = offset / streamBlockSize
    var start = offset % streamBlockSize
    while bytes.count < length {
      let block = try self.block(number)
      let end = min(block.count, start + length - bytes.count)
      guard start < end else { throw damage() }
      bytes.append(contentsOf: block[start..<end])
      guard bytes.count == length || block.count == streamBlockSize else { throw damage() }
      number += 1
      start = 0
    }
    return bytes
  }

  /// Forgets the blocks before an offset, so that a pass over everything stays small.
  mutating func forget(before offset: Int) {
    let first = offset / streamBlockSize
    for number in kept.keys where number < first { kept[number] = nil }
  }

  private mutating func block(_ number: Int) throws -> [UInt8] {
    if let block = kept[number] { return block }
    let address = BlockAddress(segment: segment, stream: stream, number: number)
    guard let block = try source.block(at: address) else { throw damage() }
    kept[number] = block
    return block
  }

  private func damage() -> IndexError {
    IndexError.corrupt(segment: segment, detail: "\(stream) ends early")
  }
}
