/// Builds zip files whose entries are not compressed.
struct StoredZip {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ content: [UInt8]) {
    var header = Self.little(20, 2) + Self.little(0x0800, 2) + [UInt8](repeating: 0, count: 6)
    header += Self.little(Int(Self.checksum(content)), 4) + Self.little(content.count, 4)
    header += Self.little(content.count, 4) + Self.little(name.utf8.count, 2) + [0, 0]
    directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2) + header + [UInt8](repeating: 0, count: 10)
    directory += Self.little(bytes.count, 4) + Array(name.utf8)
    bytes += [0x50, 0x4B, 3, 4] + header + Array(name.utf8) + content
    count += 1
  }

  func finished() -> [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(count, 2) + Self.little(count, 2)
      + Self.little(directory.count, 4) + Self.little(bytes.count, 4) + [0, 0]
  }

  /// CRC-32 of ISO 3309, bit by bit.
  private static func checksum(_ content: [UInt8]) -> UInt32 {
    ~content.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
