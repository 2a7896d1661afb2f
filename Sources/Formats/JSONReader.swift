/// Reads JSON bytes value by value, without building a tree.
///
/// ```swift
/// var reader = JSONReader(line)
/// try reader.beginObject()
/// while let key = try reader.nextKey() {
///   switch key {
///   case "id": id = try reader.string()
///   default: try reader.skip()
///   }
/// }
/// try reader.end()
/// ```
///
/// After each key or element exactly one value must be read or skipped. Keys come as often as they are written;
/// what a repeated one means is up to the caller. Control characters within strings, which the standard
/// forbids, are accepted. The reader is a value: a copy remembers its place, so that a part can be read twice.
package struct JSONReader: Sendable {
  /// Containers may be nested this deep.
  package static let depthLimit = 64

  let bytes: [UInt8]
  var position: Int
  private var depth = 0
  private var isFirst = false
  /// What was repaired in the strings read so far.
  package internal(set) var repairs: TextRepairs = []

  /// A reader at the start of the bytes, behind a byte order mark if there is one.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Bytes from the start to where the reader stands.
  package var offset: Int { position }

  /// The kind of the value that comes next.
  /// - Throws: `FormatError` `.truncated`, `.syntax`.
  package mutating func kind() throws -> JSONKind {
    let byte = try peek()
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: throw failure(.syntax)
    }
  }

  /// Enters an object.
  /// - Throws: `FormatError` `.wrongType` (the reader stays where it is), `.tooDeep`, `.truncated`, `.syntax`.
  package mutating func beginObject() throws {
    try begin(.object)
  }

  /// Enters an array; errors as `beginObject`.
  package mutating func beginArray() throws {
    try begin(.array)
  }

  private mutating func begin(_ wanted: JSONKind) throws {
    guard try kind() == wanted else { throw failure(.wrongType) }
    guard depth < JSONReader.depthLimit else { throw failure(.tooDeep) }
    depth += 1
    position += 1
    isFirst = true
  }

  /// The next key of the object that was entered last, or `nil` where it ends.
  /// - Throws: `FormatError` `.truncated`, `.syntax`.
  package mutating func nextKey() throws -> String? {
    guard try hasMember(before: UInt8(ascii: "}")) else { return nil }
    guard try peek() == UInt8(ascii: "\"") else { throw failure(.syntax) }
    let key = try string()
    guard try peek() == UInt8(ascii: ":") else { throw failure(.syntax) }
    position += 1
    return key
  }

  /// Whether the array that was entered last has another element, which then stands next.
  /// - Throws: `FormatError` `.truncated`, `.syntax`.
  package mutating func nextElement() throws -> Bool {
    try hasMember(before: UInt8(ascii: "]"))
  }

  private mutating func hasMember(before close: UInt8) throws -> Bool {
    let byte = try peek()
    if byte == close {
      position += 1
      depth -= 1
      isFirst = false
      return false
    }
    if isFirst {
      isFirst = false
      return true
    }
    guard byte == UInt8(ascii: ",") else { throw failure(.syntax) }
    position += 1
    return true
  }

  /// Checks that nothing but white space follows.
  /// - Throws: `FormatError` `.syntax`.
  package mutating func end() throws {
    skipSpace()
    guard position == bytes.count else { throw failure(.syntax) }
  }

  /// The next byte that is not white space, without taking it.
  mutating func peek() throws -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw failure(.truncated) }
    return bytes[position]
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  func failure(_ code: FormatError.Code) -> FormatError {
    FormatError(code, offset: position, detail: "JSON")
  }
}

/// The kinds of JSON values.
package enum JSONKind: Hashable, Sendable {
  case object, array, string, number, bool, null
}
