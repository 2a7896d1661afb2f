/// Makes text of whatever origin fit for a terminal: nothing that it contains moves the cursor, sets a title,
/// writes the clipboard or turns the direction of what follows.
package enum TerminalText {
  /// The text on one line, with every control character shown as `\u{1B}`.
  ///
  /// Shown are C0, DEL, C1 and the bidirectional controls U+202A–E and U+2066–9; line breaks and tabs become
  /// spaces.
  package static func safe(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &output) }
    return String(output)
  }

  /// Columns that a text takes; see `DisplayWidth`.
  package static func width(_ text: String) -> Int {
    StyledText(text).width
  }

  /// The safe text, cut with `…` where it is wider than `width` columns.
  package static func cut(_ text: String, to width: Int) -> String {
    StyledText(text).cut(to: width).rendered(.plain)
  }

  /// The safe text in lines of at most `width` columns, broken at spaces where there are any.
  package static func wrap(_ text: String, to width: Int) -> [String] {
    StyledText(text).wrapped(to: width).map { $0.rendered(.plain) }
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: output.append(" ")
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069:
      output.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    default: output.append(scalar)
    }
  }
}
