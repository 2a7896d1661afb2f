/// Rectangles that lines keep out of, such as labels.
struct Obstacles: Sendable {
  private let rects: [Rect]
  /// Which box or bridge each rectangle belongs to.
  private let owners: [Int]

  /// Room between a line and a label, in points.
  static let clearance = 2.5

  init(_ rects: [(rect: Rect, owner: Int)]) {
    self.rects = rects.map { $0.rect.grown(by: Self.clearance) }
    owners = rects.map(\.owner)
  }

  /// Rectangles that are in the way of anything but what belongs to `friends`.
  func foreign(to friends: Set<Int>) -> [Rect] {
    zip(rects, owners).filter { !friends.contains($0.1) }.map(\.0)
  }

  /// Whether the straight line between two places touches none of the rectangles.
  /// - Complexity: O(rectangles).
  static func isClear(_ a: Point, _ b: Point, of rects: [Rect]) -> Bool {
    !rects.contains { $0.isCrossed(from: a, to: b) }
  }
}

extension Rect {
  /// Whether the straight line between two places runs through the inside.
  ///
  /// Liang, Barsky, "A new concept and method for line clipping", 1984.
  func isCrossed(from a: Point, to b: Point) -> Bool {
    var enters = 0.0
    var leaves = 1.0
    let way = b - a
    for (step, low, high) in [(way.x, minX - a.x, maxX - a.x), (way.y, minY - a.y, maxY - a.y)] {
      if abs(step) < 1e-12 {
        if low >= 0 || high <= 0 { return false }
        continue
      }
      enters = max(enters, min(low / step, high / step))
      leaves = min(leaves, max(low / step, high / step))
    }
    return enters < leaves
  }
}
