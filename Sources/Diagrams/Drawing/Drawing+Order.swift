extension Drawing {
  /// The boxes that are countries, those that reach farthest first, so that one inside another is seen.
  var countries: [Box] {
    boxes.filter { $0.outline.shape == .country }
      .map { (reach: $0.outline.reach.area, box: $0) }
      .sorted { ($1.reach, $0.box.index) < ($0.reach, $1.box.index) }
      .map(\.box)
  }

  /// The lines, wide ones last, so that they lie above thin ones.
  var linesByWidth: [Line] {
    lines.sorted { ($0.stroke.width, $0.index) < ($1.stroke.width, $1.index) }
  }
}

extension Drawing.Outline {
  /// The smallest rectangle around everything that is drawn.
  var reach: Rect {
    border.reduce(frame) { $0.union(Rect(minX: $1.x, minY: $1.y, width: 0, height: 0)) }
  }
}
