/// Bytes of a block: what fits into one page of the database with the little that stands before it, so that a read
/// follows no chain of pages and wastes next to nothing.
let streamBlockSize = 8_128

/// Reads ranges of a stream that was cut into blocks, keeping the blocks it has seen.
struct StreamReader {
  private let source: any BlockSource
  private let segment: Int64
  private let stream: BlockStream
  private var kept: [Int: [UInt8]] = [:]
  /// Blocks that are kept at most, together 4 MiB; a question touches thousands, each for a few people.
  private static let mostKept = 512

  init(_ stream: BlockStream, of segment: Int64, from source: any BlockSource) {
    self.stream = stream
    self.segment = segment
    self.source = source
  }

  /// The bytes of a range.
  /// - Throws: `IndexError.corrupt` where the stream is shorter.
  mutating func read(offset: Int, length: Int) throws -> [UInt8] {
    let (bytes, start) = try range(offset: offset, length: length)
    return Array(bytes[start..<start + length])
  }

  /// Bytes in which a range lies, and where it begins in them: most ranges lie within a block, which is then not
  /// copied.
  /// - Throws: `IndexError.corrupt` where the stream is shorter.
  mutating func range(offset: Int, length: Int) throws -> (bytes: [UInt8], start: Int) {
    guard length > 0 else { return ([], 0) }
    guard offset >= 0, length <= Int(Int32.max) else { throw damage() }
    let start = offset % streamBlockSize
    guard start + length <= streamBlockSize else { return (try joined(offset: offset, length: length), 0) }
    let block = try block(offset / streamBlockSize)
    guard start + length <= block.count else { throw damage() }
    return (block, start)
  }

  /// The bytes of a range with room behind them, as `RoomyBytes` needs it.
  mutating func roomy(offset: Int, length: Int) throws -> [UInt8] {
    length > 0 ? try joined(offset: offset, length: length) : [UInt8](repeating: 0, count: RoomyBytes.room)
  }

  /// The bytes of a range over several blocks, with room behind them.
  private mutating func joined(offset: Int, length: Int) throws -> [UInt8] {
    guard offset >= 0, length <= Int(Int32.max) else { throw damage() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(length, 64 * streamBlockSize) + RoomyBytes.room)
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
    bytes.append(contentsOf: repeatElement(0, count: RoomyBytes.room))
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
    if kept.count >= Self.mostKept { kept.removeAll(keepingCapacity: true) }
    kept[number] = block
    return block
  }

  private func damage() -> IndexError {
    IndexError.corrupt(segment: segment, detail: "\(stream) ends early")
  }
}
