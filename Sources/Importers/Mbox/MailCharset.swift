internal import Foundation

/// How the bytes of a mail become text: a declared charset, or a guess where it is missing, unknown or wrong.
///
/// Reading never fails. ISO 8859-1 is read as Windows-1252, as every mail program does.
enum MailCharset {
  /// The text of bytes in a charset by its name in a header, which may be absent, unknown or a lie.
  ///
  /// NUL characters are left out: no text needs them, and C libraries end at them.
  static func text(_ bytes: some Collection<UInt8>, charset name: String? = nil) -> String {
    let text = decoded(Array(bytes), charset: name)
    return text.utf8.contains(0) ? String(text.filter { $0 != "\0" }) : text
  }

  /// UTF-8 where the bytes are that, else Windows-1252.
  static func guessed(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self) ?? singleByte(bytes, SingleByteTable.windows1252)
  }

  private static func decoded(_ bytes: [UInt8], charset name: String?) -> String {
    let name = name.map(normalised) ?? ""
    if let table = tables[name] { return singleByte(bytes, table) }
    if name == "utf-8" || name == "utf8" { return repaired(bytes) }
    if let encoding = rarer[name], let text = String(data: Data(bytes), encoding: encoding) { return text }
    return guessed(bytes)
  }

  /// In lower case, without quotes, white space and the language of RFC 2231 (`utf-8*de`).
  private static func normalised(_ name: String) -> String {
    let word = name.prefix { $0 != "*" }.filter { $0 != "\"" && $0 != "'" && !$0.isWhitespace }
    return word.lowercased()
  }

  /// Bytes that call themselves UTF-8: damaged ones are repaired with U+FFFD, but a text in which no
  /// character beyond ASCII is sound was never UTF-8.
  private static func repaired(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let text = String(decoding: bytes, as: UTF8.self)
    let isUTF8 = text.unicodeScalars.contains { $0.value >= 0x80 && $0 != "\u{FFFD}" }
    return isUTF8 ? text : singleByte(bytes, SingleByteTable.windows1252)
  }

  private static func singleByte(_ bytes: [UInt8], _ upper: SingleByteTable.Upper) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
    }
    return String(scalars)
  }

  private static let tables: [String: SingleByteTable.Upper] = [
    "iso-8859-1": SingleByteTable.windows1252, "iso8859-1": SingleByteTable.windows1252,
    "iso_8859-1": SingleByteTable.windows1252, "latin1": SingleByteTable.windows1252,
    "windows-1252": SingleByteTable.windows1252, "cp1252": SingleByteTable.windows1252,
    "iso-8859-15": SingleByteTable.latin9, "iso8859-15": SingleByteTable.latin9,
    "latin-9": SingleByteTable.latin9, "latin9": SingleByteTable.latin9,
    "windows-1250": SingleByteTable.windows1250, "cp1250": SingleByteTable.windows1250,
    "windows-1251": SingleByteTable.windows1251, "cp1251": SingleByteTable.windows1251,
    "koi8-r": SingleByteTable.koi8r, "koi8-u": SingleByteTable.koi8r,
  ]

  /// Charsets left to Foundation; the numbers are CoreFoundation's with its marker bit.
  private static let rarer: [String: String.Encoding] = [
    "iso-8859-2": .isoLatin2, "iso8859-2": .isoLatin2, "windows-1253": .windowsCP1253,
    "windows-1254": .windowsCP1254, "iso-8859-9": .windowsCP1254, "utf-16": .utf16,
    "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian, "shift_jis": .shiftJIS,
    "iso-2022-jp": .iso2022JP, "euc-jp": .japaneseEUC, "gb2312": chinese, "gbk": chinese,
    "gb18030": chinese, "euc-kr": .init(rawValue: 0x8000_0940),
    "ks_c_5601-1987": .init(rawValue: 0x8000_0940),
    "big5": .init(rawValue: 0x8000_0A03), "utf-7": .init(rawValue: 0x8400_0100),
  ]

  /// GB 18030, which contains GB 2312 and GBK.
  private static let chinese = String.Encoding(rawValue: 0x8000_0632)
}
