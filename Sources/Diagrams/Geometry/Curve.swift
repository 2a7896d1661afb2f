/// A cubic Bézier curve on the page, straight where its control points lie on the chord.
package struct Curve: Hashable, Sendable {
  package var start: Point
  package var control1: Point
  package var control2: Point
  package var end: Point

  package init(start: Point, control1: Point, control2: Point, end: Point) {
    self.start = start
    self.control1 = control1
    self.control2 = control2
    self.end = end
  }

  /// The quadratic curve with one control point, which is a straight line when that lies half-way.
  init(from start: Point, by control: Point, to end: Point) {
    self.init(
      start: start, control1: start.toward(control, 2.0 / 3), control2: end.toward(control, 2.0 / 3),
      end: end)
  }

  /// Whether no point is farther than a twentieth of a point from the chord.
  var isStraight: Bool {
    let chord = end - start
    guard chord.length > 0 else { return false }
    return [control1, control2].allSatisfy { control in
      let step = control - start
      return abs(chord.x * step.y - chord.y * step.x) / chord.length < 0.05
    }
  }

  /// The place at `t` between 0 and 1.
  func point(at t: Double) -> Point {
    split(at: t).0.end
  }

  /// The two parts before and after `t`, by de Casteljau's construction.
  func split(at t: Double) -> (Curve, Curve) {
    let a = start.toward(control1, t)
    let b = control1.toward(control2, t)
    let c = control2.toward(end, t)
    let ab = a.toward(b, t)
    let bc = b.toward(c, t)
    let middle = ab.toward(bc, t)
    return (
      Curve(start: start, control1: a, control2: ab, end: middle),
      Curve(start: middle, control1: bc, control2: c, end: end)
    )
  }

  /// The part between two parameters.
  func trimmed(from first: Double, to last: Double) -> Curve {
    let head = split(at: last).0
    guard last > 0 else { return head }
    return head.split(at: first / last).1
  }

  /// The parameter at which the curve crosses from inside to outside, or the other way round.
  ///
  /// `low` and `high` must lie on different sides; a thousandth of the interval is met.
  func crossing(between low: Double, and high: Double, of isInside: (Point) -> Bool) -> Double {
    let atLow = isInside(point(at: low))
    var low = low
    var high = high
    for _ in 0..<12 {
      let middle = (low + high) / 2
      if isInside(point(at: middle)) == atLow { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
