/// Folds letters: lower case, without accents, Latin ligatures and special letters spelled out.
///
/// | from | to |
/// |---|---|
/// | `Ü ü u` + U+0308 | `u` |
/// | `ß ẞ` | `ss` |
/// | `é ş ł ø đ` | `e s l o d` |
/// | `æ œ þ ð ﬁ` | `ae oe th d fi` |
/// | `İ ı` | `i` |
/// | `ё й ά ς` | `е и α σ` |
///
/// Precomposed and decomposed spellings fold to the same bytes without a normalisation pass. Letters of other
/// scripts are only lowered; Hangul in conjoining jamo and kana with separate voicing marks are not composed.
enum LetterFolding {
  /// Appends the folded form of the bytes of a range; separators and silent scalars add nothing.
  static func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to target: inout some FoldedBytes
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte.isASCIILetter || byte.isDigit || byte == ASCII.plus || byte == ASCII.hash || byte == ASCII.dot
        {
          target.append(byte.lowered)
        }
        offset += 1
      } else {
        let scalar = Scalar(in: bytes, at: offset)
        if scalar.role == .letter { append(scalar.value, to: &target) }
        offset += max(1, scalar.width)
      }
    }
  }

  /// Appends the folded form of one letter beyond ASCII.
  private static func append(_ value: UInt32, to target: inout some FoldedBytes) {
    if let latin = latin(value) {
      for byte in latin.bytes { target.append(byte) }
    } else if let base = base(value) {
      for byte in String(base).utf8 { target.append(byte) }
    } else if let scalar = Unicode.Scalar(value) {
      let lowered = scalar.properties.lowercaseMapping
      if let first = lowered.unicodeScalars.first, first != scalar {
        append(first.value, to: &target)
      } else {
        for byte in lowered.utf8 { target.append(byte) }
      }
    }
  }

  /// The letter under the accent where the script is Greek or Cyrillic, in lower case.
  private static func base(_ value: UInt32) -> Unicode.Scalar? {
    switch value {
    case 0x386, 0x3AC: "α"
    case 0x388, 0x3AD: "ε"
    case 0x389, 0x3AE: "η"
    case 0x38A, 0x3AA, 0x390, 0x3AF, 0x3CA: "ι"
    case 0x38C, 0x3CC: "ο"
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: "υ"
    case 0x38F, 0x3CE: "ω"
    case 0x3C2: "σ"
    case 0x401, 0x451: "е"
    case 0x419, 0x439: "и"
    case 0x407, 0x457: "і"
    case 0x40E, 0x45E: "у"
    case 0x403, 0x453: "г"
    case 0x40C, 0x45C: "к"
    default: nil
    }
  }
}
