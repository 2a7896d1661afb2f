/// Where a text goes on in the next row.
enum LineBreaks {
  /// At most `rows` rows, as even as words allow, as few as `maxWidth` asks for.
  ///
  /// Rows may still be too wide, where a word is: see `fitted`.
  /// - Complexity: O(words²).
  static func balanced(_ text: String, size: Double, maxWidth: Double, rows: Int) -> [String] {
    guard rows > 1, TextWidth.of(text, size: size) > maxWidth else { return [text] }
    let words = words(of: text)
    guard words.count > 1 else { return [text] }
    var best = [text]
    var bestWidth = TextWidth.of(text, size: size)
    func consider(_ candidate: [String]) {
      let candidate = candidate.map(undotted)
      let width = candidate.map { TextWidth.of($0, size: size) }.max() ?? 0
      if width < bestWidth - 0.01 {
        best = candidate
        bestWidth = width
      }
    }
    for cut in 1..<words.count {
      consider([joined(words[..<cut]), joined(words[cut...])])
    }
    guard rows > 2, bestWidth > maxWidth, words.count > 2 else { return best }
    for first in 1..<(words.count - 1) {
      for second in (first + 1)..<words.count {
        consider([joined(words[..<first]), joined(words[first..<second]), joined(words[second...])])
      }
    }
    return best
  }

  /// Rows filled one after the other; the last one is shortened where the text is longer.
  static func filled(_ text: String, size: Double, maxWidth: Double, rows: Int) -> [String] {
    var result: [String] = []
    var row = ""
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() {
      let longer = row.isEmpty ? String(word) : row + " " + word
      if row.isEmpty || TextWidth.of(longer, size: size) <= maxWidth {
        row = longer
      } else if result.count + 1 == rows {
        row = row + " " + joined(words[index...])
        break
      } else {
        result.append(row)
        row = String(word)
      }
    }
    if !row.isEmpty { result.append(row) }
    return result.map { fitted($0, size: size, maxWidth: maxWidth) }
  }

  /// The text, or as much of it as fits before an ellipsis.
  static func fitted(_ text: String, size: Double, maxWidth: Double) -> String {
    guard TextWidth.of(text, size: size) > maxWidth else { return text }
    let room = maxWidth - TextWidth.of("…", size: size)
    var kept = ""
    var width = 0.0
    for character in text {
      width += TextWidth.of(String(character), size: size)
      if width > room { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The widest word, where a row may be as wide as that.
  static func widestWord(_ text: String, size: Double) -> Double {
    words(of: text).map { TextWidth.of(undotted(String($0)), size: size) }.max() ?? 0
  }

  /// Words with the dot that separates them from the next one.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if word == "·", let last = words.last {
        words[words.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// A row without the dot at its end, where the break separates.
  private static func undotted(_ row: String) -> String {
    row.hasSuffix(" ·") ? String(row.dropLast(2)) : row
  }

  private static func joined(_ words: ArraySlice<Substring>) -> String {
    words.joined(separator: " ")
  }
}
