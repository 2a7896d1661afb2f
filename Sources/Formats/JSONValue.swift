/// A JSON value as a tree, for the few places whose shape is not known beforehand.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  /// Members in the order of the file; a key may come twice.
  case object([JSONMember])

  /// Reads the value that comes next.
  /// - Throws: `FormatError` `.truncated`, `.syntax`, `.tooDeep`.
  package init(from reader: inout JSONReader) throws {
    switch try reader.kind() {
    case .null:
      _ = try reader.null()
      self = .null
    case .bool: self = .bool(try reader.bool())
    case .number: self = .number(try reader.number())
    case .string: self = .string(try reader.string())
    case .array:
      var elements: [JSONValue] = []
      try reader.beginArray()
      while try reader.nextElement() { elements.append(try JSONValue(from: &reader)) }
      self = .array(elements)
    case .object:
      var members: [JSONMember] = []
      try reader.beginObject()
      while let key = try reader.nextKey() {
        members.append(JSONMember(key: key, value: try JSONValue(from: &reader)))
      }
      self = .object(members)
    }
  }

  /// Reads bytes that are one value.
  /// - Throws: as `init(from:)`; `.syntax` also where something follows.
  package init(_ bytes: [UInt8]) throws {
    var reader = JSONReader(bytes)
    try self.init(from: &reader)
    try reader.end()
  }

  /// The value of an object's key, the last one where it comes twice.
  /// - Complexity: linear in the members.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The elements of an array; none for any other value.
  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

/// A key of an object and its value.
package struct JSONMember: Hashable, Sendable {
  package var key: String
  package var value: JSONValue

  package init(key: String, value: JSONValue) {
    self.key = key
    self.value = value
  }
}
