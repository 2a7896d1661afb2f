/// How lines are inked: widths, arrowheads, colour.
enum LineInk {
  static let thinnest = 0.9
  static let thickest = 4.6

  /// Width in points for each weight; where all are equal, width means nothing and lines are thin.
  static func widths(of weights: [Double]) -> [Double] {
    guard let heaviest = weights.max(), let lightest = weights.min(), lightest < heaviest else {
      return weights.map { _ in 1.3 }
    }
    return weights.map { thinnest + (thickest - thinnest) * ($0 / heaviest) }
  }

  /// Inks a curve; where it is directed, the curve ends below an arrowhead whose tip is its old end.
  static func stroke(_ curve: Curve, width: Double, isDirected: Bool, isDashed: Bool) -> Drawing.Stroke {
    var stroke = Drawing.Stroke(curve: curve, width: width, isDashed: isDashed, colour: .line)
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
