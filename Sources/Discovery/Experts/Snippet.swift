/// The part of a text that shows best why it was found.
package struct Snippet: Hashable, Sendable {
  /// One line of text, cut at words.
  package var text: String
  /// The matched words, as UTF-8 ranges of `text`.
  package var marks: [Range<Int>]
  package var isCutBefore: Bool
  package var isCutAfter: Bool

  /// A matched word of the full text and how much it says.
  package struct Match: Hashable, Sendable {
    package var range: Range<Int>
    /// Which word of the question it stands for; each counts once in a window.
    package var concept: Int
    package var weight: Double

    package init(range: Range<Int>, concept: Int, weight: Double) {
      self.range = range
      self.concept = concept
      self.weight = weight
    }
  }

  /// Bytes of a snippet: about thirty words.
  package static let length = 180

  /// Chooses the window with the largest sum of weights of different words of the question.
  /// - Complexity: O(matches · matches in a window).
  package init(of text: String, matches: [Match]) {
    let bytes = Array(text.utf8)
    let window = Self.window(around: Self.best(matches), in: bytes)
    var output: [UInt8] = []
    var marks: [Range<Int>] = []
    var upcoming = matches.drop { $0.range.lowerBound < window.lowerBound }
    var position = window.lowerBound
    while position < window.upperBound {
      if let match = upcoming.first, match.range.lowerBound == position,
        match.range.upperBound <= window.upperBound
      {
        let from = output.count
        output += bytes[match.range]
        marks.append(from..<output.count)
        position = match.range.upperBound
        upcoming = upcoming.dropFirst().drop { $0.range.lowerBound < position }
        continue
      }
      let byte = bytes[position]
      let isSpace = byte <= 0x20
      if !isSpace { output.append(byte) } else if output.last != 0x20, !output.isEmpty { output.append(0x20) }
      position += 1
    }
    if output.last == 0x20, marks.last?.upperBound != output.count { output.removeLast() }
    self.text = String(decoding: output, as: UTF8.self)
    self.marks = marks
    isCutBefore = window.lowerBound > 0
    isCutAfter = window.upperBound < bytes.count
  }

  /// From the first to the last match that counts of the best window; empty where there is none.
  private static func best(_ matches: [Match]) -> Range<Int> {
    var best = (range: 0..<0, weight: 0.0)
    for (index, first) in matches.enumerated() {
      var seen: Set<Int> = []
      var weight = 0.0
      var end = first.range.upperBound
      for match in matches[index...] {
        guard match.range.upperBound - first.range.lowerBound <= length * 3 / 4 else { break }
        guard seen.insert(match.concept).inserted else { continue }
        weight += match.weight
        end = match.range.upperBound
      }
      if weight > best.weight { best = (first.range.lowerBound..<end, weight) }
    }
    return best.range
  }

  /// A window that begins a little before `best` and holds it, cut at spaces.
  private static func window(around best: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard bytes.count > length else { return 0..<bytes.count }
    let start = best.lowerBound
    var lower = max(0, min(start - length / 6, bytes.count - length))
    var upper = min(bytes.count, lower + length)
    if lower > 0 {
      while lower < start, bytes[lower] > 0x20 { lower += 1 }
      while lower < start, bytes[lower] <= 0x20 { lower += 1 }
    }
    if upper < bytes.count {
      let limit = upper
      while upper > max(lower, best.upperBound), bytes[upper] > 0x20 { upper -= 1 }
      // One endless word: cut it at a character instead.
      if upper == lower || bytes[upper] > 0x20 { upper = limit }
      while upper > lower, upper < bytes.count, bytes[upper] & 0xC0 == 0x80 { upper -= 1 }
    }
    while lower < upper, bytes[lower] & 0xC0 == 0x80 { lower += 1 }
    return lower..<upper
  }
}
