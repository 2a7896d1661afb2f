/// The bytes that the scanners look for.
enum ASCII {
  static let space = UInt8(ascii: " ")
  static let dot = UInt8(ascii: ".")
  static let hyphen = UInt8(ascii: "-")
  static let underscore = UInt8(ascii: "_")
  static let plus = UInt8(ascii: "+")
  static let hash = UInt8(ascii: "#")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let asterisk = UInt8(ascii: "*")
  static let colon = UInt8(ascii: ":")
  static let slash = UInt8(ascii: "/")
  static let at = UInt8(ascii: "@")
  static let percent = UInt8(ascii: "%")
  static let question = UInt8(ascii: "?")
  static let e = UInt8(ascii: "e")
}

extension UInt8 {
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isCapital: Bool { self &- 0x41 < 26 }
  @inline(__always) var isSmallLetter: Bool { self &- 0x61 < 26 }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  /// An ASCII letter or digit, or a byte of a longer scalar that may be one.
  @inline(__always) var mayBelongToWord: Bool { isASCIILetter || isDigit || self >= 0x80 }
  @inline(__always) var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
  @inline(__always) var lowered: UInt8 { isCapital ? self | 0x20 : self }
}
