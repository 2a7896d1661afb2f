/// Columns of text that stand below each other, two spaces apart.
struct TextTable {
  enum Alignment { case left, right }

  let alignments: [Alignment]
  /// Whether the last column goes over several lines where it is too wide; else it is cut.
  let wrapsLast: Bool
  private(set) var rows: [[StyledText]] = []

  init(_ alignments: [Alignment], wrapsLast: Bool = false) {
    self.alignments = alignments
    self.wrapsLast = wrapsLast
  }

  mutating func row(_ cells: [StyledText]) {
    rows.append(cells)
  }

  mutating func row(_ cells: [String], _ tone: Tone = .plain) {
    rows.append(cells.map { StyledText($0, tone) })
  }

  /// The lines; where they would be wider than `width`, the widest columns are cut.
  func lines(width: Int) -> [StyledText] {
    let widths = widths(width)
    return rows.flatMap { row -> [StyledText] in
      guard wrapsLast, row.count == widths.count, let last = row.last, let room = widths.last else {
        return [line(row, widths)]
      }
      let pieces = last.isEmpty ? [last] : last.wrapped(to: room)
      return pieces.enumerated().map { index, piece in
        let before = index == 0 ? Array(row.dropLast()) : row.dropLast().map { _ in StyledText() }
        return line(before + [piece], widths)
      }
    }
  }

  private func line(_ row: [StyledText], _ widths: [Int]) -> StyledText {
    var line = StyledText()
    for (index, cell) in row.enumerated() where index < widths.count {
      let cell = cell.cut(to: widths[index])
      let gap = String(repeating: " ", count: widths[index] - cell.width)
      if index > 0 { line.append("  ") }
      if alignments[index] == .right { line.append(gap) }
      line.append(cell)
      if alignments[index] == .left, index + 1 < row.count { line.append(gap) }
    }
    return line
  }

  private func widths(_ width: Int) -> [Int] {
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
    let gaps = 2 * max(0, widths.count - 1)
    if wrapsLast, let last = widths.last {
      let others = Self.shrunk(widths.dropLast(), to: width / 2)
      return others + [min(last, max(2, width - gaps - others.reduce(0, +)))]
    }
    return Self.shrunk(widths, to: width - gaps)
  }

  /// The widths with the widest made narrower until their sum fits.
  private static func shrunk(_ widths: [Int], to room: Int) -> [Int] {
    var widths = widths
    var sum = widths.reduce(0, +)
    while sum > room, let widest = widths.max(), widest > 1, let column = widths.lastIndex(of: widest) {
      widths[column] -= 1
      sum -= 1
    }
    return widths
  }
}
