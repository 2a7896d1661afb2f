// The signs that join two pieces into one word, and when they do.
extension WordScanner {
  /// Where the next piece of the same word begins, and the sign before it (`*` for every gendered form).
  func nextPiece(in bytes: Span<UInt8>, after piece: Piece) -> (start: Int, joint: UInt8)? {
    let end = piece.range.upperBound
    guard end < bytes.count, piece.length > 0 else { return nil }
    if let start = genderedEnding(bytes, after: piece) { return (start, ASCII.asterisk) }
    let byte = bytes[end]
    switch byte {
    case ASCII.hyphen, ASCII.plus: break
    case ASCII.underscore: return afterUnderscores(bytes, at: end).map { ($0, byte) }
    case ASCII.dot: if endsSentence(bytes, at: end) { return nil }
    case ASCII.ampersand: if !isShortPair(bytes, at: end, after: piece) { return nil }
    case 0x80...:
      let scalar = Scalar(in: bytes, at: end)
      guard scalar.role == .hyphen, startsWord(bytes, at: end + scalar.width) else { return nil }
      return (end + scalar.width, ASCII.hyphen)
    default: return nil
    }
    return startsWord(bytes, at: end + 1) ? (end + 1, byte) : nil
  }

  private func afterUnderscores(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    var start = index
    while start < bytes.count, bytes[start] == ASCII.underscore { start += 1 }
    return startsWord(bytes, at: start) ? start : nil
  }

  /// Whether a dot ends a sentence although no blank follows: `Ende.Der`.
  private func endsSentence(_ bytes: Span<UInt8>, at dot: Int) -> Bool {
    guard dot > 1, dot + 2 < bytes.count else { return false }
    return bytes[dot - 1].isSmallLetter && bytes[dot + 1].isCapital && bytes[dot + 2].isSmallLetter
      && bytes[dot - 2].mayBelongToWord
  }

  /// Whether an ampersand joins two of at most three letters: `R&D`, `AT&T`.
  private func isShortPair(_ bytes: Span<UInt8>, at sign: Int, after piece: Piece) -> Bool {
    guard piece.length <= 3 else { return false }
    var length = 0
    while length < 4, sign + 1 + length < bytes.count, bytes[sign + 1 + length].mayBelongToWord {
      length += 1
    }
    return length <= 3
  }

  // MARK: Gendered forms

  /// Where `innen` or `in` begins in `Entwickler*innen`, `:innen`, `_innen`, `/innen`, `/-innen`.
  private func genderedEnding(_ bytes: Span<UInt8>, after piece: Piece) -> Int? {
    let end = piece.range.upperBound
    guard piece.length > 2 else { return nil }
    switch bytes[end] {
    case ASCII.asterisk, ASCII.colon:
      return endsWith("innen", bytes, at: end + 1) || endsWith("in", bytes, at: end + 1) ? end + 1 : nil
    case ASCII.underscore:
      return endsWith("innen", bytes, at: end + 1) ? end + 1 : nil
    case ASCII.slash:
      let hasHyphen = end + 1 < bytes.count && bytes[end + 1] == ASCII.hyphen
      let start = hasHyphen ? end + 2 : end + 1
      if endsWith("innen", bytes, at: start) { return start }
      return endsWith("in", bytes, at: start) && namesPerson(bytes, piece.range) ? start : nil
    default: return nil
    }
  }

  /// Whether the text goes on with an ending in small letters, and the word is over then.
  private func endsWith(_ ending: String, _ bytes: Span<UInt8>, at start: Int) -> Bool {
    var index = start
    for byte in ending.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
    }
    return !startsWord(bytes, at: index)
  }

  private static let endings = ["er", "or", "ist", "ent", "ant", "eur", "oge", "at"].map { Array($0.utf8) }

  /// Whether a word ends as German names of professions do.
  private func namesPerson(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    Self.endings.contains { ending in
      range.count > ending.count + 2
        && ending.indices.allSatisfy { bytes[range.upperBound - ending.count + $0] == ending[$0] }
    }
  }
}
