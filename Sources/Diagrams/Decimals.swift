/// Numbers as text, the same in every locale.
enum Decimals {
  /// The number with at most `places` digits after the point, without trailing zeros.
  ///
  /// What is not finite is 0, what is larger than ten milliards is cut there.
  static func text(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let bounded = value.isFinite ? value.clamped(to: -1e10...1e10) : 0
    let whole = Int((bounded * Double(scale)).rounded())
    let magnitude = whole.magnitude
    let integer = magnitude / UInt(scale)
    var fraction = String(magnitude % UInt(scale))
    fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = whole < 0 ? "-" : ""
    return fraction.isEmpty ? "\(sign)\(integer)" : "\(sign)\(integer).\(fraction)"
  }
}
