import Testing

@testable import Importers

@Suite("Charsets of mails")
struct MailCharsetTests {
  /// Bytes by python 3.11, `text.encode(charset)`.
  @Test(
    "declared charsets",
    arguments: [
      ("utf-8", [0xC3, 0xBC], "ü"), ("ISO-8859-1", [0xFC, 0x80], "ü€"), ("iso-8859-15", [0xFC, 0xA4], "ü€"),
      ("windows-1252", [0x84, 0xFC, 0x93], "„ü“"), ("windows-1250", [0xE8, 0xEC, 0x9A], "čěš"),
      ("windows-1251", [0xCF, 0xF0, 0xE8], "При"), ("KOI8-R", [0xF0, 0xD2, 0xC9], "При"),
      ("iso-8859-2", [0xB1, 0xE6], "ąć"), ("gb2312", [0xC4, 0xE3, 0xBA, 0xC3], "你好"),
      ("us-ascii", [0x41], "A"), ("ANSI_X3.4-1968", [0xFC], "ü"), ("\"utf-8\"", [0xC3, 0xBC], "ü"),
      ("unknown-8bit", [0xC3, 0xBC], "ü"), ("x-unknown", [0xFC], "ü"), ("", [0xFC], "ü"),
    ] as [(String, [UInt8], String)])
  func declared(_ charset: String, _ bytes: [UInt8], _ expected: String) {
    #expect(MailCharset.text(bytes, charset: charset) == expected)
  }

  @Test("damaged UTF-8 is repaired; what is UTF-8 by name only is read as Windows-1252")
  func liars() {
    #expect(MailCharset.text([0xC3, 0xBC, 0xC3], charset: "utf-8") == "ü\u{FFFD}")
    #expect(MailCharset.text([0x4B, 0xF6, 0x6C, 0x6E], charset: "utf-8") == "Köln")
  }

  @Test("NUL characters are left out")
  func nul() {
    #expect(MailCharset.text([0x41, 0, 0x42], charset: "utf-8") == "AB")
    #expect(MailCharset.text([0x41, 0, 0x42, 0], charset: "utf-16le") == "AB")
  }

  @Test(
    "every byte of every table is a character",
    arguments: ["windows-1252", "iso-8859-15", "windows-1250", "windows-1251", "koi8-r"])
  func complete(_ charset: String) {
    #expect(MailCharset.text((UInt8(1)...255), charset: charset).unicodeScalars.count == 255)
  }
}
