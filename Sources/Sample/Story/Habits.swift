/// The manner in which a person writes, drawn from the seed and the person's number.
struct Habits: Sendable {
  private let draw: UInt64

  init(person: Int, seed: UInt64) {
    draw = Chance.mixed(seed &+ 0x51_7CC1 &* UInt64(person + 1))
  }

  /// Writes ae for ä: an English keyboard, or old custom.
  var avoidsUmlauts: Bool { draw % 100 < 6 }

  /// Slips on the keyboard now and then.
  var isHasty: Bool { (draw >> 8) % 100 < 15 }

  /// How the person begins, `nil` for right away.
  func greeting(_ isGerman: Bool) -> String? {
    switch (draw >> 16) % 6 {
    case 0: isGerman ? "Hallo" : "Hi"
    case 1: isGerman ? "Moin" : "Hello"
    case 2: isGerman ? "Guten Morgen" : "Good morning"
    default: nil
    }
  }

  /// How the person ends, `nil` for without a word.
  func closing(_ isGerman: Bool) -> String? {
    switch (draw >> 24) % 6 {
    case 0: isGerman ? "Viele Grüße," : "Kind regards,"
    case 1: isGerman ? "VG" : "Best,"
    case 2: isGerman ? "Schöne Woche wünscht" : "Cheers,"
    default: nil
    }
  }

  /// The person's gendered form of "colleagues", `nil` for the usual one.
  var colleagues: String? {
    switch (draw >> 32) % 5 {
    case 0: "Kolleg:innen"
    case 1: "Kolleg*innen"
    case 2: "KollegInnen"
    default: nil
    }
  }

  /// The text with two neighbouring letters of one word swapped.
  static func slipped(_ text: String, _ chance: inout Chance) -> String {
    var bytes = Array(text.utf8)
    guard bytes.count > 12 else { return text }
    let first = 4 + chance.below(bytes.count - 8)
    for place in first..<bytes.count - 2
    where isSmall(bytes[place - 1]) && isSmall(bytes[place]) && isSmall(bytes[place + 1]) {
      bytes.swapAt(place, place + 1)
      break
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  /// The text with ae, oe, ue and ss for the German letters.
  static func withoutUmlauts(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var leads = false
    for byte in text.utf8 {
      if leads, let pair = pairs[byte] {
        bytes.removeLast()
        bytes += pair
      } else {
        bytes.append(byte)
      }
      leads = byte == 0xC3
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The second byte of the letter in UTF-8, after 0xC3.
  private static let pairs: [UInt8: [UInt8]] = [
    0xA4: Array("ae".utf8), 0xB6: Array("oe".utf8), 0xBC: Array("ue".utf8), 0x9F: Array("ss".utf8),
    0x84: Array("Ae".utf8), 0x96: Array("Oe".utf8), 0x9C: Array("Ue".utf8),
  ]
}
