/// Legend entries side by side, in as many rows as they need.
struct LegendRows: Sendable {
  private struct Entry: Sendable {
    var sign: Picture.Sign
    var text: String
    var x: Double
    var row: Int
  }

  private var entries: [Entry] = []
  let height: Double

  private static let rowHeight = 18.0
  private static let textSize = 9.5

  init(_ legend: [Picture.LegendEntry], left: Double, width: Double) {
    var x = left
    var row = 0
    for entry in legend {
      let room = width - Self.signWidth(entry.sign) - 6
      let clean = CleanText.line(entry.text, limit: DiagramLimits.sentenceScalars)
      let text = LineBreaks.fitted(clean, size: Self.textSize, maxWidth: room)
      let needed = Self.signWidth(entry.sign) + 6 + TextWidth.of(text, size: Self.textSize)
      if x > left, x + needed > left + width {
        x = left
        row += 1
      }
      entries.append(Entry(sign: entry.sign, text: text, x: x, row: row))
      x += needed + 24
    }
    height = entries.isEmpty ? 0 : Double(row + 1) * Self.rowHeight
  }

  func words(top: Double) -> [Drawing.Text] {
    entries.map { entry in
      let x = entry.x + Self.signWidth(entry.sign) + 6
      let y = middle(entry, top) - Self.textSize * Drawing.Text.leading / 2
      return Drawing.Text(entry.text, top: Point(x: x, y: y), size: Self.textSize, anchor: .start)
    }
  }

  func outlines(top: Double) -> [Drawing.Outline] {
    entries.flatMap { entry -> [Drawing.Outline] in
      let y = middle(entry, top)
      switch entry.sign {
      case .box(let colour, let shape):
        return [Self.outline(shape, colour, at: Point(x: entry.x + 9, y: y), Self.swatch(shape))]
      case .sizes:
        return [(4.5, 7.0), (20.5, 13.0)].map { x, side in
          Self.outline(.plate, nil, at: Point(x: entry.x + x, y: y), Size(width: side * 1.3, height: side))
        }
      case .pale:
        var outline = Self.outline(.plate, nil, at: Point(x: entry.x + 9, y: y), Self.swatch(.plate))
        outline.fill = Palette.shaded(nil, 0)
        return [outline]
      case .bridge(let isSole):
        return [BridgeSign.dot(at: Point(x: entry.x + 7, y: y), isSole: isSole)]
      case .line, .widths:
        return []
      }
    }
  }

  func strokes(top: Double) -> [Drawing.Stroke] {
    entries.flatMap { entry -> [Drawing.Stroke] in
      let y = middle(entry, top)
      switch entry.sign {
      case .line(let isDirected, let isDashed, let colour):
        let way = Way(Self.straight(x: entry.x, y: y))
        return [
          LineInk.stroke(way, width: 1.6, isDirected: isDirected, isDashed: isDashed, colour: colour)
        ]
      case .widths:
        return [(-4.0, LineInk.thinnest), (3.0, LineInk.thickest * 0.8)].map { shift, width in
          let way = Way(Self.straight(x: entry.x, y: y + shift))
          return LineInk.stroke(way, width: width, isDirected: false, isDashed: false)
        }
      case .box, .pale, .sizes, .bridge:
        return []
      }
    }
  }

  private func middle(_ entry: Entry, _ top: Double) -> Double {
    top + (Double(entry.row) + 0.5) * Self.rowHeight
  }

  private static func signWidth(_ sign: Picture.Sign) -> Double {
    switch sign {
    case .box, .pale: 18
    case .bridge: 14
    case .line, .widths: 26
    case .sizes: 30
    }
  }

  private static func swatch(_ shape: Picture.Shape) -> Size {
    switch shape {
    case .plate, .country: Size(width: 17, height: 11)
    case .disc: Size(width: 12, height: 12)
    case .diamond: Size(width: 14, height: 14)
    }
  }

  private static func outline(
    _ shape: Picture.Shape, _ colour: Int?, at center: Point, _ size: Size
  ) -> Drawing.Outline {
    Drawing.Outline(shape: shape, frame: Rect(center: center, size: size), colour: colour)
  }

  private static func straight(x: Double, y: Double) -> Curve {
    let start = Point(x: x, y: y)
    let end = Point(x: x + 26, y: y)
    return Curve(from: start, by: start.toward(end, 0.5), to: end)
  }
}
