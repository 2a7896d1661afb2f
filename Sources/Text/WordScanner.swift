/// Finds the words of a text from left to right.
///
/// Most words are ASCII letters between two blanks; those are folded in the same pass that finds their end. All
/// others take the longer way through pieces.
struct WordScanner {
  var position = 0
  /// The pieces of the word found last, where it did not take the short way.
  var pieces: [Piece] = []
  /// Offsets before this one belong to a web address.
  var addressEnd = 0

  /// Begins again at the start of a text.
  mutating func restart() {
    position = 0
    addressEnd = 0
  }

  /// The next word, or `nil` at the end.
  /// - Complexity: O(bytes passed).
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> Word? {
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isASCIILetter {
        if let word = plainWord(in: bytes) { return word }
        if let word = joinedWord(in: bytes, from: position) { return word }
      } else if byte < 0x2F, !Self.mayOpenWord(byte) {
        position += 1
      } else if let word = otherWord(in: bytes) {
        return word
      }
    }
    return nil
  }

  @inline(__always)
  private static func mayOpenWord(_ byte: UInt8) -> Bool {
    byte == ASCII.dot || byte == ASCII.hash || byte == ASCII.percent
  }

  /// A word of ASCII letters in one case, perhaps with a capital first, that nothing follows which could join.
  @inline(__always)
  private mutating func plainWord(in bytes: Span<UInt8>) -> Word? {
    let start = position
    let count = bytes.count
    var index = start
    var capitals = 0
    var packed = PackedWord()
    while index < count {
      let byte = bytes[index]
      guard byte.isASCIILetter else { break }
      capitals += byte < 0x61 ? 1 : 0
      packed.append(byte | 0x20)
      index += 1
    }
    let length = index - start
    if capitals > 1 || (capitals == 1 && !bytes[start].isCapital) {
      guard capitals == length else { return nil }
    }
    if length > PackedWord.capacity { return nil }
    if index < count, bytes[index] != ASCII.space, mayGoOn(bytes, at: index, length: length) { return nil }
    position = index
    let isShort = capitals == length && length > 1 && length < 6
    return Word(range: start..<index, packed: packed, traits: isShort ? .capitals : [])
  }

  /// Whether what follows a run of ASCII letters may belong to the same word.
  private func mayGoOn(_ bytes: Span<UInt8>, at index: Int, length: Int) -> Bool {
    let byte = bytes[index]
    if byte.isDigit || byte >= 0x80 { return true }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case ASCII.dot, ASCII.hyphen, ASCII.ampersand, ASCII.apostrophe, ASCII.at, ASCII.asterisk:
      return next.mayBelongToWord
    case ASCII.underscore: return next.mayBelongToWord || next == ASCII.underscore
    case ASCII.plus: return next.mayBelongToWord || next == ASCII.plus
    case ASCII.colon: return next == ASCII.slash || next | 0x20 == UInt8(ascii: "i")
    case ASCII.slash: return next == ASCII.hyphen || next | 0x20 == UInt8(ascii: "i")
    case ASCII.hash: return length == 1
    default: return false
    }
  }

  /// A word that begins with something else than an ASCII letter; moves on by at least one byte.
  private mutating func otherWord(in bytes: Span<UInt8>) -> Word? {
    let start = position
    let byte = bytes[start]
    if byte.isDigit { return joinedWord(in: bytes, from: start) }
    if byte >= 0x80 {
      let scalar = Scalar(in: bytes, at: start)
      if scalar.role == .letter { return joinedWord(in: bytes, from: start) }
      position += max(1, scalar.width)
      return nil
    }
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    let previous = start > 0 ? bytes[start - 1] : ASCII.space
    let isInAddress = start < addressEnd
    if byte == ASCII.dot, next.isASCIILetter, !isInAddress, Self.opensName(previous) {
      return joinedWord(in: bytes, from: start)
    }
    if byte == ASCII.hash, next.mayBelongToWord, !isInAddress, !previous.mayBelongToWord,
      previous != ASCII.ampersand
    {
      return tag(in: bytes, from: start)
    }
    position += 1
    if isInAddress { skipInAddress(bytes, byte) }
    return nil
  }

  /// Whether a dot after this byte may begin a name such as `.net`.
  private static func opensName(_ byte: UInt8) -> Bool {
    byte <= ASCII.space || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"") || byte == ASCII.apostrophe
  }

  /// The word after `#`, as a tag unless it is a number.
  private mutating func tag(in bytes: Span<UInt8>, from start: Int) -> Word? {
    position = start + 1
    guard !bytes[position].isDigit, startsWord(bytes, at: position) else { return nil }
    guard var word = joinedWord(in: bytes, from: position) else { return nil }
    word.range = start..<word.range.upperBound
    word.traits.insert(.tag)
    return word
  }

  /// Whether a letter or digit stands at an offset.
  func startsWord(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isDigit }
    return Scalar(in: bytes, at: index).role == .letter
  }
}
