import Formats
import Foundation
import TestSupport
import Testing

@Suite struct XMLReaderTests {
  private func read(
    _ text: String, limits: XMLLimits = XMLLimits()
  ) throws -> (elements: [XMLElement], dropped: Int) {
    let reader = XMLReader(try ByteReader(bytes: Array(text.utf8), file: "t.xml"), limits: limits)
    var elements: [XMLElement] = []
    while let element = try reader.nextElement() { elements.append(element) }
    return (elements, reader.droppedCharacters)
  }

  private func error(_ text: String, limits: XMLLimits = XMLLimits()) -> FormatError? {
    formatError { _ = try read(text, limits: limits) }
  }

  @Test("Start tags come in order, with depth, line and attributes of which the references are resolved")
  func elements() throws {
    let text = """
      \u{FEFF}<?xml version="1.0" encoding="utf-8"?>
      <posts>
        <!-- <row Id="0" /> -->
        <row Id="1" Body="&lt;p&gt;a &amp; b&#xA;&#252;>&quot;" Empty="" /> text
        <row Id='2'><x:inner xmlns:x="urn:x" x:name="ü"/></row>
      </posts>

      """
    let elements = try read(text).elements
    #expect(elements.map(\.name) == ["posts", "row", "row", "inner"])
    #expect(elements.map(\.depth) == [1, 2, 2, 3])
    #expect(elements.map(\.line) == [2, 4, 5, 5])
    #expect(elements[1]["Body"] == "<p>a & b\nü>\"" && elements[1]["Empty"] == "")
    #expect(elements[1]["Title"] == nil && elements[2]["Id"] == "2" && elements[3]["name"] == "ü")
  }

  @Test("Documents longer than a chunk are read whole, wherever a tag is cut")
  func chunks() throws {
    for padding in [0, 1, 7, 100_003] {
      let row = "<row Id=\"1\" Body=\"" + String(repeating: "ä>", count: 40_000 + padding) + "\"/>\n"
      let text = "<t>" + String(repeating: row, count: 20) + "</t>"
      let elements = try read(text).elements
      #expect(elements.count == 21, "\(padding)")
      #expect(elements.last?["Body"]?.utf8.count == 3 * (40_000 + padding), "\(padding)")
    }
  }

  @Test("Characters that XML forbids are left out and counted where they are given as numbers")
  func forbiddenCharacters() throws {
    let (elements, dropped) = try read("<t a='x&#x1;y&#0;z'/>")
    #expect(elements.first?["a"] == "xyz" && dropped == 2)
    #expect(error("<t a='x\u{1}y'/>")?.code == .syntax)
  }

  @Test(
    "Document types are refused before anything of them is used",
    arguments: [
      "<!DOCTYPE t [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><t x='&b;'>&b;</t>",
      "<!DOCTYPE t SYSTEM 'file:///etc/hostname'><t/>",
      "<!DOCTYPE t [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><t>&a;</t>",
      "<!DOCTYPE t [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]><t/>",
      "<!DOCTYPE t [<!ATTLIST t x CDATA 'default'>]><t/>",
    ])
  func documentTypes(text: String) {
    let error = error("<?xml version='1.0'?>\n" + text)
    #expect(error?.code == .syntax && error?.detail == "XML with a document type" && error?.line == 2)
  }

  @Test("Documents that end early are told from broken ones, and what stands before is given")
  func truncated() throws {
    for text in ["", "<", "<t", "<t>", "<t><row a='1", "<t><row a='1'/>", "<t><row a='1'/></"] {
      #expect(error(text)?.code == .truncated, "\(text)")
    }
    let broken = ["<t a=1/>", "<t a='1' a='2'/>", "<t>&x;</t>", "<t></u>", "<t/><t/>", "<p:t/>"]
    for text in broken { #expect(error(text + "\n")?.code == .syntax, "\(text)") }
    for text in ["x", "<t a='<'/>"] { #expect(error(text) != nil, "\(text)") }
    let reader = XMLReader(try ByteReader(bytes: Array("<t>\n<r/>\n<r></t>".utf8), file: "t.xml"))
    #expect(try reader.nextElement()?.name == "t" && reader.nextElement()?.name == "r")
    #expect(try reader.nextElement()?.name == "r")
    let failure = formatError { _ = try reader.nextElement() }
    #expect(failure?.code == .syntax && failure?.line == 3 && failure?.file == "t.xml")
    #expect(formatError { _ = try reader.nextElement() } == failure)
  }

  @Test("Bytes in no encoding and in another one")
  func encodings() throws {
    func names(_ bytes: [UInt8]) throws -> String? {
      try XMLReader(try ByteReader(bytes: bytes, file: "t.xml")).nextElement()?["a"]
    }
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><t a='".utf8) + [0xFC] + Array("'/>".utf8)
    #expect(try names(latin) == "ü")
    let wide: [UInt8] = "<t a='ü'/>".utf16.reduce([0xFF, 0xFE]) { $0 + [UInt8($1 & 255), UInt8($1 >> 8)] }
    #expect(try names(wide) == "ü")
    let damaged = Array("<t a='".utf8) + [0xFF] + Array("'/>".utf8)
    #expect(formatError { _ = try names(damaged) }?.code == .syntax)
  }

  @Test("Depth, attributes and values have limits")
  func limits() {
    var limits = XMLLimits()
    limits.depth = 3
    limits.attributes = 2
    limits.value = 10
    #expect(error("<a><b><c/></b><b/></a>", limits: limits) == nil)
    #expect(error("<a><b><c><d/></c></b></a>", limits: limits)?.code == .tooDeep)
    #expect(error(String(repeating: "<a>", count: 200_000))?.code == .tooDeep)
    #expect(error("<a x='1' y='2' z='3'/>", limits: limits)?.code == .tooMany)
    #expect(error("<a x='0123456789A'/>", limits: limits)?.code == .tooLarge)
    let endless = "<a x='" + String(repeating: "y", count: 24 << 20)
    #expect(error(endless) != nil)
  }

  @Test("Damaged documents are elements or an error")
  func damaged() {
    let text = "<?xml version='1.0'?>\n<t><row Id='1' B='&lt;p&gt;ü&#xA;'/>\n<row Id='2'><a b='c'/></row></t>"
    var whole = 0
    for seed in 0..<4_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(Array("<>&;'!/[]\0".utf8).randomElement(using: &random) ?? 0, at: index)
        default: bytes.insert(contentsOf: bytes[index...].prefix(20), at: index)
        }
      }
      guard let reader = try? XMLReader(ByteReader(bytes: bytes, file: "t.xml")) else { continue }
      var depth = 0
      do {
        while let element = try reader.nextElement() {
          #expect(element.depth <= depth + 1, "seed \(seed)")
          depth = element.depth
        }
        whole += 1
      } catch {
        #expect(error is FormatError, "seed \(seed)")
      }
    }
    #expect(whole > 200 && whole < 3_800)
  }
}
