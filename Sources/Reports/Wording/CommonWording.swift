internal import Discovery
internal import People

/// Numbers, dates and small words that several reports share.
protocol CommonWording: Sendable {
  /// What stands between groups of three digits.
  var thousandsSeparator: String { get }
  /// What stands before the decimals.
  var decimalSeparator: String { get }
  /// "a, b and c".
  func list(_ parts: [String]) -> String
  /// Text in quotation marks.
  func quoted(_ text: String) -> String
  /// A day, short.
  func date(_ date: CivilDate) -> String

  func label(_ label: PersonLabel) -> String
  func outcome(_ outcome: AnswerOutcome) -> String
}

extension CommonWording {
  /// A whole number with its thousands apart.
  func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += thousandsSeparator }
      text.append(digit)
    }
    return text
  }

  /// A number with a fixed count of decimals, rounded to the nearest.
  func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 9e15 else { return value.description }
    let digits = String(Int64(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + padded.dropLast(places) + decimalSeparator + padded.suffix(places)
  }

  /// A part of a whole in whole percent; 0 for what is no number.
  func wholePercent(_ share: Double) -> Int {
    share.isFinite ? Int((min(1, max(0, share)) * 100).rounded()) : 0
  }

  /// A part of a whole as "62 %".
  func percentage(_ share: Double) -> String {
    "\(wholePercent(share)) %"
  }

  /// A part of a whole as "62 %"; all of nothing is 0.
  func percentage(_ part: Int, of whole: Int) -> String {
    percentage(whole > 0 ? Double(part) / Double(whole) : 0)
  }

  /// A part of a sentence as one of its own.
  func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }

  /// The first few of many, and how many more there are.
  func shortList(_ parts: [String], of count: Int) -> String {
    count <= 6
      ? parts.joined(separator: ", ")
      : parts.prefix(6).joined(separator: ", ") + " … (\(number(count)))"
  }

  /// The day of an instant, UTC.
  func date(_ instant: Instant) -> String { date(instant.date) }

  /// "1 post", "1,234 posts".
  func count(_ value: Int, _ one: String, _ many: String) -> String {
    number(value) + " " + (value == 1 ? one : many)
  }
}

/// What is said of an account that is not an ordinary colleague's.
enum PersonLabel: String, CaseIterable {
  case bot, staff, external

  static func all(of person: PersonDescription) -> [PersonLabel] {
    allCases.filter { label in
      switch label {
      case .bot: person.isBot
      case .staff: person.isStaff
      case .external: person.isExternal
      }
    }
  }
}
