internal import People

extension Instant {
  /// Reads the dates of mail headers and of `From ` lines.
  ///
  /// RFC 5322 §3.3 and its obsolete forms: zone names, two-digit years, no seconds, no weekday, comments; the
  /// order of `ctime` (`Wed Jan  4 05:52:48 2012`); ISO 8601. A missing or unknown zone is read as UTC.
  /// Dates that do not exist give `nil`.
  init?(mailDate bytes: ArraySlice<UInt8>) {
    var reading = MailDateReading()
    for word in MailDateReading.words(bytes) { reading.take(word) }
    if let instant = reading.instant {
      self = instant
    } else if let iso = Instant(iso8601: String(decoding: ASCII.trimmed(bytes), as: UTF8.self)) {
      self = iso
    } else {
      return nil
    }
  }

  /// Whether a mail or commit may really be of this time: from 1990 to the end of 2099.
  ///
  /// Dates of senders lie: 1903, 1970 and 2036 are usual.
  var isPlausible: Bool {
    (631_152_000..<4_102_444_800).contains(seconds)
  }
}

/// The parts of a date as its words are met, in any order.
private struct MailDateReading {
  private var day: Int?
  private var month: Int?
  private var year: Int?
  /// Seconds since midnight.
  private var time: Int?
  /// Seconds east of Greenwich.
  private var offset: Int?
  private var isAfternoon: Bool?

  /// The words outside comments; `04-Jan-2012` is three of them.
  static func words(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var open: [UInt8] = []
    var depth = 0
    for byte in bytes.prefix(256) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0 { open.append(byte) }
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
    }
    return open.split { ASCII.isSpace($0) || $0 == UInt8(ascii: ",") }.flatMap { word in
      word.contains(where: ASCII.isLetter) && word.first.map(ASCII.isDigit) == true
        ? word.split(separator: UInt8(ascii: "-")) : [word]
    }
  }

  mutating func take(_ word: ArraySlice<UInt8>) {
    guard let first = word.first else { return }
    if ASCII.isDigit(first), word.contains(UInt8(ascii: ":")) {
      takeTime(word)
    } else if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      offset = offset ?? Self.offset(word)
    } else if let number = ASCII.number(word) {
      takeNumber(number, digits: word.count)
    } else {
      takeName(word)
    }
  }

  var instant: Instant? {
    guard let year, let month, let day, var time else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    guard date.exists else { return nil }
    if let isAfternoon, time < 13 * 3600 {
      time = time % (12 * 3600) + (isAfternoon ? 12 * 3600 : 0)
    }
    return Instant(seconds: date.daysSinceEpoch * 86_400 + Int64(time - (offset ?? 0)))
  }

  private mutating func takeTime(_ word: ArraySlice<UInt8>) {
    guard time == nil else { return }
    // A zone may follow without a space, `10:00:00+0200`.
    let clock = word.prefix { ASCII.isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    let fields = clock.prefix { $0 != UInt8(ascii: ".") }.split(separator: UInt8(ascii: ":"))
    let numbers = fields.compactMap { ASCII.number($0) }
    guard numbers.count == fields.count, (2...3).contains(numbers.count), numbers[0] < 24, numbers[1] < 60,
      numbers.count == 2 || numbers[2] <= 60
    else { return }
    time = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    let rest = word[clock.endIndex...]
    if !rest.isEmpty { take(rest) }
  }

  private mutating func takeNumber(_ number: Int, digits: Int) {
    if digits <= 2, day == nil {
      day = number
    } else if year == nil, digits <= 4 {
      // RFC 5322 §4.3: two digits below 50 are of this century, all others and three digits of the last.
      year = digits == 4 ? number : number + (digits == 2 && number < 50 ? 2000 : 1900)
    }
  }

  private mutating func takeName(_ word: ArraySlice<UInt8>) {
    let name = ASCII.lowered(word)
    if let zone = Self.zones[name] {
      offset = offset ?? zone * 3600
    } else if name == "am" || name == "pm" {
      isAfternoon = name == "pm"
    } else if name.hasPrefix("gmt") || name.hasPrefix("utc") {
      offset = offset ?? Self.offset(word.dropFirst(3))
    } else if month == nil, let index = Self.months.firstIndex(of: name.prefix(3)) {
      month = index + 1
    }
  }

  /// `+0130`, `+01:30`, `+01`; out of range is read as unknown.
  private static func offset(_ word: ArraySlice<UInt8>) -> Int? {
    let digits = word.filter(ASCII.isDigit)
    guard let sign = word.first, let number = ASCII.number(digits), digits.count <= 4 else { return nil }
    let (hours, minutes) = digits.count <= 2 ? (number, 0) : (number / 100, number % 100)
    guard hours <= 18, minutes < 60 else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static let months: [Substring] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Hours east of Greenwich of the zone names of RFC 822 and of Europe.
  private static let zones = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7, "bst": 1, "west": 1, "cet": 1, "met": 1, "mez": 1, "cest": 2, "mest": 2,
    "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9,
  ]
}
