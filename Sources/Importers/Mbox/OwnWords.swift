/// What the sender of a mail wrote, without what the mail repeats of others.
///
/// Out go quoted lines, the line that introduces them, everything below "Original Message" and its German and
/// French forms, below a block of `Von:` and `Gesendet:`, and below the signature's `-- `. Lines of patches
/// are content, whatever they look like: inside a hunk nothing is taken out.
struct OwnWords {
  private let lines: [ArraySlice<UInt8>]
  private var kept: [ArraySlice<UInt8>] = []
  private var hunk = PatchHunk()
  private let lastQuoted: Int

  /// The sender's own words in a mail's text.
  /// - Complexity: linear in the text.
  static func of(_ text: String) -> String {
    var reader = OwnWords(text)
    reader.read()
    return reader.joined()
  }

  private init(_ text: String) {
    lines = ASCII.lines(Array(text.utf8)[...])
    lastQuoted = lines.lastIndex(where: QuoteMark.isQuoted) ?? -1
  }

  private mutating func read() {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if hunk.contains(line) {
        kept.append(line)
        index += 1
        continue
      }
      if QuoteMark.endsOwnWords(lines, at: index) { return }
      if QuoteMark.isQuoted(line) {
        index += 1
      } else if let length = Attribution.length(lines, at: index) {
        // Some mailers repeat the mail below without any mark.
        if lastQuoted < index, Attribution.namesSender(lines[index..<index + length]) { return }
        index += length
      } else {
        if !QuoteMark.isArmour(line) { kept.append(line) }
        index += 1
      }
    }
  }

  /// Without white space at line ends and at both ends, and with at most one empty line in a row.
  private func joined() -> String {
    var bytes: [UInt8] = []
    var emptyLines = 0
    for line in kept {
      guard let end = line.lastIndex(where: { !ASCII.isSpace($0) }) else {
        emptyLines += 1
        continue
      }
      if !bytes.isEmpty { bytes += emptyLines > 0 ? [ASCII.newline, ASCII.newline] : [ASCII.newline] }
      bytes += line[...end]
      emptyLines = 0
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
