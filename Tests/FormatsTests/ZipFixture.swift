import CZlib

/// Builds zip files for tests, hostile ones too.
struct ZipFixture {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry; a size may be claimed that is not its own.
  mutating func add(_ name: String, _ content: [UInt8], compressed: Bool = true, claimedSize: Int? = nil) {
    let data = compressed ? deflated(content, gzip: false) : content
    let sum = UInt32(truncatingIfNeeded: crc32(0, content, UInt32(content.count)))
    let offset = bytes.count
    var header = Self.little(20, 2) + Self.little(0x0800, 2) + Self.little(compressed ? 8 : 0, 2)
    header += Self.little(0, 4) + Self.little(Int(sum), 4) + Self.little(data.count, 4)
    header += Self.little(claimedSize ?? content.count, 4) + Self.little(name.utf8.count, 2) + [0, 0]
    bytes += [0x50, 0x4B, 3, 4] + header + Array(name.utf8) + data
    addToDirectory(name, header: header, offset: offset)
  }

  /// Lists the entry at an offset once more, under another name of the same length.
  mutating func listAgain(_ name: String, entryAt offset: Int) {
    addToDirectory(name, header: Array(bytes[(offset + 4)..<(offset + 30)]), offset: offset)
  }

  private mutating func addToDirectory(_ name: String, header: [UInt8], offset: Int) {
    directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2) + header + [UInt8](repeating: 0, count: 10)
    directory += Self.little(offset, 4) + Array(name.utf8)
    count += 1
  }

  /// The whole zip file.
  func finished() -> [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(count, 2) + Self.little(count, 2)
      + Self.little(directory.count, 4) + Self.little(bytes.count, 4) + [0, 0]
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
