/// Text from anywhere made fit to be shown: no control, direction or markup scalar, no endless lengths.
enum CleanText {
  /// One line of at most `limit` scalars, with an ellipsis where something was cut.
  ///
  /// Breaks and tabs become spaces, runs of spaces one, and no letter keeps more than three marks above it.
  /// - Complexity: O(limit), however long the text.
  static func line(_ text: String, limit: Int) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    var wantsSpace = false
    // Hostile text may be nothing but scalars to be dropped, so the reading is bounded as well.
    for scalar in text.unicodeScalars.prefix(8 * limit) {
      if isSpace(scalar) {
        wantsSpace = !kept.isEmpty
        continue
      }
      guard isShown(scalar) else { continue }
      marks = scalar.properties.isCombining ? marks + 1 : 0
      guard marks <= 3 else { continue }
      if kept.count + (wantsSpace ? 2 : 1) > limit { return String(kept.dropLast(1)) + "…" }
      if wantsSpace { kept.append(" ") }
      wantsSpace = false
      kept.append(scalar)
    }
    return String(kept)
  }

  /// Up to `lines` lines, each one clean, at most `limit` scalars altogether; empty ones are left out.
  static func lines(_ texts: [String], lines: Int, limit: Int) -> [String] {
    var kept: [String] = []
    var left = limit
    for text in texts.prefix(4 * lines) where kept.count < lines && left > 1 {
      let line = line(text, limit: left)
      guard !line.isEmpty else { continue }
      kept.append(line)
      left -= line.unicodeScalars.count
    }
    return kept
  }

  /// The lines of a text, split where it breaks.
  static func paragraphs(_ text: String, limit: Int) -> String {
    let start = String(text.unicodeScalars.prefix(8 * limit))
    let parts = start.split(maxSplits: 16, omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    return lines(parts.map(String.init), lines: 8, limit: limit).joined(separator: "\n")
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: false  // C0, DEL, C1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false  // direction
    case 0x00AD, 0x200B, 0x2060...0x2064, 0xFEFF: false  // without width
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: false  // annotation and tags
    case 0xFDD0...0xFDEF: false  // no characters
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar is drawn over the one before it.
  var isCombining: Bool {
    generalCategory == .nonspacingMark || generalCategory == .enclosingMark
  }
}
