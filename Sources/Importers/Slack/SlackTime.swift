internal import People

/// Slack's timestamps such as `1741075953.000100`, which are also the ids of messages.
enum SlackTime {
  /// The instant, read digit by digit: a floating-point number could not hold it.
  static func instant(_ stamp: String) -> Instant? {
    let parts = stamp.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, let seconds = number(first), first.count <= 12 else {
      return nil
    }
    var fraction: Int64 = 0
    if parts.count == 2 {
      guard (1...6).contains(parts[1].count), let digits = number(parts[1]) else { return nil }
      fraction = (0..<(6 - parts[1].count)).reduce(digits) { value, _ in value * 10 }
    }
    let instant = Instant(microseconds: seconds * 1_000_000 + fraction)
    return instant.isBelievable ? instant : nil
  }

  /// Digits only, at most twelve of them.
  private static func number(_ digits: Substring.UTF8View) -> Int64? {
    guard !digits.isEmpty, digits.count <= 12 else { return nil }
    var value: Int64 = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int64(digit - 0x30)
    }
    return value
  }
}
