internal import Discovery

/// A snippet with its matched words marked.
enum SnippetLine {
  static func text(_ snippet: Snippet, style: Style) -> StyledText {
    var line = StyledText(snippet.isCutBefore ? "… " : "", .faint)
    for piece in pieces(snippet) {
      guard piece.isMatch else {
        line.append(piece.text)
        continue
      }
      line.append(style == .plain ? "*" + piece.text + "*" : piece.text, .match)
    }
    if snippet.isCutAfter { line.append(" …", .faint) }
    return line
  }

  /// The text cut at its marks; marks that are out of order or out of the text are left out.
  private static func pieces(_ snippet: Snippet) -> [(text: String, isMatch: Bool)] {
    let bytes = Array(snippet.text.utf8)
    var pieces: [(text: String, isMatch: Bool)] = []
    var position = 0
    for mark in snippet.marks
    where mark.lowerBound >= position && mark.upperBound <= bytes.count && !mark.isEmpty {
      if mark.lowerBound > position {
        pieces.append((String(decoding: bytes[position..<mark.lowerBound], as: UTF8.self), false))
      }
      pieces.append((String(decoding: bytes[mark], as: UTF8.self), true))
      position = mark.upperBound
    }
    if position < bytes.count { pieces.append((String(decoding: bytes[position...], as: UTF8.self), false)) }
    return pieces
  }
}
