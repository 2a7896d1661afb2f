internal import Formats

/// Reading platforms' JSON, whose fields now and then hold another kind of value than documented: such a value is
/// passed over.
extension JSONReader {
  /// A text that is not empty.
  mutating func textIfAny() throws -> String? {
    guard try kind() == .string else {
      try skip()
      return nil
    }
    let text = try string()
    return text.isEmpty ? nil : text
  }

  mutating func flagIfAny() throws -> Bool? {
    guard try kind() == .bool else {
      try skip()
      return nil
    }
    return try bool()
  }

  mutating func integerIfAny() throws -> Int64? {
    guard try kind() == .number else {
      try skip()
      return nil
    }
    return try number().integer
  }

  /// Goes through an object; `body` must read or skip each value.
  mutating func forEachField(_ body: (String, inout JSONReader) throws -> Void) throws {
    guard try kind() == .object else { return try skip() }
    try beginObject()
    while let key = try nextKey() { try body(key, &self) }
  }

  /// Goes through an array; `body` must read or skip each element.
  mutating func forEachElement(_ body: (inout JSONReader) throws -> Void) throws {
    guard try kind() == .array else { return try skip() }
    try beginArray()
    while try nextElement() { try body(&self) }
  }

  /// The texts in an array.
  mutating func textsIfAny() throws -> [String] {
    var texts: [String] = []
    try forEachElement { if let text = try $0.textIfAny() { texts.append(text) } }
    return texts
  }

  /// The text of one field of an object.
  mutating func textIfAny(at wanted: String) throws -> String? {
    var found: String?
    try forEachField { key, reader in
      if key == wanted { found = try reader.textIfAny() } else { try reader.skip() }
    }
    return found
  }
}
