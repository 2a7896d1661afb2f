/// A JSON number as it is written, so that large ids keep all their digits.
package struct JSONNumber: Hashable, Sendable {
  /// The digits as they stand in the file.
  package var literal: String

  package init(literal: String) {
    self.literal = literal
  }

  /// The value as a whole number, where it is one and fits; `2.0` and `1e3` count as whole.
  package var integer: Int64? {
    if let exact = Int64(literal) { return exact }
    guard let double, double.magnitude <= 9_007_199_254_740_992 else { return nil }
    return Int64(exactly: double)
  }

  /// The nearest floating-point value; `nil` beyond its range.
  package var double: Double? {
    guard let value = Double(literal), value.isFinite else { return nil }
    return value
  }
}
