import Formats
import TestSupport
import Testing

@Suite struct CSVReaderTests {
  private func records(_ bytes: [UInt8], delimiter: UInt8? = nil) throws -> [CSVRecord] {
    let reader = try CSVReader(ByteReader(bytes: bytes, file: "t.csv"), delimiter: delimiter)
    var records: [CSVRecord] = []
    while let record = try reader.nextRecord() { records.append(record) }
    return records
  }

  private func fields(_ text: String) throws -> [[String]] {
    try records(Array(text.utf8)).map(\.fields)
  }

  @Test("Quoted fields hold delimiters, quotes and line breaks, and records know their first line")
  func quoting() throws {
    let found = try records(Array("id,text\r\n1,\"a, \"\"b\"\"\r\nc\"\n\n2,\"\"\r3,x\"y\n4,\"q\"r".utf8))
    #expect(
      found.map(\.fields) == [
        ["id", "text"], ["1", "a, \"b\"\r\nc"], ["2", ""], ["3", "x\"y"], ["4", "qr"],
      ])
    #expect(found.map(\.line) == [1, 2, 5, 6, 7])
  }

  @Test("The delimiter is found on the header, or named by it")
  func delimiters() throws {
    #expect(try fields("a;b,c;d\n1;2;3") == [["a", "b,c", "d"], ["1", "2", "3"]])
    #expect(try fields("a\tb\n1\t2,5") == [["a", "b"], ["1", "2,5"]])
    #expect(try fields("a|b\n1|2") == [["a", "b"], ["1", "2"]])
    #expect(try fields("\"a;;;\",b\n1,2") == [["a;;;", "b"], ["1", "2"]])
    #expect(try fields("sep=;\r\na,a,a;b\r\n1;2") == [["a,a,a", "b"], ["1", "2"]])
    #expect(try fields("allein\n1") == [["allein"], ["1"]])
  }

  @Test("UTF-8 with a mark, UTF-16 both ways and Windows-1252 give the same text, the last with a note")
  func encodings() throws {
    let text = "Name;Ort\nJürgen 😀;Köln"
    let units = Array("\u{FEFF}\(text)".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let expected = [["Name", "Ort"], ["Jürgen 😀", "Köln"]]
    for bytes in [little, big, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      #expect(try records(bytes).map(\.fields) == expected)
    }
    let windows = try records([78, 10, 74, 0xFC, 114, 0x80, 10, 0x81])
    #expect(windows.map(\.fields) == [["N"], ["Jür€"], ["\u{FFFD}"]])
    #expect(windows.map(\.repairs) == [[], .windows1252, .windows1252])
  }

  @Test("A cut UTF-16 file ends in U+FFFD")
  func cutUTF16() throws {
    #expect(try records([0xFF, 0xFE, 97, 0, 98]).map(\.fields) == [["a\u{FFFD}"]])
    #expect(try records([0xFF, 0xFE, 0x3D, 0xD8, 97, 0]).map(\.fields) == [["\u{FFFD}a"]])
  }

  @Test("NUL becomes U+FFFD with a note")
  func nul() throws {
    let found = try records([97, 0, 44, 98])
    #expect(found.map(\.fields) == [["a\u{FFFD}", "b"]] && found.first?.repairs == .nul)
  }

  @Test("A quote that is never closed is an error with the line where the record begins")
  func unclosed() {
    let short = formatError { _ = try records(Array("a,b\n1,2\n3,\"x\n4,5\n".utf8)) }
    #expect(short?.code == .syntax && short?.line == 3)
    let endless = Array("a\n\"".utf8) + [UInt8](repeating: 120, count: 3 << 20)
    let long = formatError { _ = try records(endless) }
    #expect(long?.code == .tooLarge && long?.line == 2 && long?.file == "t.csv")
  }

  @Test("100,000 columns and records of more than 4 MiB are refused")
  func limits() {
    let wide = formatError { _ = try records([UInt8](repeating: 44, count: 100_000)) }
    #expect(wide?.code == .tooMany)
    let fields = [[UInt8]](repeating: [UInt8](repeating: 120, count: 1 << 20), count: 5)
    let long = formatError { _ = try records(Array(fields.joined(separator: [44]))) }
    #expect(long?.code == .tooLarge && long?.detail == "record")
  }

  @Test("After an error a table is at its end")
  func endAfterError() throws {
    let bytes = [UInt8](repeating: 44, count: 5000) + Array("\n1,2\n".utf8)
    let reader = try CSVReader(ByteReader(bytes: bytes, file: "t.csv"))
    #expect(formatError { _ = try reader.nextRecord() }?.code == .tooMany)
    let after = try reader.nextRecord()
    #expect(after == nil)
  }

  @Test("Tables that are written read back as they were, protected or raw, with any delimiter")
  func roundTrip() throws {
    let pieces = ["a", "ü", "\"", ",", ";", "\t", "\n", "\r", " ", "=1+1", "'", "@", "-", "😀", "|"]
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let width = Int.random(in: 1...4, using: &random)
      let table = (0..<6).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...4, using: &random))
            .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
      }
      for (delimiter, raw) in [("," as Unicode.Scalar, false), (";", true), ("\t", false)] {
        var writer = CSVWriter(delimiter: delimiter, raw: raw)
        for row in table { writer.row(row.map { .text($0) }) }
        let read = try records(writer.bytes, delimiter: UInt8(ascii: delimiter)).map(\.fields)
        let restored = raw ? read : read.map { $0.map(CSVFormula.unprotected) }
        #expect(restored == table, "seed \(seed)")
      }
    }
  }
}
