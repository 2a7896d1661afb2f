/// Something that bytes can be drawn from once, from front to back.
protocol ByteSource: AnyObject {
  /// Overwrites `buffer` from its start and gives the number of bytes; 0 only at the end.
  func read(into buffer: inout [UInt8]) throws -> Int
}

/// Bytes that are in memory already.
final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func read(into buffer: inout [UInt8]) -> Int {
    let count = min(buffer.count, bytes.count - position)
    buffer.replaceSubrange(0..<count, with: bytes[position..<position + count])
    position += count
    return count
  }
}

/// A source of which the first bytes were looked at already.
final class RewoundSource: ByteSource {
  private let head: MemorySource
  private let rest: any ByteSource

  init(head: [UInt8], rest: any ByteSource) {
    self.head = MemorySource(head)
    self.rest = rest
  }

  func read(into buffer: inout [UInt8]) throws -> Int {
    let count = head.read(into: &buffer)
    return count > 0 ? count : try rest.read(into: &buffer)
  }
}
