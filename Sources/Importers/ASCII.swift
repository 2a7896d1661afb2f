/// Questions about single bytes and byte strings of mails, commits and names of files, whose syntax is ASCII throughout.
enum ASCII {
  static let newline: UInt8 = 0x0A
  static let space: UInt8 = 0x20

  /// A space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// White space, with the line ends.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// The bytes as a string with ASCII letters in lower case; for names of fields, types and the like.
  static func lowered(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.map { lowered($0) }, as: UTF8.self)
  }

  /// The value of a hexadecimal digit.
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Without white space at both ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return bytes[first...last]
  }

  /// The number that the digits form; `nil` for no digits, other characters, or more than nine digits.
  static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether the bytes begin with a text, which must be in lower case, in any case of theirs.
  static func starts(_ bytes: some Sequence<UInt8>, _ lowercase: String) -> Bool {
    bytes.lazy.map { lowered($0) }.starts(with: lowercase.utf8)
  }

  /// Whether the bytes end with a text, which must be in lower case, in any case of theirs.
  static func ends(_ bytes: some BidirectionalCollection<UInt8>, _ lowercase: String) -> Bool {
    bytes.lazy.reversed().map { lowered($0) }.starts(with: lowercase.utf8.reversed())
  }

  /// Where a pattern begins in the bytes, in any case of theirs; the pattern must be in lower case.
  /// - Complexity: O(n · m), for short patterns in single lines.
  static func range(of lowercase: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let pattern = lowercase.utf8
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - pattern.count)
    where lowered(bytes[start]) == first && starts(bytes[start...], lowercase) {
      return start..<start + pattern.count
    }
    return nil
  }

  /// The words between white space.
  static func words(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    bytes.split(whereSeparator: isSpace)
  }

  /// The lines, without their line ends (LF or CRLF); a final line end begins no further line.
  static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }
  }
}
