/// How far a misspelt word is from what was meant.
///
/// Optimal string alignment: insertions, deletions, substitutions and transpositions of neighbours (Damerau,
/// CACM 1964). A slip that is usual in German or English costs 10, any other 12: doubled or single letters, a
/// silent `h` or `e`, one of `ck` and its like, one vowel for another, `d`/`t`, `f`/`v`/`w`, `s`/`z`/`x`, `c`/`k`,
/// `b`/`p`, `m`/`n`, and transpositions.
enum EditCost {
  static let usual = 10
  static let unusual = 12

  /// The largest cost at which a word of so many letters may be a correction: one usual slip in four or five
  /// letters, one in six, two usual ones up to eleven, any two beyond.
  static func limit(letters: Int) -> Int {
    switch letters {
    case ..<4: 0
    case 4...5: usual
    case 6: unusual
    case 7...11: 2 * usual
    default: 2 * unusual
    }
  }

  /// The cost, or `nil` where it exceeds the limit.
  /// - Complexity: O(letters²), less where the words soon differ too much.
  static func between(_ typed: [UInt8], _ meant: [UInt8], limit: Int) -> Int? {
    let columns = meant.count
    guard abs(typed.count - columns) * usual <= limit, leastSlips(typed, meant) * usual <= limit else {
      return nil
    }
    if columns == 0 { return typed.count * unusual <= limit ? typed.count * unusual : nil }
    var before = [Int](repeating: 0, count: columns + 1)
    var last = (0...columns).map { $0 * unusual }
    var next = before
    for row in typed.indices {
      next[0] = (row + 1) * unusual
      var least = next[0]
      for column in meant.indices {
        let match = last[column] + substitution(typed[row], meant[column])
        let deletion = last[column + 1] + extra(typed, row)
        let insertion = next[column] + extra(meant, column)
        var best = min(match, deletion, insertion)
        if row > 0, column > 0, typed[row] == meant[column - 1], typed[row - 1] == meant[column] {
          best = min(best, before[column - 1] + usual)
        }
        next[column + 1] = best
        least = min(least, best)
      }
      if least > limit { return nil }
      swap(&before, &last)
      swap(&last, &next)
    }
    return last[columns] <= limit ? last[columns] : nil
  }

  /// Slips that there are at least: each brings in at most one letter that the other word has not at all.
  private static func leastSlips(_ one: [UInt8], _ other: [UInt8]) -> Int {
    let (own, others) = (letters(one), letters(other))
    return max((own & ~others).nonzeroBitCount, (others & ~own).nonzeroBitCount)
  }

  /// A bit for each letter in a word; others share them, which makes the bound lower and no less true.
  private static func letters(_ word: [UInt8]) -> UInt32 {
    var bits: UInt32 = 0
    for byte in word { bits |= 1 << UInt32(byte & 31) }
    return bits
  }

  /// What it costs that one of the words has a letter more than the other.
  private static func extra(_ word: [UInt8], _ index: Int) -> Int {
    let letter = word[index]
    let isDoubled =
      index > 0 && word[index - 1] == letter || index + 1 < word.count && word[index + 1] == letter
    let isSilent = letter == UInt8(ascii: "h") || letter == UInt8(ascii: "e") || isPair(word, index)
    return isDoubled || isSilent ? usual : unusual
  }

  /// Whether a letter belongs to `ck`, `tz`, `dt` or `sch`, of which people leave one out.
  private static func isPair(_ word: [UInt8], _ index: Int) -> Bool {
    let letter = word[index]
    let next = index + 1 < word.count ? word[index + 1] : 0
    let previous = index > 0 ? word[index - 1] : 0
    switch letter {
    case UInt8(ascii: "c"): return next == UInt8(ascii: "k") || next == UInt8(ascii: "h")
    case UInt8(ascii: "k"): return previous == UInt8(ascii: "c")
    case UInt8(ascii: "t"): return next == UInt8(ascii: "z") || previous == UInt8(ascii: "d")
    case UInt8(ascii: "d"): return next == UInt8(ascii: "t")
    case UInt8(ascii: "s"): return next == UInt8(ascii: "c")
    default: return false
    }
  }

  private static func substitution(_ one: UInt8, _ other: UInt8) -> Int {
    if one == other { return 0 }
    return groups[Int(one)] > 0 && groups[Int(one)] == groups[Int(other)] ? usual : unusual
  }

  /// By letter the group of those that are taken for each other, 0 for none.
  private static let groups: [UInt8] = {
    var groups = [UInt8](repeating: 0, count: 256)
    for (number, letters) in ["aeiouy", "dt", "fvw", "szx", "ckq", "bp", "mn"].enumerated() {
      for letter in letters.utf8 { groups[Int(letter)] = UInt8(number + 1) }
    }
    return groups
  }()
}
