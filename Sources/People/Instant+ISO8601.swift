extension Instant {
  /// Reads ISO 8601 dates and times as exports write them.
  ///
  /// | text | meaning |
  /// |---|---|
  /// | `2024-05-01` | the first instant of the day, UTC |
  /// | `2024-05-01T10:00:00Z`, `2024-05-01 10:00:00` | UTC where no offset is given |
  /// | `2024-05-01T10:00:00.250+02:00`, `…+0200` | fractions to the microsecond, offsets |
  /// | `2024-05-01T10:00` | seconds may be missing |
  ///
  /// Anything else, and dates that do not exist, give `nil`.
  package init?(iso8601 text: some StringProtocol) {
    var scanner = DigitScanner(Array(text.utf8))
    guard let year = scanner.digits(4), scanner.skip("-"), let month = scanner.digits(2), scanner.skip("-"),
      let day = scanner.digits(2)
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    guard date.exists else { return nil }
    let midnight = date.daysSinceEpoch * 86_400
    if scanner.atEnd {
      self.init(seconds: midnight)
      return
    }
    guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "), let hour = scanner.digits(2),
      scanner.skip(":"), let minute = scanner.digits(2), hour <= 24, minute < 60
    else { return nil }
    var second = 0
    var fraction = 0
    if scanner.skip(":") {
      guard let read = scanner.digits(2), read <= 60 else { return nil }
      second = read
      if scanner.skip(".") || scanner.skip(",") {
        guard let read = scanner.microseconds() else { return nil }
        fraction = read
      }
    }
    _ = scanner.skip(" ")
    guard let offset = scanner.offset(), scanner.atEnd else { return nil }
    let seconds = midnight + Int64(hour * 3600 + minute * 60 + second - offset)
    self.init(microseconds: seconds * 1_000_000 + Int64(fraction))
  }

  /// The instant as `2024-05-01T10:00:00Z`, with microseconds only where there are any.
  package var iso8601: String {
    let secondOfDay = Int(seconds - day * 86_400)
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { Self.padded($0, to: 2) }
    let fraction = Int(microseconds - seconds * 1_000_000)
    let tail = fraction == 0 ? "" : "." + Self.padded(fraction, to: 6)
    return isoDate + "T" + time.joined(separator: ":") + tail + "Z"
  }

  /// The date alone, as `2024-05-01`.
  package var isoDate: String {
    let date = date
    return [Self.padded(date.year, to: 4), Self.padded(date.month, to: 2), Self.padded(date.day, to: 2)]
      .joined(separator: "-")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Reads the digits of a date from left to right.
private struct DigitScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var atEnd: Bool { position == bytes.count }

  /// Exactly `count` digits as a number.
  mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + count] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    position += count
    return value
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// The digits after a decimal point as microseconds; further digits are cut.
  mutating func microseconds() -> Int? {
    var value = 0
    var count = 0
    while position < bytes.count, (48...57).contains(bytes[position]) {
      if count < 6 { value = value * 10 + Int(bytes[position] - 48) }
      count += 1
      position += 1
    }
    guard count > 0 else { return nil }
    for _ in 0..<max(0, 6 - count) { value *= 10 }
    return value
  }

  /// The offset from UTC in seconds: nothing, `Z`, `+02:00`, `+0200` or `+02`.
  mutating func offset() -> Int? {
    if atEnd || skip("Z") || skip("z") { return 0 }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hours = digits(2), hours <= 18 else { return nil }
    if atEnd { return sign * hours * 3600 }
    _ = skip(":")
    guard let minutes = digits(2), minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
