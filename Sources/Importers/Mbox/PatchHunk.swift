/// Follows the hunks of a unified diff, so that a removed line `- ` is not taken for a signature.
///
/// A hunk's head, `@@ -3,7 +3,8 @@`, says how many lines of the old and the new file follow.
struct PatchHunk {
  private var oldLines = 0
  private var newLines = 0

  /// Whether a line belongs to a hunk; lines must be given in their order.
  mutating func contains(_ line: ArraySlice<UInt8>) -> Bool {
    if oldLines > 0 || newLines > 0 {
      if takes(line) { return true }
      (oldLines, newLines) = (0, 0)
    }
    return begin(line)
  }

  private mutating func takes(_ line: ArraySlice<UInt8>) -> Bool {
    switch line.first {
    // Mailers cut the blank of an empty line of context.
    case ASCII.space,
      nil where oldLines > 0 && newLines > 0:
      oldLines -= 1
      newLines -= 1
    case UInt8(ascii: "-") where oldLines > 0: oldLines -= 1
    case UInt8(ascii: "+") where newLines > 0: newLines -= 1
    case UInt8(ascii: "\\"): break
    default: return false
    }
    return true
  }

  private mutating func begin(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: [0x40, 0x40, 0x20, 0x2D]) else { return false }
    let words = ASCII.words(line.prefix(80))
    guard words.count >= 4, words[2].first == UInt8(ascii: "+"), words[3].elementsEqual([0x40, 0x40]),
      let old = Self.count(words[1]), let new = Self.count(words[2])
    else { return false }
    (oldLines, newLines) = (old, new)
    return true
  }

  /// The number of lines in `-3,7`, which is 1 in `-3`.
  private static func count(_ range: ArraySlice<UInt8>) -> Int? {
    let numbers = range.dropFirst().split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard (1...2).contains(numbers.count), ASCII.number(numbers[0]) != nil else { return nil }
    return numbers.count == 1 ? 1 : ASCII.number(numbers[1])
  }
}
