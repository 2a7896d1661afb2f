internal import People

/// The days of the story: day 0 is the first Monday, and time is counted in seconds since the Unix epoch.
struct WorkCalendar: Sendable {
  /// 2024-01-01, a Monday.
  static let firstDay = CivilDate(year: 2024, month: 1, day: 1).daysSinceEpoch

  /// Whole weeks, 52 a year.
  let days: Int

  init(years: Int) {
    days = years * 364
  }

  /// The first second after the story.
  var end: Int { Self.second(day: days) }

  /// The first second of a day of the story.
  static func second(day: Int) -> Int { (Int(firstDay) + day) * 86_400 }

  /// The day of the story on which a second falls.
  static func day(second: Int) -> Int { second / 86_400 - Int(firstDay) }

  /// A day's date, also before the story.
  static func date(day: Int) -> Instant { Instant(seconds: Int64(second(day: day))) }

  /// How busy a day is: 1 on a plain working day, little at weekends, less in summer and around New Year.
  static func weight(day: Int) -> Double {
    let weekday = ((day % 7) + 7) % 7
    let base = weekday == 5 ? 0.05 : weekday == 6 ? 0.03 : weekday == 4 ? 0.8 : 1
    return isHoliday(day: day) ? base * 0.5 : base
  }

  /// Whether a day lies in the summer weeks or around New Year.
  static func isHoliday(day: Int) -> Bool {
    let date = CivilDate(daysSinceEpoch: firstDay + Int64(day))
    switch date.month {
    case 8: return true
    case 7: return date.day > 24
    case 12: return date.day > 20
    case 1: return date.day < 7
    default: return false
    }
  }

  /// A moment in the working hours of a day, `share` of the way from seven in the morning to six in the evening.
  static func second(day: Int, share: Double) -> Int {
    second(day: day) + 7 * 3600 - 1800 + Int(share * 11 * 3600)
  }

  /// The given moment, or one in the following working hours where it falls into the night or on a weekend.
  static func workingTime(_ second: Int) -> Int {
    let ofDay = second % 86_400
    let shifted = ofDay < 6 * 3600 ? second + 6 * 3600 : ofDay > 18 * 3600 ? second + 12 * 3600 : second
    let weekday = ((day(second: shifted) % 7) + 7) % 7
    return weekday < 5 ? shifted : shifted + (7 - weekday) * 86_400
  }
}
