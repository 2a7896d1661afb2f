/// The one place where text becomes SVG.
enum SVGText {
  /// The text with what XML gives a meaning to written as references, fit for elements and attributes.
  ///
  /// Scalars that XML 1.0 forbids are left out, whoever let them through.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      default: if isAllowed(scalar.value) { result.append(scalar) }
      }
    }
    return String(result)
  }

  private static func isAllowed(_ value: UInt32) -> Bool {
    value >= 0x20 && !(0x7F...0x9F).contains(value) && value & 0xFFFE != 0xFFFE
  }
}
