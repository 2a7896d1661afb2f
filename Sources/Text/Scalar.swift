/// A Unicode scalar read from UTF-8, and what it is to a word.
struct Scalar {
  let value: UInt32
  /// How many bytes it takes.
  let width: Int

  /// Reads the scalar that begins at an offset inside the bytes; broken bytes give U+FFFD.
  init(in bytes: Span<UInt8>, at offset: Int) {
    let lead = UInt32(bytes[offset])
    let wanted = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + wanted <= bytes.count else {
      value = 0xFFFD
      width = bytes.count - offset
      return
    }
    var decoded = wanted == 1 ? lead : lead & (0xFF >> UInt32(wanted + 1))
    for index in 1..<max(1, wanted) {
      decoded = decoded << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    value = decoded
    width = wanted
  }

  /// The part a scalar plays in a word.
  enum Role {
    case letter
    /// Stands inside words and says nothing: combining accents, soft hyphens, joiners of no width.
    case silent
    case apostrophe
    case hyphen
    case separator
  }

  var role: Role {
    switch value {
    case 0xC0...0x24F: value == 0xD7 || value == 0xF7 ? .separator : .letter
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F: .silent
    case 0x2019, 0x2BC: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2000...0x206F: .separator
    default: isAlphanumeric ? .letter : .separator
    }
  }

  private var isAlphanumeric: Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  var isCapital: Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isCapital }
    if value < 0x100 { return value >= 0xC0 && value <= 0xDE && value != 0xD7 }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isUppercase
  }

  /// Whether it is ä, ö, ü, ß, their capitals, or the two dots of a decomposed umlaut.
  var isGermanSign: Bool {
    switch value {
    case 0xE4, 0xF6, 0xFC, 0xDF, 0xC4, 0xD6, 0xDC, 0x1E9E, 0x308: true
    default: false
    }
  }
}
