// Words of several pieces: `sap-hana`, `node.js`, `x86_64`, `C++`, `AT&T`, `Entwickler:innen`.
extension WordScanner {
  /// The most letters and digits that a piece may have to be readable.
  static let longestPiece = 64
  /// From this length on, hexadecimal digits with both letters and digits among them count as a hash.
  static let shortestHash = 16

  /// The word that begins at an offset, piece by piece, or `nil` where it is part of an address and no word.
  mutating func joinedWord(in bytes: Span<UInt8>, from start: Int) -> Word? {
    pieces.removeAll(keepingCapacity: true)
    let isInAddress = start < addressEnd
    var from = start
    var joint: UInt8 = 0
    while true {
      pieces.append(piece(in: bytes, from: from, joint: joint, isInAddress: isInAddress))
      let last = pieces[pieces.count - 1]
      position = skipSuffix(bytes, at: last.range.upperBound)
      guard !isInAddress, joint != ASCII.asterisk, position == last.range.upperBound,
        let next = nextPiece(in: bytes, after: last)
      else { break }
      joint = next.joint
      from = next.start
    }
    let end = pieces[pieces.count - 1].range.upperBound
    if beginsAddress(bytes, from: start, to: end) { return nil }
    if !isInAddress { skipDomain(bytes) }
    return word(bytes, start..<end)
  }

  /// Folds and judges what the pieces hold.
  private func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Word {
    var word = Word(range: range, packed: PackedWord())
    var length = 0
    var capitals = 0
    for piece in pieces {
      if piece.length > Self.longestPiece { word.traits.insert(.unreadable) }
      if piece.hasGermanSign { word.traits.insert(.germanSign) }
      length += piece.length
      capitals += piece.capitals
    }
    if isHash(bytes, length: length) { word.traits.insert(.unreadable) }
    if word.traits.contains(.unreadable) { return word }
    for piece in pieces { LetterFolding.append(bytes, piece.range, to: &word.packed) }
    if word.packed.count == 0 { word.traits.insert(.unreadable) }
    if pieces.count > 1 || pieces[0].isMixed { word.traits.insert(.hasParts) }
    if capitals == length, length > 1, length < 6 { word.traits.insert(.capitals) }
    return word
  }

  /// Whether the pieces together look like a digest or a UUID.
  private func isHash(_ bytes: Span<UInt8>, length: Int) -> Bool {
    guard length >= Self.shortestHash else { return false }
    var digits = 0
    for piece in pieces {
      digits += piece.digits
      for index in piece.range where !bytes[index].isHexDigit { return false }
    }
    return digits > 0 && digits < length
  }

  // MARK: One piece

  private func piece(in bytes: Span<UInt8>, from start: Int, joint: UInt8, isInAddress: Bool) -> Piece {
    var piece = Piece(range: start..<start, joint: joint)
    var index = bytes[start] == ASCII.dot ? start + 1 : start
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        let scalar = Scalar(in: bytes, at: index)
        guard Self.take(scalar, into: &piece) || joinsLetters(bytes, at: index, scalar) else { break }
        index += max(1, scalar.width)
      } else {
        guard take(byte, at: index, in: bytes, into: &piece, isInAddress: isInAddress) else { break }
        index += 1
      }
    }
    piece.range = start..<index + symbols(bytes, at: index, after: piece)
    return piece
  }

  private func take(
    _ byte: UInt8, at index: Int, in bytes: Span<UInt8>, into piece: inout Piece, isInAddress: Bool
  ) -> Bool {
    if byte.isASCIILetter || byte.isDigit {
      if byte.isCapital {
        if piece.length == 0 { piece.startsWithCapital = true }
        piece.capitals += 1
      }
      if byte.isDigit { piece.digits += 1 }
      piece.length += 1
      return true
    }
    if byte == ASCII.dot, !isInAddress, index > 0, index + 1 < bytes.count {
      return bytes[index - 1].isDigit && bytes[index + 1].isDigit
    }
    return byte == ASCII.apostrophe && !isInAddress && joinsLetters(bytes, at: index, width: 1)
  }

  private static func take(_ scalar: Scalar, into piece: inout Piece) -> Bool {
    switch scalar.role {
    case .letter:
      if scalar.isCapital {
        if piece.length == 0 { piece.startsWithCapital = true }
        piece.capitals += 1
      }
      piece.length += 1
    case .silent: break
    default: return false
    }
    if scalar.isGermanSign { piece.hasGermanSign = true }
    return true
  }

  /// How many bytes of `++` or `#` belong to the name before them: `C++`, `F#`.
  private func symbols(_ bytes: Span<UInt8>, at index: Int, after piece: Piece) -> Int {
    guard index < bytes.count, piece.length > 0 else { return 0 }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if bytes[index] == ASCII.plus, next == ASCII.plus {
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      return third == ASCII.plus ? 0 : 2
    }
    let isOneLetter = piece.length == 1 && piece.digits == 0 && bytes[index - 1].isASCIILetter
    return bytes[index] == ASCII.hash && isOneLetter && !next.isASCIILetter ? 1 : 0
  }

  // MARK: Apostrophes

  private static let suffixes = ["s", "m", "d", "re", "ve", "ll"].map { Array($0.utf8) }

  /// Whether an apostrophe stands between two letters and does not begin a suffix that is dropped.
  private func joinsLetters(_ bytes: Span<UInt8>, at index: Int, width: Int) -> Bool {
    index > 0 && bytes[index - 1].mayBelongToWord && startsWord(bytes, at: index + width)
      && suffixLength(bytes, at: index + width) == 0
  }

  private func joinsLetters(_ bytes: Span<UInt8>, at index: Int, _ scalar: Scalar) -> Bool {
    scalar.role == .apostrophe && joinsLetters(bytes, at: index, width: scalar.width)
  }

  /// The length of `s`, `re`, `ve` … at an offset where the word ends with it.
  private func suffixLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    for suffix in Self.suffixes where index + suffix.count <= bytes.count {
      let matches = suffix.indices.allSatisfy { bytes[index + $0] | 0x20 == suffix[$0] }
      if matches, !startsWord(bytes, at: index + suffix.count) { return suffix.count }
    }
    return 0
  }

  /// Jumps over `'s` and its like, which belong to the word before and say nothing.
  private func skipSuffix(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard index > 0, index < bytes.count, bytes[index - 1].mayBelongToWord else { return index }
    let width: Int
    if bytes[index] == ASCII.apostrophe {
      width = 1
    } else if bytes[index] >= 0x80 {
      let scalar = Scalar(in: bytes, at: index)
      guard scalar.role == .apostrophe else { return index }
      width = scalar.width
    } else {
      return index
    }
    let length = suffixLength(bytes, at: index + width)
    return length == 0 ? index : index + width + length
  }
}

extension WordScanner {
  /// The folded, joined bytes of the word found last.
  func folded(_ word: Word, in bytes: Span<UInt8>) -> [UInt8] {
    if !word.packed.overflows { return word.packed.bytes }
    var folded: [UInt8] = []
    for piece in pieces { LetterFolding.append(bytes, piece.range, to: &folded) }
    return folded
  }
}
