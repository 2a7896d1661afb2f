import Formats
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  private static let texts = ["", "a", "ä\"\\/", "\n\r\t\u{1}\u{7F}", "😀\u{2028}", "p 1", "\u{FFFD}"]

  private func value(_ random: inout SplitMix64, depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0...(depth < 4 ? 5 : 3), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .number(JSONNumber(literal: String(Int64.random(in: .min ... .max, using: &random))))
    case 3: .string(Self.texts.randomElement(using: &random) ?? "")
    case 4: .array((0..<Int.random(in: 0...4, using: &random)).map { _ in value(&random, depth: depth + 1) })
    default:
      .object(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          JSONMember(
            key: Self.texts.randomElement(using: &random) ?? "", value: value(&random, depth: depth + 1))
        })
    }
  }

  @Test("What is written, compact or pretty, reads back as the same value")
  func roundTrip() throws {
    for seed in 0..<500 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let value = value(&random)
      for pretty in [false, true] {
        var writer = JSONWriter(pretty: pretty)
        writer.value(value)
        #expect(try JSONValue(writer.bytes) == value, "seed \(seed)")
      }
    }
  }

  @Test("The forms are fixed to the byte")
  func forms() throws {
    let value = try JSONValue(Array(#"{"a":[1,{"b":null}],"c":{},"d":[],"e":"\u0001\u007f\n\"ü"}"#.utf8))
    var compact = JSONWriter()
    compact.value(value)
    compact.endLine()
    compact.bool(true)
    #expect(
      String(decoding: compact.bytes, as: UTF8.self)
        == "{\"a\":[1,{\"b\":null}],\"c\":{},\"d\":[],\"e\":\"\\u0001\\u007f\\n\\\"ü\"}\ntrue")
    var pretty = JSONWriter(pretty: true)
    pretty.value(value)
    #expect(
      String(decoding: pretty.bytes, as: UTF8.self) == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": {},
          "d": [],
          "e": "\\u0001\\u007f\\n\\"ü"
        }
        """)
  }

  @Test("Doubles are the shortest digits that give them again; what is not finite is null")
  func doubles() {
    var writer = JSONWriter()
    writer.beginArray()
    for value in [1, -2, 0.1, 1e300, 1e16, .nan, -.infinity, -0.5] { writer.double(value) }
    writer.endArray()
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "[1,-2,0.1,1e+300,1e+16,null,null,-0.5]")
    #expect(writer.bytes.isEmpty)
  }
}
