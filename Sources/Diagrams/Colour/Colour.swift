internal import Glibc

/// A colour of the screen, eight bits a channel.
package struct Colour: Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  /// The colour of `0xRRGGBB`.
  package init(_ code: UInt32) {
    red = UInt8(truncatingIfNeeded: code >> 16)
    green = UInt8(truncatingIfNeeded: code >> 8)
    blue = UInt8(truncatingIfNeeded: code)
  }

  static let white = Colour(0xFFFFFF)
  static let ink = Colour(0x1D2733)
  static let quiet = Colour(0x55606C)
  static let line = Colour(0x87929E)
  static let faint = Colour(0xB7BFC8)
  static let rule = Colour(0xD5DAE0)

  /// `#rrggbb`.
  package var hex: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce(into: "#") { text, channel in
      text.append(digits[Int(channel >> 4)])
      text.append(digits[Int(channel & 15)])
    }
  }

  /// The colour mixed with another, of which it takes `part`.
  func mixed(with other: Colour, _ part: Double) -> Colour {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt32 {
      UInt32((Double(a) * (1 - part) + Double(b) * part).rounded())
    }
    return Colour(mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
  }

  /// Relative luminance of WCAG 2.2, between 0 for black and 1 for white.
  package var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Contrast ratio of WCAG 2.2, between 1 and 21.
  package func contrast(with other: Colour) -> Double {
    let light = max(luminance, other.luminance)
    let dark = min(luminance, other.luminance)
    return (light + 0.05) / (dark + 0.05)
  }
}
