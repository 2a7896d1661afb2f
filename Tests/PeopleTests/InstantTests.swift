import TestSupport
import Testing

@testable import People

@Suite struct InstantTests {
  @Test(
    "dates and times of ISO 8601 are read to the microsecond",
    arguments: [
      ("2024-05-01", 1_714_521_600_000_000),
      ("2024-05-01T10:00:00Z", 1_714_557_600_000_000),
      ("2024-05-01 10:00:00", 1_714_557_600_000_000),
      ("2024-05-01T10:00", 1_714_557_600_000_000),
      ("2024-05-01T10:00:00.250+02:00", 1_714_550_400_250_000),
      ("2024-05-01T10:00:00-0330", 1_714_570_200_000_000),
      ("1969-12-31T23:59:59.999999Z", -1),
      ("2024-02-29", 1_709_164_800_000_000),
    ] as [(String, Int64)])
  func reading(_ text: String, _ microseconds: Int64) {
    #expect(Instant(iso8601: text)?.microseconds == microseconds)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "2024", "2024-13-01", "2023-02-29", "2024-05-01T", "2024-05-01T25:00", "2024-05-01T10:00:00.Z", "gestern",
      "2024-05-01T10:00:00Zx", "0000-01-01", "2024-05-01T10:60", "+2024-05-01",
    ])
  func refusing(_ text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test("what is written is read back, before and after 1970", arguments: 0..<20)
  func roundTrip(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let instant = Instant(microseconds: Int64.random(in: -6_000_000_000_000_000...200_000_000_000_000_000, using: &random))
      guard (1...9999).contains(instant.date.year) else { continue }
      #expect(Instant(iso8601: instant.iso8601) == instant, "seed \(seed)")
    }
  }

  @Test("days follow each other through four centuries")
  func calendar() {
    var previous = CivilDate(year: 1599, month: 12, day: 31)
    for day in previous.daysSinceEpoch + 1...previous.daysSinceEpoch + 146_097 {
      let date = CivilDate(daysSinceEpoch: day)
      #expect(date.exists)
      #expect(date.daysSinceEpoch == day)
      let follows =
        date.day == previous.day + 1
        || (date.day == 1 && (date.month == previous.month + 1 || (date.month == 1 && previous.month == 12)))
      #expect(follows)
      previous = date
    }
  }

  @Test("sums beyond the range stay at its end instead of trapping")
  func extremes() {
    #expect(Instant(microseconds: .max).adding(days: 1).microseconds == .max)
    #expect(Instant(microseconds: .min).adding(days: -1).microseconds == .min)
    #expect(Instant(seconds: .max).microseconds == .max)
    #expect(Instant(seconds: .min).microseconds == .min)
    #expect(Instant(microseconds: 0).adding(days: .max).microseconds == .max)
  }
}
