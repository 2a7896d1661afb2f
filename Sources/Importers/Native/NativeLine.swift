internal import Formats
internal import People

/// One line of the native interchange while it is read: the values in it, and what was odd about them.
struct NativeLine {
  /// Why a line gives no noun.
  struct Refusal: Error {
    var reason: String
  }

  var reader: JSONReader
  private(set) var notes: [String] = []
  private(set) var unknownFields: [String] = []

  init(_ bytes: [UInt8]) {
    reader = JSONReader(bytes)
  }

  /// The text of a field; `nil` for `null` and for the empty text.
  mutating func text() throws -> String? {
    guard try expect(.string) else { return nil }
    let text = try reader.string()
    return text.isEmpty ? nil : text
  }

  /// An id; numbers are taken as the digits they are written with.
  mutating func id() throws -> String? {
    let text: String? = try reader.kind() == .number ? reader.number().literal : text()
    guard let text else { return nil }
    if ForeignID.valid(text) == nil { notes.append("id longer than 512 bytes") }
    return ForeignID.valid(text)
  }

  mutating func instant() throws -> Instant? {
    guard let text = try text() else { return nil }
    let instant = Instant(believing: text)
    if instant == nil { notes.append("date that cannot be read or lies outside 1970 to 2200") }
    return instant
  }

  mutating func flag() throws -> Bool? {
    try expect(.bool) ? reader.bool() : nil
  }

  mutating func number() throws -> JSONNumber? {
    try expect(.number) ? reader.number() : nil
  }

  mutating func texts() throws -> [String] {
    try list { try $0.text() }
  }

  mutating func ids() throws -> [String] {
    try list { try $0.id() }
  }

  private mutating func list(_ element: (inout NativeLine) throws -> String?) throws -> [String] {
    guard try expect(.array) else { return [] }
    var elements: [String] = []
    try reader.beginArray()
    while try reader.nextElement() {
      if let element = try element(&self) { elements.append(element) }
    }
    return elements
  }

  /// Passes over the value of a field that the interchange does not have.
  mutating func skip(unknown key: String) throws {
    unknownFields.append(key)
    try reader.skip()
  }

  mutating func note(_ what: String) {
    notes.append(what)
  }

  /// Whether the wanted kind comes; anything else is passed over, and noted unless it is `null`.
  private mutating func expect(_ wanted: JSONKind) throws -> Bool {
    let kind = try reader.kind()
    if kind == wanted { return true }
    if kind != .null { notes.append("field of another kind than expected") }
    try reader.skip()
    return false
  }

  /// The value, or the end of this line.
  static func require<Value>(_ value: Value?, or reason: String) throws -> Value {
    guard let value else { throw Refusal(reason: reason) }
    return value
  }
}

extension NativeLine {
  /// Counts a type that the interchange does not have.
  mutating func unknownType(_ type: String) {
    unknownFields.append("type " + type)
  }
}
