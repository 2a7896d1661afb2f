/// How the bytes of a table are read as text.
package enum CSVEncoding: String, Hashable, Sendable {
  /// UTF-8, with or without a byte order mark; a field that is not UTF-8 is read as Windows-1252.
  case utf8
  case utf16LittleEndian
  case utf16BigEndian

  /// The encoding that a file's first bytes show, and how many of them are its mark.
  static func detect(_ head: [UInt8]) -> (encoding: CSVEncoding, mark: Int) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return (.utf8, 0)
  }
}

/// Turns UTF-16 bytes into UTF-8, piece by piece.
struct UTF16Transcoder {
  private let isLittleEndian: Bool
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?

  init(isLittleEndian: Bool) {
    self.isLittleEndian = isLittleEndian
  }

  mutating func transcode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let (high, low) = isLittleEndian ? (byte, first) : (first, byte)
      append(UInt16(high) << 8 | UInt16(low), to: &output)
    }
    return output
  }

  /// What an incomplete end stands for.
  mutating func finish() -> [UInt8] {
    let isIncomplete = oddByte != nil || highSurrogate != nil
    (oddByte, highSurrogate) = (nil, nil)
    return isIncomplete ? [0xEF, 0xBF, 0xBD] : []
  }

  private mutating func append(_ unit: UInt16, to output: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        return append(Unicode.Scalar(value), to: &output)
      }
      append(nil, to: &output)
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else {
      append(Unicode.Scalar(unit), to: &output)
    }
  }

  private func append(_ scalar: Unicode.Scalar?, to output: inout [UInt8]) {
    output.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }
}

/// The characters of Windows-1252.
enum Windows1252 {
  /// The characters of the bytes 0x80 to 0x9F; 0xFFFD where there is none.
  private static let upper: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt16(byte)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
