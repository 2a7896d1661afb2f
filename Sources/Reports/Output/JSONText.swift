internal import Formats

/// Finishes JSON for output.
enum JSONText {
  /// The written JSON as text in which no control character of any kind stands as itself, so that it is
  /// safe to look at in a terminal: C1 and bidirectional controls are written as `\u009B`.
  static func string(_ writer: JSONWriter) -> String {
    var output = String.UnicodeScalarView()
    for scalar in String(decoding: writer.bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      // All of these stand inside strings, as nothing else in JSON is beyond ASCII.
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        output.append(contentsOf: ("\\u" + zeros + digits).unicodeScalars)
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  /// One pretty-printed object, ended by a line break.
  static func object(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    body(&writer)
    writer.endObject()
    writer.endLine()
    return string(writer)
  }
}

extension JSONWriter {
  mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    integer(Int64(value))
  }

  mutating func member(_ key: String, _ value: Double) {
    self.key(key)
    double(value)
  }

  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// A member whose value is an array, one element after the other.
  mutating func member<Element>(
    _ key: String, _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    beginArray()
    for element in elements { body(&self, element) }
    endArray()
  }

  mutating func member(_ key: String, strings: some Sequence<String>) {
    member(key, strings) { $0.string($1) }
  }

  /// A member whose value is an object.
  mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }
}
