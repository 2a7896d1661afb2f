/// Columns that characters take on a terminal.
enum DisplayWidth {
  /// 2 for East Asian wide characters and emoji, 0 for what combines with the character before, else 1.
  ///
  /// Unicode Standard Annex 11 (East Asian Width W and F of Unicode 14) and general categories Mn, Me and Cf.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    // A soft hyphen is shown by some terminals.
    if value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and final consonants of decomposed Hangul join the syllable.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  /// The sign after a character that asks for its coloured, wide form.
  static func widens(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFE0F }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3040...0x4DBF, 0x4E00...0xA4CF: true
    case 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE1F, 0xFE30...0xFE6F: true
    case 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB: true
    case 0x1F1E6...0x1F1FF: false
    case 0x1F200...0x1F2FF, 0x20000...0x3FFFD: true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
