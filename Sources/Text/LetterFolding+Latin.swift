/// Up to three ASCII letters.
struct LatinLetters {
  private let packed: UInt32

  init(_ letters: some Sequence<UInt8>) {
    var packed: UInt32 = 0
    for letter in letters { packed = packed << 8 | UInt32(letter) }
    self.packed = packed
  }

  /// No letters: the scalar stays as it is.
  static let none = LatinLetters([])

  var isEmpty: Bool { packed == 0 }

  /// The letters in order.
  var bytes: some Sequence<UInt8> {
    let packed = packed
    return [UInt32(16), 8, 0].lazy.map { UInt8(truncatingIfNeeded: packed >> $0) }.filter { $0 != 0 }
  }
}

extension LetterFolding {
  /// The ASCII letters of a Latin letter with accents, of a ligature or of a full-width form.
  static func latin(_ value: UInt32) -> LatinLetters? {
    let folded: LatinLetters
    switch value {
    case firstTable: folded = extended[Int(value - firstTable.lowerBound)]
    case secondTable: folded = additional[Int(value - secondTable.lowerBound)]
    case 0xFB00...0xFB06: folded = fromName(value)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      folded = LatinLetters([UInt8(truncatingIfNeeded: value - 0xFEE0).lowered])
    default: return nil
    }
    return folded.isEmpty ? nil : folded
  }

  private static let firstTable: ClosedRange<UInt32> = 0xC0...0x24F
  private static let secondTable: ClosedRange<UInt32> = 0x1E00...0x1EFF
  private static let extended = firstTable.map(fromName)
  private static let additional = secondTable.map(fromName)

  /// Reads the letter off the scalar's Unicode name: LATIN SMALL LETTER *E* WITH ACUTE.
  private static func fromName(_ value: UInt32) -> LatinLetters {
    guard let scalar = Unicode.Scalar(value) else { return .none }
    // The only capital whose lower case has two scalars; Turkish İ and ı both count as i.
    if value == 0x130 { return LatinLetters("i".utf8) }
    guard let small = scalar.properties.lowercaseMapping.unicodeScalars.first,
      let name = small.properties.name
    else { return .none }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[1] == "SMALL" else { return .none }
    if let special = special[words.dropFirst(3).joined(separator: " ")] { return LatinLetters(special.utf8) }
    let isLigature = words[2] == "LIGATURE"
    guard isLigature || words[2] == "LETTER", words.count == 4 || words[4] == "WITH",
      words[3].utf8.count <= (isLigature ? 3 : 2)
    else { return .none }
    return LatinLetters(words[3].utf8.map(\.lowered))
  }

  private static let special = [
    "SHARP S": "ss", "DOTLESS I": "i", "LONG S": "s", "LONG S T": "st", "ETH": "d", "THORN": "th",
    "ENG": "ng",
  ]
}
