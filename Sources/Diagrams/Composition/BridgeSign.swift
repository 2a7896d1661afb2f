/// The dot of somebody who stands on a line.
enum BridgeSign {
  static let side = 8.0
  /// Size of the name, in points.
  static let textSize = 9.0

  /// A dark dot, or a diamond in a warning colour where the line hangs on this one alone.
  static func dot(at center: Point, isSole: Bool) -> Drawing.Outline {
    let side = isSole ? Self.side * 1.45 : Self.side
    return Drawing.Outline(
      shape: isSole ? .diamond : .disc, frame: Rect(center: center, size: Size(width: side, height: side)),
      fill: isSole ? Palette.warning : .ink, stroke: .white)
  }

  /// The name beside the dot; heavier where the line hangs on this one.
  static func label(_ name: String, top: Point, isSole: Bool) -> Drawing.Text {
    Drawing.Text(
      name, top: top, size: textSize, anchor: .start, isBold: isSole,
      colour: isSole ? Palette.warningInk : .ink, hasHalo: true)
  }
}
