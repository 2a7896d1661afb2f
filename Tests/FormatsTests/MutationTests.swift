import Formats
import Foundation
import TestSupport
import Testing

/// Damaged input may give errors, but must come to an end without a trap.
@Suite struct MutationTests {
  private let json = Array(
    #"{"type":"post","id":"m1","x":[1,-2.5e3,true,false,null,{"a":{}}],"text":"a\u00fc\ud83d\ude00\n\"\\ü"}"#
      .utf8)
  private let csv = Array("id;name;text\r\n1;\"Köhler, \"\"Anna\"\"\";\"a\r\nb\"\r\n2;Bo;x\n\n'=1;;\n".utf8)

  private func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0...4, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(Array("{}[]\",:\\u;\n\r\0".utf8).randomElement(using: &random) ?? 0, at: index)
      case 3: bytes.removeLast(bytes.count - index)
      default: bytes.insert(contentsOf: bytes[index...].prefix(20), at: index)
      }
    }
    return bytes
  }

  @Test("Damaged JSON is a value or an error, and what is a value can be written and read again")
  func damagedJSON() throws {
    for seed in 0..<20_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let bytes = mutated(json, &random)
      guard let value = try? JSONValue(bytes) else { continue }
      var writer = JSONWriter()
      writer.value(value)
      #expect(try JSONValue(writer.bytes) == value, "seed \(seed)")
    }
  }

  @Test("A damaged table gives records, and at most one error, at its end")
  func damagedTables() throws {
    for seed in 0..<20_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let reader = try? CSVReader(ByteReader(bytes: mutated(csv, &random), file: "t"))
      var last = 0
      while let record = try? reader?.nextRecord() {
        #expect(record.line > last, "seed \(seed)")
        last = record.line
      }
      let after = try reader?.nextRecord()
      #expect(after == nil, "seed \(seed)")
    }
  }

  @Test("A damaged gzip file gives an error or what was in it")
  func damagedGzip() throws {
    let content = (0..<300).flatMap { Array("Zeile \($0)\n".utf8) }
    let whole = deflated(content, gzip: true)
    for seed in 0..<3000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = whole
      // Behind the ten bytes of the header, in which a name or a time may change unseen.
      let index = Int.random(in: 10..<bytes.count, using: &random)
      bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &random)
      let read = try? ByteReader(bytes: bytes, file: "t").readAll()
      #expect(read == nil || read == content, "seed \(seed)")
    }
  }

  @Test("A damaged zip file gives entries or an error")
  func damagedZip() throws {
    var fixture = ZipFixture()
    fixture.add("a.json", json)
    fixture.add("b/ü.csv", csv, compressed: false)
    let whole = fixture.finished()
    let folder = try TemporaryFolder()
    for seed in 0..<1500 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let path = try folder.write(Data(mutated(whole, &random)), to: "t.zip")
      var made = 0
      try? ZipReader(path: path).forEach { _, reader in made += try reader.readAll().count }
      #expect(made < 1 << 20, "seed \(seed)")
    }
  }
}
