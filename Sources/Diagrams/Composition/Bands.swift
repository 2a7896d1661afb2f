/// The page around the drawing: title above, legend and small print below, and the canvas between.
struct Bands: Sendable {
  /// A4 landscape, in points.
  static let page = Size(width: 842, height: 595)
  private static let margin = 30.0
  private static let width = page.width - 2 * margin

  private(set) var words: [Drawing.Text] = []
  private(set) var outlines: [Drawing.Outline] = []
  private(set) var strokes: [Drawing.Stroke] = []
  private(set) var rules: [Drawing.Stroke] = []
  /// What is left for boxes and lines.
  private(set) var canvas: Rect

  /// Sets the bands of a page of A4.
  init(title: String, subtitles: [String], captions: [String], legend: [Picture.LegendEntry]) {
    canvas = Rect(minX: Self.margin, minY: 0, width: Self.width, height: 0)
    let top = setHead(title, subtitles)
    let bottom = setFoot(captions, legend)
    canvas = Rect(minX: Self.margin, minY: top, width: Self.width, height: max(60, bottom - top))
  }

  /// Title and subtitles from the top; gives where the canvas starts.
  private mutating func setHead(_ title: String, _ subtitles: [String]) -> Double {
    var y = 24.0
    for row in Self.rows(title, size: 18, width: Self.width / Drawing.Text.boldness, rows: 2) {
      add(row, y: y, size: 18, isBold: true, colour: .ink)
      y += 18 * Drawing.Text.leading
    }
    y += 2
    for subtitle in subtitles {
      for row in Self.rows(subtitle, size: 10.5, width: Self.width, rows: 2) {
        add(row, y: y, size: 10.5, isBold: false, colour: .quiet)
        y += 10.5 * Drawing.Text.leading + 1
      }
    }
    addRule(y: y + 6)
    return y + 18
  }

  /// Captions and the legend above them, up from the bottom; gives where the canvas ends.
  private mutating func setFoot(_ captions: [String], _ legend: [Picture.LegendEntry]) -> Double {
    let rows = captions.flatMap { Self.rows($0, size: 9, width: Self.width, rows: 2) }
    let rowHeight = 9 * Drawing.Text.leading + 1
    var y = Self.page.height - 20 - rowHeight * Double(rows.count)
    let captionTop = y
    for row in rows {
      add(row, y: y, size: 9, isBold: false, colour: .quiet)
      y += rowHeight
    }
    let placed = LegendRows(legend, left: Self.margin, width: Self.width)
    let legendTop = captionTop - placed.height - (placed.height > 0 ? 8 : 0)
    words += placed.words(top: legendTop)
    outlines += placed.outlines(top: legendTop)
    strokes += placed.strokes(top: legendTop)
    guard !rows.isEmpty || placed.height > 0 else { return Self.page.height - Self.margin }
    addRule(y: legendTop - 8)
    return legendTop - 20
  }

  private mutating func add(_ text: String, y: Double, size: Double, isBold: Bool, colour: Colour) {
    words.append(
      Drawing.Text(
        text, top: Point(x: Self.margin, y: y), size: size, anchor: .start, isBold: isBold, colour: colour))
  }

  private mutating func addRule(y: Double) {
    let start = Point(x: Self.margin, y: y)
    let end = Point(x: Self.margin + Self.width, y: y)
    rules.append(
      Drawing.Stroke(
        curve: Curve(from: start, by: start.toward(end, 0.5), to: end), width: 0.75, isDashed: false,
        colour: .rule))
  }

  private static func rows(_ text: String, size: Double, width: Double, rows: Int) -> [String] {
    let clean = CleanText.line(text, limit: DiagramLimits.sentenceScalars)
    return LineBreaks.filled(clean, size: size, maxWidth: width, rows: rows)
  }
}
