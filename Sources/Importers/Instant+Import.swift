internal import People

extension Instant {
  /// Dates outside of these years are mistakes of clocks or of conversions.
  private static let believed =
    Instant(CivilDate(year: 1970, month: 1, day: 1))..<Instant(CivilDate(year: 2201, month: 1, day: 1))

  /// Whether the instant lies in a year from 1970 to 2200.
  var isBelievable: Bool { Instant.believed.contains(self) }

  /// A date of an export, or `nil` where it cannot be read or believed.
  init?(believing text: String) {
    guard let instant = Instant(iso8601: text), instant.isBelievable else { return nil }
    self = instant
  }
}
