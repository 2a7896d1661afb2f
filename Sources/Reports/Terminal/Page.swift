/// Lines for a terminal of a given width.
struct Page {
  let width: Int
  let style: Style
  private(set) var lines: [String] = []

  /// Columns in which a report is still readable.
  static let narrowest = 40

  init(width: Int, style: Style) {
    self.width = max(Self.narrowest, width)
    self.style = style
  }

  /// An empty line, never two in a row and none at the top.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A paragraph, indented and wrapped; the lines after the first `hanging` columns further in.
  mutating func add(_ text: StyledText, indent: Int = 0, hanging: Int = 0) {
    let room = width - indent - hanging
    for (index, line) in text.wrapped(to: room).enumerated() {
      lines.append(Self.blanks(indent + (index == 0 ? 0 : hanging)) + line.rendered(style))
    }
  }

  mutating func add(_ text: String, _ tone: Tone = .plain, indent: Int = 0) {
    add(StyledText(text, tone), indent: indent)
  }

  /// Items with dots between them, broken between items where that is possible.
  mutating func add(items: [StyledText], indent: Int = 0) {
    let room = width - indent
    var line = StyledText()
    for item in items where !item.isEmpty {
      if !line.isEmpty, line.width + 3 + item.width > room {
        add(line, indent: indent)
        line = StyledText()
      }
      if !line.isEmpty { line.append(" · ", .faint) }
      line.append(item)
    }
    add(line, indent: indent)
  }

  /// One line: the left part, cut where there is no room, what belongs to it, and the right part at the right
  /// edge.
  mutating func add(left: StyledText, suffix: StyledText, right: StyledText) {
    let right = right.cut(to: width / 2)
    let suffix = suffix.cut(to: width / 4)
    var line = left.cut(to: width - right.width - suffix.width - 2)
    line.append(suffix)
    if !right.isEmpty { line.append(Self.blanks(width - line.width - right.width)) }
    line.append(right)
    lines.append(line.rendered(style))
  }

  /// A title in a line across the page.
  mutating func rule(_ title: String) {
    var line = StyledText("── ", .faint)
    line.append(StyledText(title, .faint).cut(to: width - 8))
    line.append(" " + String(repeating: "─", count: max(0, width - line.width - 1)), .faint)
    lines.append(line.rendered(style))
  }

  mutating func add(_ table: TextTable, indent: Int = 0) {
    for line in table.lines(width: width - indent) {
      lines.append(Self.blanks(indent) + line.rendered(style))
    }
  }

  /// The lines, each ended.
  var string: String { lines.map { $0 + "\n" }.joined() }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
