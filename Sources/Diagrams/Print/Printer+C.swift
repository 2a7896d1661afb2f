internal import Glibc

/// A drawing on a page of libcairo.
///
/// The library takes places and text as they are: nothing in a text is an escape or markup to it.
struct Printer: ~Copyable {
  private let cairo: Cairo
  private let context: Cairo.Handle

  /// - Returns: `nil` where the surface is not fit to be drawn on.
  init?(_ cairo: Cairo, on surface: Cairo.Handle, scale: Double) {
    guard cairo.surfaceStatus(surface) == 0, let context = cairo.create(surface) else { return nil }
    self.cairo = cairo
    self.context = context
    cairo.scale(context, scale, scale)
    cairo.setJoin(context, 1)
  }

  deinit {
    cairo.destroy(context)
  }

  /// Whether everything so far went well.
  var isFine: Bool { cairo.status(context) == 0 }

  /// Draws everything, what lies below first.
  func draw(_ drawing: Drawing) {
    set(.white)
    cairo.paint(context)
    for rule in drawing.rules { stroke(rule) }
    for box in drawing.countries { outline(box.outline) }
    for line in drawing.linesByWidth { stroke(line.stroke) }
    for box in drawing.boxes {
      if box.outline.shape != .country { outline(box.outline) }
      for row in box.label { text(row) }
    }
    for bridge in drawing.bridges {
      outline(bridge.dot)
      text(bridge.label)
    }
    for line in drawing.lines { if let label = line.label { text(label) } }
    for stroke in drawing.legendStrokes { self.stroke(stroke) }
    for outline in drawing.legendOutlines { self.outline(outline) }
    for row in drawing.words { text(row) }
  }

  private func set(_ colour: Colour) {
    cairo.setColour(
      context, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
  }

  private func outline(_ outline: Drawing.Outline) {
    trace(outline.ring)
    set(outline.fill)
    cairo.fillKeeping(context)
    set(outline.stroke)
    cairo.setWidth(context, outline.strokeWidth)
    cairo.stroke(context)
  }

  private func trace(_ ring: [Curve]) {
    guard let first = ring.first else { return }
    cairo.moveTo(context, first.start.x, first.start.y)
    for curve in ring { add(curve) }
    cairo.closePath(context)
  }

  private func add(_ curve: Curve) {
    if curve.isStraight {
      cairo.lineTo(context, curve.end.x, curve.end.y)
    } else {
      cairo.curveTo(
        context, curve.control1.x, curve.control1.y, curve.control2.x, curve.control2.y, curve.end.x,
        curve.end.y)
    }
  }

  private func stroke(_ stroke: Drawing.Stroke) {
    let curves = stroke.lead + [stroke.curve]
    guard let first = curves.first else { return }
    cairo.moveTo(context, first.start.x, first.start.y)
    for curve in curves { add(curve) }
    set(stroke.colour)
    cairo.setWidth(context, stroke.width)
    let dashes = stroke.dashes
    if !dashes.isEmpty { cairo.setDash(context, dashes, Int32(dashes.count), 0) }
    cairo.stroke(context)
    cairo.setDash(context, nil, 0, 0)
    guard let tip = stroke.arrowhead.first else { return }
    cairo.moveTo(context, tip.x, tip.y)
    for corner in stroke.arrowhead.dropFirst() { cairo.lineTo(context, corner.x, corner.y) }
    cairo.closePath(context)
    cairo.fill(context)
  }

  private func text(_ row: Drawing.Text) {
    cairo.selectFont(context, "DejaVu Sans", 0, row.isBold ? 1 : 0)
    cairo.setFontSize(context, row.size)
    var extents = [Double](repeating: 0, count: 6)
    cairo.measure(context, row.string, &extents)
    let x = row.anchor == .middle ? row.origin.x - extents[4] / 2 : row.origin.x
    if row.hasHalo {
      cairo.moveTo(context, x, row.origin.y)
      cairo.textPath(context, row.string)
      set(.white)
      cairo.setWidth(context, 4)
      cairo.stroke(context)
    }
    cairo.moveTo(context, x, row.origin.y)
    set(row.colour)
    cairo.showText(context, row.string)
  }
}
