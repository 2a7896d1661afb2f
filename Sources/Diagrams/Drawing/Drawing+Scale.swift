extension Drawing.Text {
  /// The text on a page that is `factor` times as large.
  func scaled(by factor: Double) -> Self {
    var text = self
    text.origin = origin * factor
    text.size = size * factor
    text.bounds = bounds.scaled(by: factor)
    return text
  }
}

extension Drawing.Outline {
  /// The outline on a page that is `factor` times as large.
  func scaled(by factor: Double) -> Self {
    var outline = self
    outline.frame = frame.scaled(by: factor)
    return outline
  }
}

extension Drawing.Stroke {
  /// The line on a page that is `factor` times as large.
  func scaled(by factor: Double) -> Self {
    var stroke = self
    stroke.curve = Curve(
      start: curve.start * factor, control1: curve.control1 * factor, control2: curve.control2 * factor,
      end: curve.end * factor)
    stroke.width = width * factor
    stroke.arrowhead = arrowhead.map { $0 * factor }
    return stroke
  }
}
