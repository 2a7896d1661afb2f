/// How the bytes of a mail's part are wrapped for the journey: base64, quoted-printable or not at all.
enum TransferEncoding {
  /// Unwraps a body by the value of `Content-Transfer-Encoding`; unknown values mean not wrapped.
  static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding {
    case "base64": base64(bytes)
    case "quoted-printable": quotedPrintable(bytes)
    default: Array(bytes)
    }
  }

  /// Base64 that may contain anything between its characters, end early, or be several pieces in a row.
  static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      if byte == UInt8(ascii: "=") { (bits, count) = (0, 0) }
      guard let value = base64Value(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  /// Quoted-printable; what is no valid escape stays as it is.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        continue
      }
      if position + 1 < bytes.endIndex, let high = ASCII.hexValue(bytes[position]),
        let low = ASCII.hexValue(bytes[position + 1])
      {
        decoded.append(high << 4 | low)
        position += 2
      } else if let next = afterSoftBreak(bytes, position) {
        position = next
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  /// Where the text goes on if only white space and a line end (or the end) follow.
  private static func afterSoftBreak(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var position = start
    // Hostile runs of blanks after each `=` must not make this quadratic.
    while position < bytes.endIndex, position < start + 128,
      ASCII.isBlank(bytes[position]) || bytes[position] == 0x0D
    {
      position += 1
    }
    guard position < bytes.endIndex else { return position }
    return bytes[position] == ASCII.newline ? position + 1 : nil
  }

  private static func base64Value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x47
    case 0x30...0x39: byte + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
