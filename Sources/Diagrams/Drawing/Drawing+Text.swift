extension Drawing.Text {
  /// A row whose top left corner, or top middle, is known.
  init(
    _ string: String, top: Point, size: Double, anchor: Anchor, isBold: Bool = false,
    colour: Colour = .ink, hasHalo: Bool = false
  ) {
    let width = TextWidth.of(string, size: size) * (isBold ? Self.boldness : 1)
    let height = size * Self.leading
    let minX = anchor == .start ? top.x : top.x - width / 2
    self.init(
      string: string, origin: Point(x: top.x, y: top.y + size * Self.ascent), size: size,
      anchor: anchor, isBold: isBold, colour: colour, hasHalo: hasHalo,
      bounds: Rect(minX: minX, minY: top.y, width: width, height: height))
  }

  /// Height of a row, in em.
  static let leading = 1.22
  /// From the top of a row to its baseline, in em; capitals of DejaVu Sans are 0.73 em high.
  static let ascent = 0.96
  /// DejaVu Sans Bold is up to 23 % wider than the book face, letter by letter.
  static let boldness = 1.2
}
