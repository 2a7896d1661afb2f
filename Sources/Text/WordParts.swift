/// The parts of a word that has some: pieces between joining signs, and what camel case and digits show in them.
struct WordParts {
  /// Folded pieces, each with its leaves.
  var pieces: [(text: String, leaves: [String])] = []
  /// Whether a sign joins two pieces; a single piece is the word itself and no part of it.
  var isJoined = false
  /// The base of a gendered form (`Entwickler` in `Entwickler:innen`); then there are no pieces.
  var base: String?

  /// All parts of two letters or more, each piece before its leaves.
  var all: [String] {
    if let base { return [base] }
    var result: [String] = []
    for piece in pieces {
      if isJoined { result.append(piece.text) }
      result += piece.leaves
    }
    return result
  }

  /// The finest parts, in order: what a question asks for one by one.
  var finest: [(part: String, piece: String)] {
    if let base { return [(base, base)] }
    return pieces.flatMap { piece in
      if piece.leaves.isEmpty { return isJoined ? [(piece.text, piece.text)] : [] }
      return piece.leaves.map { ($0, piece.text) }
    }
  }
}

extension WordParts {
  /// Reads the parts of the word whose pieces the scanner holds.
  init(_ bytes: Span<UInt8>, _ found: [Piece]) {
    guard let first = found.first else { return }
    if let last = found.last, last.joint == ASCII.asterisk {
      base = Self.folded(bytes, first.range.lowerBound..<found[found.count - 2].range.upperBound)
      return
    }
    let merged = Self.withoutAmpersands(found)
    isJoined = merged.count > 1
    for piece in merged {
      let cuts = piece.isMixed ? CaseCuts(bytes, piece.range) : CaseCuts()
      if cuts.isGendered, found.count == 1, let base = cuts.ranges.first {
        self.base = Self.folded(bytes, base)
        return
      }
      let leaves = cuts.ranges.map { Self.folded(bytes, $0) }.filter(Self.isLongEnough)
      let text = Self.folded(bytes, piece.range)
      if Self.isLongEnough(text) { pieces.append((text, cuts.isGendered ? [] : leaves)) }
    }
  }

  /// The pieces with `AT&T` and `R&D` as one piece each, which has no leaves.
  private static func withoutAmpersands(_ found: [Piece]) -> [Piece] {
    var merged: [Piece] = []
    for piece in found {
      if piece.joint == ASCII.ampersand, let last = merged.popLast() {
        merged.append(Piece(range: last.range.lowerBound..<piece.range.upperBound, joint: last.joint))
      } else {
        merged.append(piece)
      }
    }
    return merged
  }

  private static func isLongEnough(_ part: String) -> Bool {
    part.unicodeScalars.count > 1
  }

  private static func folded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var folded: [UInt8] = []
    LetterFolding.append(bytes, range, to: &folded)
    return Folding.unified(folded)
  }
}
