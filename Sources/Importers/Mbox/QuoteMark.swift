/// The marks by which lines of a mail show that they are not the sender's own.
enum QuoteMark {
  /// A line that begins with `>`, also after a few blanks.
  static func isQuoted(_ line: ArraySlice<UInt8>) -> Bool {
    line.prefix(4).first { !ASCII.isBlank($0) } == UInt8(ascii: ">")
  }

  /// Whether nothing from a line on is the sender's own.
  static func endsOwnWords(_ lines: [ArraySlice<UInt8>], at index: Int) -> Bool {
    let line = lines[index]
    guard let first = line.first else { return false }
    switch first {
    case UInt8(ascii: "-"):
      return isSignature(line, linesLeft: lines.count - index - 1) || isSeparator(line)
    case UInt8(ascii: "_"):
      return isListFooter(lines, at: index)
    case UInt8(ascii: "B"):
      return ASCII.starts(line, "begin forwarded message:")
    default:
      return isHeaderBlock(lines, at: index)
    }
  }

  /// Lines that PGP adds around and below a signed text: its begin, and the name of its hash.
  static func isArmour(_ line: ArraySlice<UInt8>) -> Bool {
    ASCII.starts(line, "-----begin pgp signed message-----") || ASCII.starts(line, "hash: sha")
  }

  /// `-- `, or `--` of a mailer that cuts blanks if only a few lines follow.
  private static func isSignature(_ line: ArraySlice<UInt8>, linesLeft: Int) -> Bool {
    guard line.starts(with: [0x2D, 0x2D]), line.count <= 3 else { return false }
    return line.count == 3 ? line.last == ASCII.space : linesLeft <= 8
  }

  /// `-----Original Message-----`, `-------------- next part --------------` and the like.
  private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: [0x2D, 0x2D]), line.count <= 100 else { return false }
    let words = ASCII.lowered(line.filter { $0 != 0x2D && !ASCII.isSpace($0) })
    return separators.contains(words)
  }

  private static let separators: Set = [
    "originalmessage", "ursprünglichenachricht", "ursprunglichenachricht", "originalnachricht",
    "weitergeleitetenachricht", "forwardedmessage", "messaged'origine", "messaged’origine", "nextpart",
    "beginpgpsignature", "mailoriginal",
  ]

  /// A line of underscores before "… mailing list", as list servers add it, or before Outlook's block.
  private static func isListFooter(_ lines: [ArraySlice<UInt8>], at index: Int) -> Bool {
    let rule = ASCII.trimmed(lines[index])
    guard rule.count >= 20, rule.allSatisfy({ $0 == UInt8(ascii: "_") }), index + 1 < lines.count else {
      return false
    }
    return ASCII.range(of: "mailing list", in: lines[index + 1].prefix(200)) != nil
      || isHeaderBlock(lines, at: index + 1)
  }

  /// Outlook's block above a quoted mail: `Von:` with `Gesendet:`, `From:` with `Sent:` in the next lines.
  ///
  /// `From:` with `Date:` is no such block: patches begin like that.
  private static func isHeaderBlock(_ lines: [ArraySlice<UInt8>], at index: Int) -> Bool {
    func begins(_ line: ArraySlice<UInt8>, _ names: [String]) -> Bool {
      let bare = line.prefix(20).drop { ASCII.isBlank($0) || $0 == UInt8(ascii: "*") }
      return names.contains { ASCII.starts(bare, $0) }
    }
    guard let block = blocks.first(where: { begins(lines[index], [$0.first]) }) else { return false }
    return lines[(index + 1)...].prefix(4).contains { begins($0, block.next) }
  }

  private static let blocks: [(first: String, next: [String])] = [
    ("from:", ["sent:"]), ("von:", ["gesendet:", "datum:", "gesendet am:"]),
    ("de :", ["envoyé :", "date :"]),
    ("de:", ["envoyé:", "enviado:"]),
  ]
}
