import Formats
import Testing

@Suite struct JSONReaderTests {
  private func code(_ text: String) -> FormatError.Code? {
    formatError { _ = try JSONValue(Array(text.utf8)) }?.code
  }

  private func string(_ bytes: [UInt8]) throws -> (text: String, repairs: TextRepairs) {
    var reader = JSONReader([34] + bytes + [34])
    let text = try reader.string()
    try reader.end()
    return (text, reader.repairs)
  }

  @Test("An object is read key by key, in order, repeated keys as often as they come")
  func object() throws {
    var reader = JSONReader(
      Array(" {\"a\" : [1, -2.5e3 ,true], \"b\":null,\"a\":\"x\",\"leer\":{},\"l\":[]}\n".utf8))
    var seen: [String] = []
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch (key, try reader.kind()) {
      case ("a", .array):
        try reader.beginArray()
        while try reader.nextElement() {
          seen.append(try reader.kind() == .number ? reader.number().literal : "\(reader.bool())")
        }
      case ("a", .string): seen.append(try reader.string())
      case ("b", _): seen.append("\(try reader.stringOrNull() == nil)")
      default: try reader.skip()
      }
    }
    try reader.end()
    #expect(seen == ["1", "-2.5e3", "true", "true", "x"])
  }

  @Test(
    "Broken JSON is an error",
    arguments: [
      "{\"a\" 1}", "{\"a\":1,}", "[1 2]", "[,1]", "{a:1}", "{\"a\":1} x", "tru", "nul", "01", "-", "1.", "1e",
      ".5",
      "\"\\x\"", "\"\\u12g4\"", "]", "[1}", "{\"a\":1]", "+1", "NaN", "'a'",
    ])
  func syntax(text: String) {
    #expect(code(text) == .syntax)
  }

  @Test(
    "JSON that ends in the middle is truncated",
    arguments: [
      "", " ", "{", "[", "[1", "[1,", "{\"a\"", "{\"a\":", "\"abc", "\"abc\\", "\"\\u12", "{\"a\":1",
    ])
  func truncation(text: String) {
    #expect(code(text) == .truncated)
  }

  @Test("An error has the byte where it lies")
  func offset() {
    let error = formatError { _ = try JSONValue(Array("{\"a\": [1, 2 3]}".utf8)) }
    #expect(error?.offset == 12)
  }

  @Test("Nesting of 64 is read, deeper is refused, and 100,000 levels do no harm")
  func depth() {
    #expect(code(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) == nil)
    #expect(code(String(repeating: "[", count: 65) + String(repeating: "]", count: 65)) == .tooDeep)
    #expect(code(String(repeating: "[", count: 100_000)) == .tooDeep)
    var reader = JSONReader(Array(String(repeating: "{\"a\":", count: 100_000).utf8))
    #expect(formatError { try reader.skip() }?.code == .tooDeep)
  }

  @Test("Escapes are what the standard says, pairs of surrogates included")
  func escapes() throws {
    let (text, repairs) = try string(Array(#"\"\\\/\b\f\n\r\t\u00fc\ud83d\ude00 ä"#.utf8))
    #expect(text == "\"\\/\u{8}\u{C}\n\r\tü😀 ä" && repairs.isEmpty)
  }

  @Test("Half pairs become U+FFFD and what follows them stays")
  func surrogates() throws {
    for (input, expected) in [
      (#"a\ud83d"#, "a\u{FFFD}"), (#"\ud83dxy"#, "\u{FFFD}xy"), (#"\ud83d\n"#, "\u{FFFD}\n"),
      (#"\ude00b"#, "\u{FFFD}b"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"), (#"\ud83d\u0041"#, "\u{FFFD}A"),
    ] {
      let (text, repairs) = try string(Array(input.utf8))
      #expect(text == expected && repairs == .loneSurrogate, "\(input)")
    }
  }

  @Test("NUL, escaped or raw, and bytes that are not UTF-8 become U+FFFD and are flagged")
  func repairs() throws {
    let escaped = try string(Array(#"a\u0000b"#.utf8))
    #expect(escaped.text == "a\u{FFFD}b" && escaped.repairs == .nul)
    let raw = try string([97, 0, 98])
    #expect(raw.text == "a\u{FFFD}b" && raw.repairs == .nul)
    let invalid = try string([97, 0xFC, 98])
    #expect(invalid.text == "a\u{FFFD}b" && invalid.repairs == .invalidUTF8)
    let overlong = try string([0xC0, 0x80])
    #expect(!overlong.text.contains("\0") && overlong.repairs == .invalidUTF8)
  }

  @Test("Numbers keep their digits; whole values and doubles are made of them where they fit")
  func numbers() throws {
    func number(_ text: String) throws -> JSONNumber {
      var reader = JSONReader(Array(text.utf8))
      return try reader.number()
    }
    #expect(try number("2345678901234567890").integer == 2_345_678_901_234_567_890)
    #expect(try number("23456789012345678901234567890").integer == nil)
    #expect(try number("23456789012345678901234567890").literal == "23456789012345678901234567890")
    #expect(try number("2.0").integer == 2 && number("1e3").integer == 1000 && number("2.5").integer == nil)
    #expect(try number("1e999").double == nil && number("1e999").integer == nil)
    #expect(try number("-0.25").double == -0.25)
  }

  @Test("Asking for another kind is an error that leaves the reader where it is")
  func wrongType() throws {
    var reader = JSONReader(Array("[12]".utf8))
    try reader.beginArray()
    _ = try reader.nextElement()
    #expect(formatError { _ = try reader.string() }?.code == .wrongType)
    #expect(formatError { try reader.beginObject() }?.code == .wrongType)
    #expect(try reader.number().literal == "12")
  }

  @Test("A copy of the reader reads the same part again")
  func copy() throws {
    var reader = JSONReader(Array("[{\"a\":1},2]".utf8))
    try reader.beginArray()
    _ = try reader.nextElement()
    var copy = reader
    try reader.skip()
    #expect(try JSONValue(from: &copy)["a"] == .number(JSONNumber(literal: "1")))
    let hasMore = try reader.nextElement()
    #expect(hasMore)
  }

  @Test("A byte order mark before JSON is passed over")
  func mark() throws {
    #expect(try JSONValue([0xEF, 0xBB, 0xBF] + Array("true".utf8)) == .bool(true))
  }
}
