/// A rectangle on the page, in points; y grows downwards.
package struct Rect: Hashable, Sendable {
  package var minX: Double
  package var minY: Double
  package var width: Double
  package var height: Double

  package init(minX: Double, minY: Double, width: Double, height: Double) {
    self.minX = minX
    self.minY = minY
    self.width = width
    self.height = height
  }

  init(center: Point, size: Size) {
    self.init(
      minX: center.x - size.width / 2, minY: center.y - size.height / 2, width: size.width,
      height: size.height)
  }

  package var maxX: Double { minX + width }
  package var maxY: Double { minY + height }
  package var center: Point { Point(x: minX + width / 2, y: minY + height / 2) }

  /// Whether the two share more than an edge.
  package func overlaps(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether `other` lies inside, to a thousandth of a point.
  package func contains(_ other: Rect) -> Bool {
    let slack = 0.001
    return other.minX >= minX - slack && other.maxX <= maxX + slack
      && other.minY >= minY - slack && other.maxY <= maxY + slack
  }

  func contains(_ point: Point) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }

  /// The rectangle with each side moved outwards, or inwards where `by` is negative.
  func grown(by margin: Double) -> Rect {
    Rect(
      minX: minX - margin, minY: minY - margin, width: max(0, width + 2 * margin),
      height: max(0, height + 2 * margin))
  }

  /// The nearest place inside.
  func clamp(_ point: Point) -> Point {
    Point(x: min(max(point.x, minX), maxX), y: min(max(point.y, minY), maxY))
  }

  /// The nearest centre at which something of a size lies inside; the middle where it is too large.
  func clamp(center: Point, size: Size) -> Point {
    let across = max(0, width - size.width) / 2
    let down = max(0, height - size.height) / 2
    return Point(
      x: min(max(center.x, self.center.x - across), self.center.x + across),
      y: min(max(center.y, self.center.y - down), self.center.y + down))
  }

  func scaled(by factor: Double) -> Rect {
    Rect(minX: minX * factor, minY: minY * factor, width: width * factor, height: height * factor)
  }
}
