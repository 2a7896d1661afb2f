/// A word as the scanner found it, before stems.
struct Word {
  /// Where it stands, as UTF-8 offsets.
  var range: Range<Int>
  /// Its letters folded and joined, `ae oe ue` as they were written.
  var packed: PackedWord
  var traits: Traits = []

  struct Traits: OptionSet {
    let rawValue: UInt8

    /// Has parts, which stand in the scanner's `pieces`.
    static let hasParts = Traits(rawValue: 1)
    /// Written as a hash tag.
    static let tag = Traits(rawValue: 2)
    /// Two to five capitals and nothing else.
    static let capitals = Traits(rawValue: 4)
    /// Has a letter that German has and English has not.
    static let germanSign = Traits(rawValue: 8)
    /// Looks like a hash, a key or encoded bytes: no term.
    static let unreadable = Traits(rawValue: 16)
  }
}

/// A run of letters and digits inside a word, between two of the signs that join.
struct Piece {
  var range: Range<Int>
  /// The sign before it, 0 for the first piece.
  var joint: UInt8 = 0
  /// How many letters and digits it has.
  var length = 0
  var capitals = 0
  var digits = 0
  var startsWithCapital = false
  var hasGermanSign = false

  /// Whether it may have parts of its own: a capital behind its beginning, or digits after letters.
  var isMixed: Bool {
    (capitals > (startsWithCapital ? 1 : 0) && capitals < length) || (digits > 0 && digits < length)
  }
}
