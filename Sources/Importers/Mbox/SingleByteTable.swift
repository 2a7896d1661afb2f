/// The upper halves of single-byte charsets, as published by the Unicode consortium and WHATWG.
///
/// Bytes that a charset leaves undefined stand for the control character of the same number.
enum SingleByteTable {
  /// The characters of 0x80…0xFF.
  typealias Upper = [Unicode.Scalar]

  /// ISO 8859-1 too is read as this: its C1 controls do not occur in texts.
  static let windows1252 = upper(from: 0x80, windows1252Text)
  static let latin9 = upper(from: 0xA0, latin9Text)
  static let windows1250 = upper(from: 0x80, windows1250Text)
  static let windows1251 = upper(from: 0x80, windows1251Text)
  static let koi8r = upper(from: 0x80, koi8rText)

  /// A table in which the given characters replace those of ISO 8859-1 from a byte on.
  private static func upper(from start: Int, _ characters: [String]) -> Upper {
    var table = (UInt8(0x80)...0xFF).map { Unicode.Scalar($0) }
    for (offset, scalar) in characters.joined().unicodeScalars.enumerated() where start - 0x80 + offset < 128
    {
      table[start - 0x80 + offset] = scalar
    }
    return table
  }

  private static let windows1252Text = [
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}",
    "\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ",
  ]

  private static let latin9Text = [
    "\u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯",
    "°±²³Žµ¶·ž¹º»ŒœŸ¿",
  ]

  private static let windows1250Text = [
    "€\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ",
    "\u{90}‘’“”•–—\u{98}™š›śťžź",
    "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż",
    "°±˛ł´µ¶·¸ąş»Ľ˝ľż",
    "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ",
    "ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß",
    "ŕáâăäĺćçčéęëěíîď",
    "đńňóôőö÷řůúűüýţ˙",
  ]

  private static let windows1251Text = [
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ",
    "ђ‘’“”•–—\u{98}™љ›њќћџ",
    "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї",
    "°±Ііґµ¶·ё№є»јЅѕї",
    "АБВГДЕЖЗИЙКЛМНОП",
    "РСТУФХЦЧШЩЪЫЬЭЮЯ",
    "абвгдежзийклмноп",
    "рстуфхцчшщъыьэюя",
  ]

  private static let koi8rText = [
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐",
    "░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷",
    "═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞",
    "╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©",
    "юабцдефгхийклмно",
    "пярстужвьызшэщчъ",
    "ЮАБЦДЕФГХИЙКЛМНО",
    "ПЯРСТУЖВЬЫЗШЭЩЧЪ",
  ]
}
