/// Where capitals and digits cut a piece: `Page|Rank`, `XML|Parser`, `Open|AI`, `Python|3`.
///
/// A part that begins with a capital needs three letters or two capitals, so that `PDFs`, `LaTeX`, `GmbH`, `kWh`
/// and `IPv6` stay whole. Digits are cut off behind three letters or more and are no part themselves.
struct CaseCuts {
  /// The parts; empty where nothing is cut.
  private(set) var ranges: [Range<Int>] = []
  /// Whether the piece is a gendered form such as `EntwicklerInnen`; then the one range is its base.
  private(set) var isGendered = false

  init() {}

  /// - Complexity: O(length).
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let letters = Self.letters(bytes, range)
    let count = letters.count
    if let start = Self.genderedEnding(bytes, range) {
      ranges = [range.lowerBound..<start]
      isGendered = true
      return
    }
    let runs = Self.runs(letters)
    var starts = [0]
    for index in 1..<max(1, count) where Self.cuts(letters, runs, at: index) { starts.append(index) }
    // `IPv6` has no clear cut: capitals inside that begin no part.
    let isUnclear = starts.count == 1 && Self.isUnclear(letters)
    let bodyEnd = isUnclear ? count : Self.withoutDigits(letters)
    guard starts.count > 1 || bodyEnd < count else { return }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : max(start, bodyEnd)
      guard end > start else { continue }
      let upper = end < count ? letters[end].offset : range.upperBound
      ranges.append(letters[start].offset..<upper)
    }
  }

  private enum Kind { case capital, small, digit }

  private static func letters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [(offset: Int, kind: Kind)] {
    var result: [(offset: Int, kind: Kind)] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = Scalar(in: bytes, at: offset)
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if scalar.value < 0x80, byte.isDigit {
        result.append((offset, .digit))
      } else if scalar.value < 0x80 ? byte.isASCIILetter : scalar.role == .letter {
        result.append((offset, scalar.isCapital ? .capital : .small))
      }
      offset += max(1, scalar.width)
    }
    return result
  }

  /// For each letter, how many of its kind stand in a row from it on.
  private static func runs(_ letters: [(offset: Int, kind: Kind)]) -> [Int] {
    var runs = [Int](repeating: 1, count: letters.count)
    for index in letters.indices.dropLast().reversed() where letters[index].kind == letters[index + 1].kind {
      runs[index] = runs[index + 1] + 1
    }
    return runs
  }

  private static func cuts(_ letters: [(offset: Int, kind: Kind)], _ runs: [Int], at index: Int) -> Bool {
    guard letters[index].kind == .capital else { return false }
    let capitals = runs[index]
    let after = index + capitals
    let small = after < letters.count && letters[after].kind == .small ? runs[after] : 0
    if letters[index - 1].kind == .capital { return capitals == 1 && small >= 2 }
    return capitals >= 2 || small >= 2
  }

  /// Whether small letters stand among two or more capitals.
  private static func isUnclear(_ letters: [(offset: Int, kind: Kind)]) -> Bool {
    letters.count { $0.kind == .capital } > 1 && letters.contains { $0.kind == .small }
  }

  /// How many letters remain without digits at the end, where three letters or more stand before those.
  private static func withoutDigits(_ letters: [(offset: Int, kind: Kind)]) -> Int {
    let digits = letters.reversed().prefix { $0.kind == .digit }.count
    let rest = letters.count - digits
    let before = letters[..<rest].reversed().prefix { $0.kind != .digit }.count
    return digits > 0 && digits <= 4 && before >= 3 ? rest : letters.count
  }

  /// Where `Innen` begins at the end of a piece, after a small letter.
  private static func genderedEnding(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let start = range.upperBound - 5
    guard start > range.lowerBound + 2, bytes[start - 1].isSmallLetter else { return nil }
    for (index, byte) in "Innen".utf8.enumerated() where bytes[start + index] != byte { return nil }
    return start
  }
}
