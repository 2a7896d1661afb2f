/// Judges the names of a zip file's entries.
enum ZipName {
  /// Whether a name points out of the archive: absolute, with a drive letter, or with `..` in it.
  static func isHostile(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    if bytes.isEmpty || bytes.contains(0) || isSeparator(bytes[0]) { return true }
    if bytes.count >= 2, bytes[1] == UInt8(ascii: ":"), (0x41...0x5A).contains(bytes[0] & 0xDF) {
      return true
    }
    return bytes.split(whereSeparator: isSeparator).contains { $0.elementsEqual("..".utf8) }
  }

  /// Whether an entry is one of those that desktops add.
  static func isDebris(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"))
    return parts.contains { $0.elementsEqual("__MACOSX".utf8) }
      || parts.last.map { $0.elementsEqual(".DS_Store".utf8) } ?? false
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }
}
