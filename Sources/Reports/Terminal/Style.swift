/// Whether a text is styled for a terminal.
package enum Style: Hashable, Sendable {
  /// For files, pipes and `NO_COLOR`: matched words stand between asterisks.
  case plain
  /// ANSI escape sequences (SGR) for bold, dim and colours.
  case ansi
}

/// What a piece of text is, which decides how it looks.
enum Tone: Hashable, Sendable {
  case plain
  /// Names and titles.
  case strong
  /// What is said in passing.
  case faint
  /// A matched word.
  case match
  case good
  case fair

  /// The SGR parameters.
  var parameters: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .match: "1;36"
    case .good: "32"
    case .fair: "33"
    }
  }
}
