extension Drawing.Outline {
  /// The outline as curves, all around.
  var ring: [Curve] {
    switch shape {
    case .plate: Self.rounded(frame, corner: min(6, frame.height / 4))
    case .disc: Self.rounded(frame, corner: frame.width / 2)
    case .diamond:
      Self.polygon([
        Point(x: frame.center.x, y: frame.minY), Point(x: frame.maxX, y: frame.center.y),
        Point(x: frame.center.x, y: frame.maxY), Point(x: frame.minX, y: frame.center.y),
      ])
    case .country: Self.polygon(border)
    }
  }

  var strokeWidth: Double { isMarked ? 2.8 : 1.2 }

  private static func polygon(_ corners: [Point]) -> [Curve] {
    guard let last = corners.last, corners.count > 2 else { return [] }
    return zip([last] + corners, corners).map { Curve(from: $0, by: $0.toward($1, 0.5), to: $1) }
  }

  /// A rectangle with quarters of circles as corners, to a thousandth of their radius.
  private static func rounded(_ rect: Rect, corner: Double) -> [Curve] {
    let pull = corner * 0.5523
    let corners = [
      (Point(x: rect.minX, y: rect.minY), Point(x: 0, y: 1), Point(x: 1, y: 0)),
      (Point(x: rect.maxX, y: rect.minY), Point(x: -1, y: 0), Point(x: 0, y: 1)),
      (Point(x: rect.maxX, y: rect.maxY), Point(x: 0, y: -1), Point(x: -1, y: 0)),
      (Point(x: rect.minX, y: rect.maxY), Point(x: 1, y: 0), Point(x: 0, y: -1)),
    ]
    var curves: [Curve] = []
    for (index, (at, back, ahead)) in corners.enumerated() {
      let start = at + back * corner
      let end = at + ahead * corner
      curves.append(
        Curve(start: start, control1: start - back * pull, control2: end - ahead * pull, end: end))
      let (next, nextBack, _) = corners[(index + 1) % 4]
      let side = next + nextBack * corner
      curves.append(Curve(from: end, by: end.toward(side, 0.5), to: side))
    }
    return curves
  }
}

extension Drawing.Stroke {
  /// Lengths of strokes and gaps; none for a line without gaps.
  var dashes: [Double] {
    guard isDashed else { return [] }
    let dash = max(4, 2.2 * width)
    return [dash, dash * 0.8]
  }
}
