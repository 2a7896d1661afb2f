/// What gives bytes and numbers one after the other.
protocol ByteFeed {
  mutating func byte() -> UInt8
  /// A number of seven bits a byte, lowest first.
  mutating func varint() -> UInt64
  /// The bytes given.
  var position: Int { get }
}

extension ByteCursor: ByteFeed {}

/// Bytes with room behind them, read without a look at their end: whoever uses it looks once an entry.
struct RoomyBytes: ByteFeed {
  private let start: UnsafePointer<UInt8>
  private(set) var position: Int

  /// Room that must be behind the bytes: no entry is longer.
  static let room = 32

  /// - Parameter position: where to begin.
  init(_ start: UnsafePointer<UInt8>, from position: Int = 0) {
    self.start = start
    self.position = position
  }

  @inline(__always)
  mutating func byte() -> UInt8 {
    defer { position += 1 }
    return start[position]
  }

  /// At most ten bytes.
  @inline(__always)
  mutating func varint() -> UInt64 {
    let first = UInt64(byte())
    if first < 0x80 { return first }
    var value = first & 0x7F
    var shift: UInt64 = 7
    while shift < 64 {
      let next = UInt64(byte())
      value |= (next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    return value
  }
}
