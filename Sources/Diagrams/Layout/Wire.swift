/// Numbers as bytes, little end first, and back.
struct WireWriter: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: UInt8) {
    bytes.append(value)
  }

  mutating func write(_ value: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
    }
  }

  mutating func write(_ value: Double) {
    write(UInt32(truncatingIfNeeded: value.bitPattern))
    write(UInt32(truncatingIfNeeded: value.bitPattern >> 32))
  }
}

/// Reads what `WireWriter` wrote; `nil` where the bytes end early.
struct WireReader: Sendable {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Bytes not read yet.
  var left: Int { bytes.count - next }

  mutating func byte() -> UInt8? {
    guard left >= 1 else { return nil }
    defer { next += 1 }
    return bytes[next]
  }

  mutating func number() -> UInt32? {
    guard left >= 4 else { return nil }
    defer { next += 4 }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[next + $1]) << UInt32(8 * $1) }
  }

  /// A number below `limit`.
  mutating func count(below limit: Int) -> Int? {
    guard let value = number(), value < limit else { return nil }
    return Int(value)
  }

  /// A finite number within `range`.
  mutating func real(in range: ClosedRange<Double>) -> Double? {
    guard let low = number(), let high = number() else { return nil }
    let value = Double(bitPattern: UInt64(low) | UInt64(high) << 32)
    return range.contains(value) ? value : nil
  }
}
