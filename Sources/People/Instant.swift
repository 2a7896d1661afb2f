/// A point in time in UTC, counted in microseconds since 1970-01-01T00:00:00Z.
///
/// Whole microseconds keep the order of messages that Slack numbers within a second, and compare exactly.
package struct Instant: Codable, Hashable, Comparable, Sendable {
  /// Microseconds since the Unix epoch; negative before it.
  package var microseconds: Int64

  package init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// The instant of a whole number of seconds since the Unix epoch; beyond the range of `Int64` it is clamped.
  package init(seconds: Int64) {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    microseconds = overflow ? (seconds < 0 ? .min : .max) : product
  }

  /// Seconds since the Unix epoch, rounded down.
  package var seconds: Int64 {
    let quotient = microseconds / 1_000_000
    return microseconds % 1_000_000 < 0 ? quotient - 1 : quotient
  }

  /// Whole days since 1970-01-01, rounded down.
  package var day: Int64 {
    let quotient = seconds / 86_400
    return seconds % 86_400 < 0 ? quotient - 1 : quotient
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.microseconds < right.microseconds
  }

  /// The instant a number of days later (or earlier, for a negative number).
  package func adding(days: Int64) -> Instant {
    let (shift, tooFar) = days.multipliedReportingOverflow(by: 86_400_000_000)
    let (sum, overflow) = microseconds.addingReportingOverflow(shift)
    return Instant(microseconds: tooFar || overflow ? (days < 0 ? .min : .max) : sum)
  }
}
