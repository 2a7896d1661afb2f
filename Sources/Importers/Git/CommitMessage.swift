/// The message of a commit: subject, text, and the trailers at its end.
struct CommitMessage {
  /// `Reviewed-by: Anna Köhler <anna@acme.example>`.
  struct Trailer: Hashable {
    /// In lower case.
    var token: String
    var value: String
  }

  private(set) var subject = ""
  /// Without subject and trailers.
  private(set) var text = ""
  private(set) var trailers: [Trailer] = []

  init(_ bytes: [UInt8]) {
    let message = Array(MailCharset.text(bytes).utf8)
    let lines = ASCII.lines(message[...]).map { line in
      line[..<(line.lastIndex { !ASCII.isSpace($0) }.map { $0 + 1 } ?? line.startIndex)]
    }
    guard let start = lines.firstIndex(where: { !$0.isEmpty }) else { return }
    let end = lines[start...].firstIndex(where: \.isEmpty) ?? lines.count
    subject = Self.joined(lines[start..<end], by: " ")
    var body = Array(lines[end...].drop(while: \.isEmpty))
    while body.last?.isEmpty == true { body.removeLast() }
    let block = body.lastIndex(where: \.isEmpty).map { $0 + 1 } ?? 0
    if Self.areTrailers(body[block...]) {
      let others = readTrailers(body[block...])
      body = body[..<block] + others
      while body.last?.isEmpty == true { body.removeLast() }
    }
    text = Self.joined(body[...], by: "\n")
  }

  /// The rule of git-interpret-trailers(1): all lines are trailers, or one is such as git itself writes and a
  /// quarter of the lines are trailers.
  private static func areTrailers(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    var count = 0
    var others = 0
    var isKnown = false
    for line in lines {
      guard let first = line.first, !ASCII.isBlank(first) else { continue }
      if let trailer = trailer(line) {
        count += 1
        isKnown = isKnown || trailer.token.hasSuffix("-by")
      } else if ASCII.starts(line, "(cherry picked from commit ") {
        count += 1
        isKnown = true
      } else {
        others += 1
      }
    }
    return count > 0 && (others == 0 || (isKnown && count * 3 >= others))
  }

  /// Takes the trailers out of the last paragraph and gives its other lines.
  private mutating func readTrailers(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [ArraySlice<UInt8>] {
    var others: [ArraySlice<UInt8>] = []
    var isOpen = false
    for line in lines {
      if isOpen, let first = line.first, ASCII.isBlank(first), !trailers.isEmpty {
        trailers[trailers.count - 1].value += " " + String(decoding: ASCII.trimmed(line), as: UTF8.self)
      } else if let trailer = Self.trailer(line) {
        trailers.append(trailer)
        isOpen = true
      } else {
        isOpen = false
        if !ASCII.starts(line, "(cherry picked from commit ") { others.append(line) }
      }
    }
    return others
  }

  private static func trailer(_ line: ArraySlice<UInt8>) -> Trailer? {
    guard let colon = line.prefix(64).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      line[..<colon].allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") }),
      // A link alone in the last paragraph is text.
      !line[colon...].starts(with: "://".utf8)
    else { return nil }
    return Trailer(
      token: ASCII.lowered(line[..<colon]),
      value: String(decoding: ASCII.trimmed(line[(colon + 1)...]), as: UTF8.self))
  }

  private static func joined(_ lines: ArraySlice<ArraySlice<UInt8>>, by separator: String) -> String {
    lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: separator)
  }
}
