extension JSONReader {
  /// A string, repaired where it is no text: see `repairs`.
  /// - Throws: `FormatError` `.wrongType` (the reader stays where it is), `.truncated`, `.syntax`.
  /// - Complexity: linear in the string.
  package mutating func string() throws -> String {
    guard try peek() == UInt8(ascii: "\"") else { throw failure(.wrongType) }
    let bytes = bytes
    let start = position + 1
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        position = index + 1
        return text(bytes[start..<index])
      }
      if byte == UInt8(ascii: "\\") || byte == 0 { return try stringWithEscapes(from: start, to: index) }
      index += 1
    }
    position = bytes.count
    throw failure(.truncated)
  }

  private mutating func text(_ slice: ArraySlice<UInt8>) -> String {
    if let valid = try? UTF8Span(validating: slice.span) { return String(copying: valid) }
    repairs.insert(.invalidUTF8)
    return String(decoding: slice, as: UTF8.self)
  }

  /// The rest of a string from its first escape on.
  private mutating func stringWithEscapes(from start: Int, to first: Int) throws -> String {
    let bytes = bytes
    var output = Array(bytes[start..<first])
    position = first
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return text(output[...])
      case UInt8(ascii: "\\"): try escape(into: &output)
      case 0:
        repairs.insert(.nul)
        JSONReader.append(0xFFFD, to: &output)
      default:
        let run = JSONReader.plainRun(in: bytes, from: position)
        output.append(contentsOf: bytes[position - 1..<run])
        position = run
      }
    }
    throw failure(.truncated)
  }

  /// What stands behind a backslash.
  private mutating func escape(into output: inout [UInt8]) throws {
    guard position < bytes.count else { throw failure(.truncated) }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
    case UInt8(ascii: "u"): try unicodeEscape(into: &output)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    default: throw failure(.syntax)
    }
  }

  private mutating func unicodeEscape(into output: inout [UInt8]) throws {
    let unit = try fourHexDigits()
    switch unit {
    case 0:
      repairs.insert(.nul)
      JSONReader.append(0xFFFD, to: &output)
    case 0xD800...0xDBFF:
      let here = position
      if bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
        position += 2
        let low = try fourHexDigits()
        if (0xDC00...0xDFFF).contains(low) {
          JSONReader.append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), to: &output)
          return
        }
      }
      // The other half is missing: what follows stands for itself.
      position = here
      repairs.insert(.loneSurrogate)
      JSONReader.append(0xFFFD, to: &output)
    case 0xDC00...0xDFFF:
      repairs.insert(.loneSurrogate)
      JSONReader.append(0xFFFD, to: &output)
    default: JSONReader.append(unit, to: &output)
    }
  }

  private mutating func fourHexDigits() throws -> UInt32 {
    guard position + 4 <= bytes.count else { throw failure(.truncated) }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw failure(.syntax)
      }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }

  /// The index where bytes that stand for themselves end.
  private static func plainRun(in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0 { return index }
      index += 1
    }
    return index
  }

  private static func append(_ value: UInt32, to output: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
