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
    outline.border = border.map { $0 * factor }
    return outline
  }
}

extension Drawing.Stroke {
  /// The line on a page that is `factor` times as large.
  func scaled(by factor: Double) -> Self {
    var stroke = self
    stroke.lead = lead.map { $0.scaled(by: factor) }
    stroke.curve = curve.scaled(by: factor)
    stroke.width = width * factor
    stroke.arrowhead = arrowhead.map { $0 * factor }
    return stroke
  }
}

extension Curve {
  /// The curve on a page that is `factor` times as large.
  func scaled(by factor: Double) -> Curve {
    Curve(start: start * factor, control1: control1 * factor, control2: control2 * factor, end: end * factor)
  }
}
