/// A picture laid out on a page: every mark with its place, in points, y downwards.
///
/// Writers turn it into a file format without a decision of their own. Later marks are above earlier ones;
/// lines lie below boxes, and boxes below labels.
package struct Drawing: Hashable, Sendable {
  package var page: Size
  package var title: String
  /// Subtitles and captions, for readers who do not see the drawing.
  package var description: String
  package var lines: [Line]
  package var boxes: [Box]
  /// Those for whom the page had room.
  package var bridges: [Bridge]
  /// Title, subtitles, legend texts and captions.
  package var words: [Text]
  package var legendOutlines: [Outline]
  package var legendStrokes: [Stroke]
  /// Hairlines between the bands of the page.
  package var rules: [Stroke]
  /// Whether the simple layout stepped in.
  package var isFallback: Bool
  /// Boxes with a label that is shown in their tooltip only.
  package var unlabelledBoxes: Int
  /// Lines with a label that is shown in their tooltip only.
  package var unlabelledLines: Int
  /// Bridges that are named in the notes only.
  package var unplacedBridges: Int
  /// The room between the bands, in which boxes have their places.
  package var canvas: Rect
}

extension Drawing {
  /// A box at its place.
  package struct Box: Hashable, Sendable {
    /// Index of the box in the picture.
    package var index: Int
    package var outline: Outline
    package var label: [Text]
    package var tooltip: String
    /// Outline and label together; no two boxes share any of it.
    package var footprint: Rect
  }

  /// A line at its place.
  package struct Line: Hashable, Sendable {
    /// Index of the line in the picture.
    package var index: Int
    /// Indices of the boxes that it joins.
    package var from: Int
    package var to: Int
    package var weight: Double
    package var stroke: Stroke
    package var label: Text?
    package var tooltip: String
  }

  /// A closed, filled shape.
  package struct Outline: Hashable, Sendable {
    package var shape: Picture.Shape
    package var frame: Rect
    package var fill: Colour
    package var stroke: Colour
    /// The border of a country, all around; empty for other shapes.
    package var border: [Point] = []
    package var isMarked = false
  }

  /// Somebody on a line: a dot and a name beside it.
  package struct Bridge: Hashable, Sendable {
    /// Index of the bridge in the picture.
    package var index: Int
    /// Index of its line.
    package var line: Int
    package var dot: Outline
    package var label: Text
    package var tooltip: String
  }

  /// A drawn line, with an arrowhead or without.
  package struct Stroke: Hashable, Sendable {
    /// What comes before the last curve, where the line goes round something.
    package var lead: [Curve] = []
    package var curve: Curve
    package var width: Double
    package var isDashed: Bool
    package var colour: Colour
    /// Three corners, the tip first; empty where there is no arrowhead.
    package var arrowhead: [Point] = []
  }

  /// One row of text.
  package struct Text: Hashable, Sendable {
    /// Which end of the text lies at its origin.
    package enum Anchor: Hashable, Sendable { case start, middle }

    package var string: String
    /// A point of the baseline.
    package var origin: Point
    package var size: Double
    package var anchor: Anchor
    package var isBold: Bool
    package var colour: Colour
    /// Whether a white edge keeps the text legible above lines.
    package var hasHalo: Bool
    /// The room the text takes, by the font's widths.
    package var bounds: Rect
  }
}

extension Drawing {
  /// Where each box lies, as parts of the canvas, to be kept for the next drawing.
  package var places: [Point] { boxes.map { part($0.footprint.center) } }

  /// The same for the bridges that are drawn, by their index in the picture.
  package var bridgePlaces: [(index: Int, place: Picture.Bridge.Place)] {
    bridges.map { ($0.index, .init(dot: part($0.dot.frame.center), name: part($0.label.bounds.center))) }
  }

  private func part(_ point: Point) -> Point {
    Point(
      x: ((point.x - canvas.minX) / max(1, canvas.width)).clamped(to: 0...1),
      y: ((point.y - canvas.minY) / max(1, canvas.height)).clamped(to: 0...1))
  }
}
