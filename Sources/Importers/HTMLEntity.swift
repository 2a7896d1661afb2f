/// Character references of HTML: all numbers, and the names that occur in mails and posts.
enum HTMLEntity {
  /// The character of a reference.
  /// - Parameter start: the position of the `&`.
  /// - Returns: UTF-8, and where the text goes on; an unknown reference is a mere `&`.
  static func read(_ bytes: [UInt8], _ start: Int) -> (characters: [UInt8], next: Int) {
    let body = bytes[(start + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") && !ASCII.isSpace($0) }
    let isClosed = body.endIndex < bytes.count && bytes[body.endIndex] == UInt8(ascii: ";")
    let next = body.endIndex + (isClosed ? 1 : 0)
    guard isClosed, let scalar = scalar(body) else { return ([UInt8(ascii: "&")], start + 1) }
    return (Array(String(scalar).utf8), next)
  }

  private static func scalar(_ body: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard body.first == UInt8(ascii: "#") else {
      return names[String(decoding: body, as: UTF8.self)]
    }
    let digits = body.dropFirst()
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), value != 0 else { return nil }
    return Unicode.Scalar(value)
  }

  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "euro": "€", "ndash": "–",
      "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "hellip": "…", "bull": "•", "trade": "™", "rarr": "→", "larr": "←", "shy": "\u{AD}", "zwnj": "\u{200C}",
    ]
    // The names of ISO 8859-1 in the order of its characters, from 0xA1 and from 0xC0.
    for (offset, name) in signs.split(separator: " ").enumerated() {
      names[String(name)] = Unicode.Scalar(UInt32(0xA1 + offset))
    }
    for (offset, name) in letters.split(separator: " ").enumerated() {
      names[String(name)] = Unicode.Scalar(UInt32(0xC0 + offset))
    }
    return names
  }()

  private static let signs = """
    iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
    micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    """

  private static let letters = """
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH \
    Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave \
    aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
    ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """
}
