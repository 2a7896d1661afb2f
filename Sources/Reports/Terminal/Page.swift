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

  /// A line that is laid out already; what does not fit is cut.
  mutating func add(fixed line: StyledText) {
    lines.append(line.cut(to: width).rendered(style))
  }

  /// One line: the left part cut so that the right part stands at the right edge.
  mutating func add(left: StyledText, right: StyledText) {
    let right = right.cut(to: width / 2)
    let left = left.cut(to: width - right.width - 2)
    var line = left
    line.append(Self.blanks(width - left.width - right.width))
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
