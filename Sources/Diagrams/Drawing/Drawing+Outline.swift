extension Drawing.Outline {
  /// An outline in a colour of the palette.
  init(shape: Picture.Shape, frame: Rect, colour: Int?) {
    self.init(
      shape: shape, frame: frame,
      fill: shape == .plate || shape == .country ? Palette.fill(colour) : Palette.solid(colour),
      stroke: shape == .country ? Palette.border(colour) : Palette.stroke(colour))
  }

  /// Whether a point lies inside; the corners of a plate count as square.
  func contains(_ point: Point) -> Bool {
    let step = point - frame.center
    let x = abs(step.x) / max(0.001, frame.width / 2)
    let y = abs(step.y) / max(0.001, frame.height / 2)
    switch shape {
    case .plate, .country: return x <= 1 && y <= 1
    case .disc: return x * x + y * y <= 1
    case .diamond: return x + y <= 1
    }
  }
}
