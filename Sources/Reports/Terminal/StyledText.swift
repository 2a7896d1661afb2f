/// A line of text in several tones, safe for a terminal from the moment it is put in.
struct StyledText: Hashable, Sendable {
  /// A visible character with whatever combines with it: at most two columns wide.
  struct Cell: Hashable, Sendable {
    var text: String
    var width: Int
    var tone: Tone

    var isSpace: Bool { text == " " }
  }

  private(set) var cells: [Cell] = []

  init() {}

  init(_ text: String, _ tone: Tone = .plain) {
    append(text, tone)
  }

  private init(cells: [Cell]) {
    self.cells = cells
  }

  /// Columns.
  var width: Int { cells.reduce(0) { $0 + $1.width } }

  var isEmpty: Bool { cells.isEmpty }

  /// Adds text of whatever origin.
  mutating func append(_ text: String, _ tone: Tone = .plain) {
    let start = cells.count
    for scalar in TerminalText.safe(text).unicodeScalars {
      let width = DisplayWidth.columns(scalar)
      if width == 0, cells.count > start {
        let last = cells.count - 1
        cells[last].text.unicodeScalars.append(scalar)
        if DisplayWidth.widens(scalar) { cells[last].width = 2 }
      } else {
        cells.append(Cell(text: String(scalar), width: width, tone: tone))
      }
    }
  }

  mutating func append(_ other: StyledText) {
    cells += other.cells
  }

  /// The same text with `…` at its end where it is wider than `width` columns.
  func cut(to width: Int) -> StyledText {
    guard self.width > width else { return self }
    var kept: [Cell] = []
    var used = 1
    for cell in cells {
      guard used + cell.width <= width else { break }
      kept.append(cell)
      used += cell.width
    }
    while kept.last?.isSpace == true { kept.removeLast() }
    return width < 1 ? StyledText() : StyledText(cells: kept + [Cell(text: "…", width: 1, tone: .plain)])
  }

  /// Lines of at most `width` columns (at least 2), broken at spaces; words that are wider are broken
  /// anywhere.
  func wrapped(to width: Int) -> [StyledText] {
    let width = max(2, width)
    var lines: [[Cell]] = []
    var line: [Cell] = []
    var used = 0
    for word in words {
      let space = line.isEmpty ? 0 : 1
      if used + space + word.width > width, !line.isEmpty {
        lines.append(line)
        (line, used) = ([], 0)
      }
      if let space = word.space, !line.isEmpty {
        line.append(space)
        used += 1
      }
      for cell in word.cells {
        if used + cell.width > width {
          lines.append(line)
          (line, used) = ([], 0)
        }
        line.append(cell)
        used += cell.width
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { StyledText(cells: $0) }
  }

  /// A word and the space before it.
  private struct Word {
    var space: Cell?
    var cells: [Cell] = []

    var width: Int { cells.reduce(0) { $0 + $1.width } }
  }

  private var words: [Word] {
    var words: [Word] = []
    var word = Word()
    for (place, cell) in cells.enumerated() {
      // A per cent sign stays with its number.
      let isGlue = place + 1 < cells.count && cells[place + 1].text == "%"
      guard cell.isSpace, !isGlue else {
        word.cells.append(cell)
        continue
      }
      if !word.cells.isEmpty { words.append(word) }
      word = Word(space: cell)
    }
    if !word.cells.isEmpty { words.append(word) }
    return words
  }

  /// The text for output.
  func rendered(_ style: Style) -> String {
    guard style == .ansi else { return cells.reduce(into: "") { $0 += $1.text } }
    var output = ""
    var tone = Tone.plain
    for cell in cells {
      if cell.tone != tone {
        if tone != .plain { output += "\u{1B}[0m" }
        if let parameters = cell.tone.parameters { output += "\u{1B}[" + parameters + "m" }
        tone = cell.tone
      }
      output += cell.text
    }
    return tone == .plain ? output : output + "\u{1B}[0m"
  }
}
