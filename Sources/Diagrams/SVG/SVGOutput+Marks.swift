extension SVGOutput {
  /// A filled shape with its outline.
  mutating func outline(_ outline: Drawing.Outline) {
    let frame = outline.frame
    let ink: Attributes = [
      ("fill", outline.fill.hex), ("stroke", outline.stroke.hex),
      ("stroke-width", Self.number(outline.strokeWidth)),
    ]
    switch outline.shape {
    case .country:
      guard outline.border.count > 2 else { return }
      empty("polygon", [("points", Self.points(outline.border)), ("stroke-linejoin", "round")] + ink)
    case .plate:
      let corner = min(6, frame.height / 4)
      empty(
        "rect",
        [
          ("x", Self.number(frame.minX)), ("y", Self.number(frame.minY)),
          ("width", Self.number(frame.width)), ("height", Self.number(frame.height)),
          ("rx", Self.number(corner)),
        ] + ink)
    case .disc:
      empty(
        "circle",
        [
          ("cx", Self.number(frame.center.x)), ("cy", Self.number(frame.center.y)),
          ("r", Self.number(frame.width / 2)),
        ] + ink)
    case .diamond:
      let corners = [
        Point(x: frame.center.x, y: frame.minY), Point(x: frame.maxX, y: frame.center.y),
        Point(x: frame.center.x, y: frame.maxY), Point(x: frame.minX, y: frame.center.y),
      ]
      empty("polygon", [("points", Self.points(corners))] + ink)
    }
  }

  /// A line with its arrowhead.
  mutating func stroke(_ stroke: Drawing.Stroke) {
    var attributes: Attributes = [
      ("d", Self.path(stroke.lead + [stroke.curve])), ("fill", "none"), ("stroke", stroke.colour.hex),
      ("stroke-width", Self.number(stroke.width)),
    ]
    let dashes = stroke.dashes.map(Self.number)
    if !dashes.isEmpty { attributes.append(("stroke-dasharray", dashes.joined(separator: " "))) }
    empty("path", attributes)
    if !stroke.arrowhead.isEmpty {
      empty("polygon", [("points", Self.points(stroke.arrowhead)), ("fill", stroke.colour.hex)])
    }
  }

  /// One row of text.
  mutating func row(_ row: Drawing.Text) {
    var attributes: Attributes = [
      ("x", Self.number(row.origin.x)), ("y", Self.number(row.origin.y)),
      ("font-size", Self.number(row.size)), ("fill", row.colour.hex),
    ]
    if row.anchor == .middle { attributes.append(("text-anchor", "middle")) }
    if row.isBold { attributes.append(("font-weight", "bold")) }
    if row.hasHalo {
      attributes += [
        ("stroke", Colour.white.hex), ("stroke-width", "4"), ("stroke-linejoin", "round"),
        ("paint-order", "stroke"),
      ]
    }
    text("text", attributes, row.string)
  }

  private static func path(_ curves: [Curve]) -> String {
    guard let first = curves.first else { return "" }
    return curves.reduce(into: "M" + pair(first.start)) { path, curve in
      path +=
        curve.isStraight
        ? "L" + pair(curve.end)
        : "C" + [curve.control1, curve.control2, curve.end].map(pair).joined(separator: " ")
    }
  }

  private static func points(_ points: [Point]) -> String {
    points.map(pair).joined(separator: " ")
  }

  private static func pair(_ point: Point) -> String {
    "\(number(point.x)),\(number(point.y))"
  }
}
