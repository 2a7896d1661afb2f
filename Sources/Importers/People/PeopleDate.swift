internal import People

/// Dates as personnel lists write them.
enum PeopleDate {
  /// An ISO date, or a German one such as `1.2.2020`; `nil` where it cannot be read or believed.
  static func instant(_ text: String) -> Instant? {
    if let instant = Instant(believing: text) { return instant }
    let parts = text.split(separator: ".").map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    guard date.exists else { return nil }
    let instant = Instant(date)
    return instant.isBelievable ? instant : nil
  }
}
