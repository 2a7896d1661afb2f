/// How lines are inked: widths, arrowheads, colour.
enum LineInk {
  static let thinnest = 0.8
  static let thickest = 5.2

  /// How crowded so many lines are, between 0 and 1.
  static func crowd(_ lines: Int) -> Double { min(1, Double(max(0, lines - 40)) / 50) }

  /// Width in points for each weight; where all are equal, width means nothing and lines are thin.
  static func widths(of weights: [Double]) -> [Double] {
    guard let heaviest = weights.max(), let lightest = weights.min(), lightest < heaviest else {
      return weights.map { _ in 1.3 }
    }
    // Many lines must be thinner, else nothing is seen but lines.
    let widest = thickest - 2 * min(1, Double(max(0, weights.count - 12)) / 40)
    return weights.map { thinnest + (widest - thinnest) * ($0 / heaviest) }
  }

  /// Inks a way; where it is directed, it ends below an arrowhead whose tip is its old end.
  ///
  /// - Parameters:
  ///   - strength: Between 0 and 1; stronger lines are darker, so that they read without colour.
  ///   - crowd: Between 0 and 1; among many lines weak ones step back, so that the strong ones are seen.
  static func stroke(
    _ way: Way, width: Double, isDirected: Bool, isDashed: Bool, colour: Int? = nil, strength: Double = 0.4,
    crowd: Double = 0
  ) -> Drawing.Stroke {
    let curve = way.last
    var ink = colour == nil ? Colour.faint.mixed(with: .ink, 0.25 + 0.5 * strength) : Palette.line(colour)
    if colour == nil { ink = ink.mixed(with: .white, 0.45 * crowd * max(0, 1 - 2 * strength)) }
    var stroke = Drawing.Stroke(
      lead: way.lead, curve: curve, width: width, isDashed: isDashed, colour: ink)
    guard isDirected else { return stroke }
    let head = 5 + 1.9 * width
    let tip = curve.end
    guard (tip - curve.start).length > 0.5 else { return stroke }
    // The last place that is a head's length away from the tip.
    let back = (1..<64).first { (curve.point(at: 1 - Double($0) / 64) - tip).length >= head } ?? 32
    let cut = 1 - Double(back) / 64
    let base = curve.point(at: cut)
    let way = (tip - base) * (1 / max(0.001, (tip - base).length))
    let foot = tip - way * min(head, (tip - base).length)
    let side = way.turned * (head * 0.42)
    stroke.arrowhead = [tip, foot + side, foot - side]
    stroke.curve = curve.trimmed(from: 0, to: min(1, cut + 0.3 * (1 - cut)))
    return stroke
  }
}
