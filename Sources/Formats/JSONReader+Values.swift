extension JSONReader {
  /// A number.
  /// - Throws: `FormatError` `.wrongType` (the reader stays where it is), `.truncated`, `.syntax`.
  package mutating func number() throws -> JSONNumber {
    guard try kind() == .number else { throw failure(.wrongType) }
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let leading = position
    let digits = skipDigits()
    guard digits > 0, digits == 1 || bytes[leading] != UInt8(ascii: "0") else { throw failure(.syntax) }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() > 0 else { throw failure(.syntax) }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      guard skipDigits() > 0 else { throw failure(.syntax) }
    }
    return JSONNumber(literal: String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position - start
  }

  /// `true` or `false`; errors as `number`.
  package mutating func bool() throws -> Bool {
    guard try kind() == .bool else { throw failure(.wrongType) }
    let value = bytes[position] == UInt8(ascii: "t")
    try word(value ? "true" : "false")
    return value
  }

  /// Takes a `null` if one comes next, and says whether it did.
  package mutating func null() throws -> Bool {
    guard try kind() == .null else { return false }
    try word("null")
    return true
  }

  private mutating func word(_ word: StaticString) throws {
    let expected = word.description.utf8
    guard bytes[position...].starts(with: expected) else { throw failure(.syntax) }
    position += expected.count
  }

  /// A string, or `nil` for `null`; errors as `number`.
  package mutating func stringOrNull() throws -> String? {
    try null() ? nil : string()
  }

  /// Passes over a value of any kind, checking that it is well formed.
  /// - Throws: `FormatError` `.truncated`, `.syntax`, `.tooDeep`.
  package mutating func skip() throws {
    switch try kind() {
    case .string: _ = try string()
    case .number: _ = try number()
    case .bool: _ = try bool()
    case .null: _ = try null()
    case .object:
      try beginObject()
      while try nextKey() != nil { try skip() }
    case .array:
      try beginArray()
      while try nextElement() { try skip() }
    }
  }
}
