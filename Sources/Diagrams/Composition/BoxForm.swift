/// A box with its measures, before it has a place.
struct BoxForm: Hashable, Sendable {
  var shape: Picture.Shape
  var outline: Size
  var lettering: Lettering
  /// Outline, label and loop together.
  var footprint: Size
  /// From the footprint's top to the outline's.
  var top: Double

  /// Room that a loop takes above its box.
  static let loopHeight = 16.0
  private static let labelGap = 3.0

  /// The forms of all boxes; the heaviest ones get the labels that a page can hold.
  /// - Complexity: O(boxes · log boxes).
  static func forms(of picture: Picture) -> [BoxForm] {
    let heaviest = picture.boxes.map(\.weight).max() ?? 0
    let isEven = picture.boxes.allSatisfy { $0.weight == heaviest }
    let labelled = Set(
      picture.boxes.indices
        .sorted { (-picture.boxes[$0].weight, $0) < (-picture.boxes[$1].weight, $1) }
        .prefix(DiagramLimits.labels))
    let loops = Set(picture.lines.filter { $0.from == $0.to }.map(\.from))
    let isCrowded = picture.boxes.count > DiagramLimits.readableBoxes
    return picture.boxes.enumerated().map { index, box in
      // Where all weights are equal, size means nothing and boxes are small.
      let share = isEven ? 0.35 : (box.weight / heaviest).squareRoot()
      let label = labelled.contains(index) ? box.label : []
      var form =
        box.shape == .plate
        ? plate(label, share, isCrowded: isCrowded)
        : mark(box.shape, label, share, isCrowded: isCrowded)
      if loops.contains(index) {
        form.top += loopHeight
        form.footprint.height += loopHeight
      }
      return form
    }
  }

  /// A rounded rectangle around its label.
  private static func plate(_ label: [String], _ share: Double, isCrowded: Bool) -> BoxForm {
    let name = (isCrowded ? 9 : 9.5) + (isCrowded ? 3 : 4.5) * share
    let lettering = Lettering(label, nameSize: name, smallSize: max(9, name * 0.74), maxWidth: 128)
    let isEmpty = lettering.rows.isEmpty
    let size = Size(
      width: isEmpty ? 8 + 16 * share : lettering.width + 12 + 12 * share,
      height: isEmpty ? 8 + 16 * share : lettering.height + 6 + 12 * share)
    return BoxForm(shape: .plate, outline: size, lettering: lettering, footprint: size, top: 0)
  }

  /// A disc or diamond above its label.
  private static func mark(
    _ shape: Picture.Shape, _ label: [String], _ share: Double, isCrowded: Bool
  ) -> BoxForm {
    let largest = isCrowded ? 32.0 : 46.0
    let side = max(8, largest * share) * (shape == .diamond ? 1.2533 : 1)
    let name = 9 + (isCrowded ? 2 : 3) * share
    let lettering = Lettering(label, nameSize: name, smallSize: 9, maxWidth: 120)
    let below = lettering.rows.isEmpty ? 0 : labelGap + lettering.height
    return BoxForm(
      shape: shape, outline: Size(width: side, height: side), lettering: lettering,
      footprint: Size(width: max(side, lettering.width), height: side + below), top: 0)
  }

  /// Where the outline lies when the footprint lies there.
  func frame(in footprint: Rect) -> Rect {
    Rect(
      minX: footprint.center.x - outline.width / 2, minY: footprint.minY + top, width: outline.width,
      height: outline.height)
  }

  /// The rows of the label when the footprint lies there.
  func label(in footprint: Rect) -> [Drawing.Text] {
    let frame = frame(in: footprint)
    let isInside = shape == .plate
    var y = isInside ? frame.center.y - lettering.height / 2 : frame.maxY + Self.labelGap
    return lettering.rows.map { row in
      defer { y += Lettering.leading(of: row) }
      return Drawing.Text(
        row.text, top: Point(x: frame.center.x, y: y), size: row.size, anchor: .middle,
        colour: row.isName || isInside ? .ink : .quiet, hasHalo: !isInside)
    }
  }
}
