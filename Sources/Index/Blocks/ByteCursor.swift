/// Reads numbers from a byte array; past the end it gives zeros and remembers that it did.
///
/// One look at `overran` after a whole block replaces a check after each number, and no input can trap.
struct ByteCursor {
  private let bytes: [UInt8]
  private(set) var position: Int
  private let end: Int
  private(set) var overran = false

  init(_ bytes: [UInt8], from start: Int = 0, length: Int? = nil) {
    self.bytes = bytes
    let first = min(max(0, start), bytes.count)
    position = first
    end = length.map { first + min(max(0, $0), bytes.count - first) } ?? bytes.count
  }

  var atEnd: Bool { position >= end }

  @inline(__always)
  mutating func byte() -> UInt8 {
    guard position < end else {
      overran = true
      return 0
    }
    defer { position += 1 }
    return bytes[position]
  }

  @inline(__always)
  mutating func varint() -> UInt64 {
    let first = byte()
    return first < 0x80 ? UInt64(first) : rest(of: first)
  }

  private mutating func rest(of first: UInt8) -> UInt64 {
    var value = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while shift < 64 {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    overran = true
    return value
  }

  /// A varint as `Int`; values beyond its range count as damage.
  @inline(__always)
  mutating func int() -> Int {
    guard let value = Int(exactly: varint()) else {
      overran = true
      return 0
    }
    return value
  }

  @inline(__always)
  mutating func uint32() -> UInt32 {
    guard let value = UInt32(exactly: varint()) else {
      overran = true
      return 0
    }
    return value
  }

  /// Four bytes, lowest first.
  mutating func fixed32() -> UInt32 {
    var value: UInt32 = 0
    for shift: UInt32 in [0, 8, 16, 24] { value |= UInt32(byte()) << shift }
    return value
  }

  /// Passes over bytes.
  mutating func skip(_ count: Int) {
    guard count >= 0, count <= end - position else {
      overran = true
      position = end
      return
    }
    position += count
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    guard count >= 0, count <= end - position else {
      overran = true
      position = end
      return []
    }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
