/// A place or a step on the page, in points; y grows downwards.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }

  static func - (left: Point, right: Point) -> Point {
    Point(x: left.x - right.x, y: left.y - right.y)
  }

  static func * (point: Point, factor: Double) -> Point {
    Point(x: point.x * factor, y: point.y * factor)
  }

  var length: Double { (x * x + y * y).squareRoot() }

  /// The step turned by a quarter.
  var turned: Point { Point(x: -y, y: x) }

  /// The place on the way to `other` at `part` of it.
  func toward(_ other: Point, _ part: Double) -> Point {
    self + (other - self) * part
  }

  var isFinite: Bool { x.isFinite && y.isFinite }
}
