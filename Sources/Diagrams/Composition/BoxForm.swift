/// A box with its measures, before it has a place.
struct BoxForm: Hashable, Sendable {
  var shape: Picture.Shape
  var outline: Size
  var lettering: Lettering
  /// Outline, label and loop together.
  var footprint: Size
  /// From the footprint's top to the outline's.
  var top: Double
  /// Area that a country claims, in square points; 0 for other shapes.
  var territory = 0.0

  /// Room that a loop takes above its box.
  static let loopHeight = 16.0
  private static let labelGap = 3.0

  /// The forms of all boxes; the heaviest ones get the labels that a page can hold.
  ///
  /// - Parameter tightness: 0 for the size that reads best, up to `tightest` where a page is full.
  /// - Complexity: O(boxes · log boxes).
  static func forms(of picture: Picture, tightness: Int = 0) -> [BoxForm] {
    let heaviest = picture.boxes.map(\.weight).max() ?? 0
    let isEven = picture.boxes.allSatisfy { $0.weight == heaviest }
    let labelled = Set(
      picture.boxes.indices
        .sorted { (-picture.boxes[$0].weight, $0) < (-picture.boxes[$1].weight, $1) }
        .prefix(DiagramLimits.labels))
    let loops = Set(picture.lines.filter { $0.from == $0.to }.map(\.from))
    let isCrowded = picture.boxes.count > DiagramLimits.readableBoxes || tightness > 0
    let land = Territory.shares(of: picture)
    return picture.boxes.enumerated().map { index, box in
      // Where all weights are equal, size means nothing and boxes are small.
      let share = isEven ? 0.35 : (box.weight / heaviest).squareRoot()
      let label = labelled.contains(index) ? box.label : []
      var form =
        switch box.shape {
        case .plate: plate(label, share, isCrowded: isCrowded, tightness)
        case .disc, .diamond: mark(box.shape, label, share, isCrowded: isCrowded, tightness)
        case .country: country(label, share, territory: land[index], tightness)
        }
      if loops.contains(index) {
        form.top += loopHeight
        form.footprint.height += loopHeight
      }
      return form
    }
  }

  /// A rounded rectangle around its label.
  private static func plate(
    _ label: [String], _ share: Double, isCrowded: Bool, _ tightness: Int
  ) -> BoxForm {
    let name = (isCrowded ? 9 : 9.5) + (isCrowded ? 3 : 4.5) * share
    let longest = label.map { LineBreaks.widestWord($0, size: 9) + 0.5 }.max() ?? 0
    let word = tightness < tightest ? min(140, longest) : 0
    let lettering = Lettering(
      label, nameSize: name, smallSize: 9, maxWidth: max(maxWidth(132, tightness), word))
    let isEmpty = lettering.rows.isEmpty
    let room = 12 * share / Double(1 + tightness)
    let size = Size(
      width: isEmpty ? 8 + 16 * share : lettering.width + 12 + room,
      height: isEmpty ? 8 + 16 * share : lettering.height + 6 + room)
    return BoxForm(shape: .plate, outline: size, lettering: lettering, footprint: size, top: 0)
  }

  /// A disc or diamond above its label.
  private static func mark(
    _ shape: Picture.Shape, _ label: [String], _ share: Double, isCrowded: Bool, _ tightness: Int
  ) -> BoxForm {
    let largest = isCrowded ? 32.0 - 4 * Double(tightness) : 46.0
    let side = max(8, largest * share) * (shape == .diamond ? 1.2533 : 1)
    let name = 9 + (isCrowded ? 2 : 3) * share
    let lettering = Lettering(label, nameSize: name, smallSize: 9, maxWidth: maxWidth(120, tightness))
    let below = lettering.rows.isEmpty ? 0 : labelGap + lettering.height
    return BoxForm(
      shape: shape, outline: Size(width: side, height: side), lettering: lettering,
      footprint: Size(width: max(side, lettering.width), height: side + below), top: 0)
  }

  /// A label with land around it, whose borders are drawn when all have a place.
  private static func country(
    _ label: [String], _ share: Double, territory: Double, _ tightness: Int
  ) -> BoxForm {
    let name = (tightness > 0 ? 9 : 9.5) + (tightness > 1 ? 2.5 : 4.5) * share
    // A wide country has room for a long name.
    let across = min(190, 0.62 * (1.5 * territory).squareRoot() * (1 - 0.2 * Double(tightness)))
    // A long word is rather given room than cut, as long as there is any.
    let longest = (label.first.map { LineBreaks.widestWord($0, size: 9) } ?? 0) * Drawing.Text.boldness + 0.5
    let word = tightness < tightest ? min(170, longest) : 0
    let lettering = Lettering(
      label, nameSize: name, smallSize: 9, maxWidth: max(maxWidth(126, tightness), across, word), isBold: true
    )
    let room = Size(width: lettering.width + 8, height: lettering.height + 6)
    // Part of the land is kept free of other countries from the start; the rest is what borders settle.
    let kept = territory * [0.62, 0.48, 0.36, 0][min(max(0, tightness), tightest)]
    let width = max(room.width + 6, (kept * 1.5).squareRoot())
    let height = max(room.height + 6, kept / width)
    return BoxForm(
      shape: .country, outline: room, lettering: lettering,
      footprint: Size(width: width, height: height), top: (height - room.height) / 2,
      territory: max(territory, 1.3 * width * height))
  }

  /// The last step of squeezing.
  static let tightest = 3

  private static func maxWidth(_ widest: Double, _ tightness: Int) -> Double {
    max(72, widest - [0, 10, 22, 48][min(max(0, tightness), tightest)])
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
    let isInside = shape == .plate || shape == .country
    var y = isInside ? frame.center.y - lettering.height / 2 : frame.maxY + Self.labelGap
    return lettering.rows.map { row in
      defer { y += Lettering.leading(of: row) }
      return Drawing.Text(
        row.text, top: Point(x: frame.center.x, y: y), size: row.size, anchor: .middle,
        isBold: row.isName && shape == .country,
        colour: row.isName || isInside ? .ink : .quiet, hasHalo: !isInside)
    }
  }
}
