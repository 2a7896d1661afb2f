/// A line's course: curves that follow each other, most often just one.
struct Way: Hashable, Sendable {
  /// All curves but the last.
  var lead: [Curve]
  var last: Curve

  init(_ curve: Curve, after lead: [Curve] = []) {
    self.lead = lead
    last = curve
  }

  /// Straight through all points, with rounded corners; `nil` for fewer than two points.
  ///
  /// - Parameter radius: How far from a corner the rounding starts, in points.
  init?(through points: [Point], radius: Double) {
    guard let start = points.first, points.count > 1 else { return nil }
    var curves: [Curve] = []
    var from = start
    for index in points.indices.dropFirst().dropLast() {
      let corner = points[index]
      let before = corner.toward(points[index - 1], Self.part(radius, corner, points[index - 1]))
      let after = corner.toward(points[index + 1], Self.part(radius, corner, points[index + 1]))
      curves.append(Curve(from: from, by: from.toward(before, 0.5), to: before))
      curves.append(Curve(from: before, by: corner, to: after))
      from = after
    }
    let end = points[points.count - 1]
    self.init(Curve(from: from, by: from.toward(end, 0.5), to: end), after: curves)
  }

  private static func part(_ radius: Double, _ corner: Point, _ other: Point) -> Double {
    min(0.5, radius / max(0.001, (other - corner).length))
  }

  var curves: [Curve] { lead + [last] }

  /// Points along the way, no farther apart than `step` points by the lengths of the control polygons.
  func points(every step: Double) -> [Point] {
    var points = [lead.first?.start ?? last.start]
    for curve in curves {
      let length =
        (curve.control1 - curve.start).length + (curve.control2 - curve.control1).length
        + (curve.end - curve.control2).length
      let pieces = max(1, Int((length / step).clamped(to: 0...2_000)))
      for piece in 1...pieces { points.append(curve.point(at: Double(piece) / Double(pieces))) }
    }
    return points
  }

  /// The curve in the middle of the way, on which a label is placed.
  var middle: Curve {
    let all = curves
    return all.max { ($0.end - $0.start).length < ($1.end - $1.start).length } ?? last
  }
}
