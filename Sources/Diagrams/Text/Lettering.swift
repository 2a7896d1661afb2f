/// A label broken into rows of known size.
struct Lettering: Hashable, Sendable {
  /// One row of a label.
  struct Row: Hashable, Sendable {
    var text: String
    var size: Double
    var width: Double
    var isName: Bool
  }

  var rows: [Row]
  /// Whether something of the text is not shown.
  var isShortened: Bool

  var width: Double { rows.map(\.width).max() ?? 0 }
  var height: Double { rows.reduce(0) { $0 + Self.leading(of: $1) } }

  /// Height that one row takes.
  static func leading(of row: Row) -> Double { row.size * 1.22 }

  /// Type size below which print is no longer read, in points.
  static let smallest = 9.0

  static let none = Lettering(rows: [], isShortened: false)

  /// Sets the first text as a name, over several rows where it is long, and the others small below it.
  init(
    _ texts: [String], nameSize: Double, smallSize: Double, maxWidth: Double, isBold: Bool = false
  ) {
    let boldness = isBold ? Drawing.Text.boldness : 1
    let nameWidth = maxWidth / boldness
    let clean = CleanText.lines(
      texts, lines: DiagramLimits.labelLines, limit: DiagramLimits.labelScalars)
    guard let name = clean.first else {
      self = .none
      return
    }
    let details = clean.dropFirst()
    let rowsForName = max(1, min(DiagramLimits.labelLines, DiagramLimits.labelRows - details.count))
    let broken = LineBreaks.balanced(name, size: nameSize, maxWidth: nameWidth, rows: rowsForName)
    let widest = broken.map { TextWidth.of($0, size: nameSize) }.max() ?? 0
    // A long word, of which German has many, is set smaller before it is cut.
    let nameSize = widest > nameWidth ? max(Self.smallest, 0.999 * nameSize * nameWidth / widest) : nameSize
    var isCut = texts.count > clean.count || clean.last?.hasSuffix("…") == true
    rows = broken.map { Self.row($0, nameSize, nameWidth, isName: true, &isCut) }
    for index in rows.indices { rows[index].width *= boldness }
    // What the name leaves of the rows goes to details that are too long for one.
    var spare = DiagramLimits.labelRows - broken.count - details.count
    for detail in details {
      let parts = LineBreaks.balanced(detail, size: smallSize, maxWidth: maxWidth, rows: min(2, 1 + spare))
      spare -= parts.count - 1
      rows += parts.map { Self.row($0, smallSize, maxWidth, isName: false, &isCut) }
    }
    isShortened = isCut
  }

  private init(rows: [Row], isShortened: Bool) {
    self.rows = rows
    self.isShortened = isShortened
  }

  private static func row(
    _ text: String, _ size: Double, _ maxWidth: Double, isName: Bool, _ isCut: inout Bool
  ) -> Row {
    let fitted = LineBreaks.fitted(text, size: size, maxWidth: maxWidth)
    if fitted != text { isCut = true }
    return Row(text: fitted, size: size, width: TextWidth.of(fitted, size: size), isName: isName)
  }
}
