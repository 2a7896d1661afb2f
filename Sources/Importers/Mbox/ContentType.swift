/// The value of a `Content-Type` or `Content-Disposition` field: a word and parameters.
///
/// RFC 2045 §5.1, and RFC 2231 for parameters in pieces or with a charset.
struct ContentType {
  /// In lower case, `text/plain` or `attachment`.
  var value: String
  /// Names in lower case.
  private(set) var parameters: [String: String] = [:]

  /// - Parameter bytes: the field's value; an absent or broken one means `text/plain`.
  init(_ bytes: [UInt8]?, standard: String = "text/plain") {
    var pieces = Self.pieces(bytes ?? [])[...]
    let word = ASCII.lowered(ASCII.trimmed(pieces.popFirst().map { $0[...] } ?? []))
    value = word.isEmpty ? standard : word
    for piece in pieces { addParameter(piece[...]) }
  }

  private mutating func addParameter(_ piece: ArraySlice<UInt8>) {
    guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { return }
    let written = ASCII.lowered(ASCII.trimmed(piece[..<equals]))
    let name = String(written.prefix { $0 != "*" })
    var content = ASCII.trimmed(piece[(equals + 1)...])
    // `charset*=us-ascii'en'…`: only what follows the two apostrophes is the value.
    if written.hasSuffix("*"), !name.isEmpty {
      let parts = content.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
      if parts.count == 3 { content = parts[2] }
    }
    // The first of two equal names counts, but `name*0`, `name*1` are pieces of one.
    if parameters[name] == nil {
      parameters[name] = MailCharset.text(content)
    } else if written.contains("*") {
      parameters[name]? += MailCharset.text(content)
    }
  }

  /// The parts between semicolons, without quotes and comments.
  private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    var isInQuotes = false
    var isEscaped = false
    var depth = 0
    for byte in bytes {
      if isEscaped {
        isEscaped = false
      } else if isInQuotes || depth > 0, byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      } else if byte == UInt8(ascii: "\""), depth == 0 {
        isInQuotes.toggle()
        continue
      } else if !isInQuotes, byte == UInt8(ascii: "(") {
        depth += 1
      } else if !isInQuotes, byte == UInt8(ascii: ")"), depth > 0 {
        depth -= 1
        continue
      } else if !isInQuotes, depth == 0, byte == UInt8(ascii: ";") {
        pieces.append([])
        continue
      }
      if depth == 0 { pieces[pieces.count - 1].append(byte) }
    }
    return pieces
  }
}
