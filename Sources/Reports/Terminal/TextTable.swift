/// Columns of text that stand below each other, two spaces apart.
struct TextTable {
  enum Alignment { case left, right }

  var alignments: [Alignment]
  private(set) var rows: [[StyledText]] = []

  init(_ alignments: [Alignment]) {
    self.alignments = alignments
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
    return rows.map { row in
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
  }

  private func widths(_ width: Int) -> [Int] {
    var widths = alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
    let gaps = 2 * max(0, widths.count - 1)
    while widths.reduce(gaps, +) > width, let widest = widths.max(), widest > 1,
      let column = widths.lastIndex(of: widest)
    {
      widths[column] -= 1
    }
    return widths
  }
}
