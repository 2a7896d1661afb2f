/// Reads the encoded words of headers, `=?utf-8?Q?K=C3=B6hler?=`.
///
/// RFC 2047; read also inside quotes, with blanks inside and with a language (RFC 2231), as mailers write
/// them. The result is never longer than the header, and what looks like an encoded word in it stays as it
/// is.
enum EncodedWords {
  private static let longestCharset = 64

  /// The text of a header's value.
  /// - Complexity: linear in the value.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var plain = bytes.startIndex
    var run: Word?
    var closings = Closings()
    var position = bytes.startIndex
    while position < bytes.endIndex {
      guard bytes[position] == UInt8(ascii: "="), let word = Word(bytes, at: position, &closings) else {
        position += 1
        continue
      }
      let between = bytes[plain..<position]
      let isAdjacent = run != nil && between.allSatisfy(ASCII.isSpace)
      if isAdjacent, run?.charset == word.charset {
        // A character may be cut in two by the end of a word, so bytes are joined before they are read.
        run?.content += word.content
      } else {
        text += (run?.text ?? "") + (isAdjacent ? "" : MailCharset.text(between))
        run = word
      }
      position = word.end
      plain = word.end
    }
    return text + (run?.text ?? "") + MailCharset.text(bytes[plain...])
  }

  /// Where `?=` comes next; remembered, so that a header full of openings is searched once.
  private struct Closings {
    private var next = -1

    mutating func first(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
      if next < start {
        next =
          (start..<max(start, bytes.endIndex - 1)).first {
            bytes[$0] == UInt8(ascii: "?") && bytes[$0 + 1] == UInt8(ascii: "=")
          } ?? bytes.endIndex
      }
      return next < bytes.endIndex ? next : nil
    }
  }

  /// One encoded word.
  private struct Word {
    var charset: String
    var content: [UInt8]
    /// Where the header goes on.
    var end: Int

    var text: String { MailCharset.text(content, charset: charset) }

    init?(_ bytes: ArraySlice<UInt8>, at start: Int, _ closings: inout Closings) {
      let mark = UInt8(ascii: "?")
      guard start + 2 < bytes.endIndex, bytes[start + 1] == mark else { return nil }
      let charsetStart = start + 2
      let charsetWindow = bytes[charsetStart..<min(bytes.endIndex, charsetStart + longestCharset)]
      guard let charsetEnd = charsetWindow.firstIndex(of: mark), charsetEnd > charsetStart,
        charsetEnd + 2 < bytes.endIndex, bytes[charsetEnd + 2] == mark
      else { return nil }
      let textStart = charsetEnd + 3
      guard let textEnd = closings.first(in: bytes, from: textStart) else { return nil }
      let raw = bytes[textStart..<textEnd]
      switch ASCII.lowered(bytes[charsetEnd + 1]) {
      case UInt8(ascii: "b"): content = TransferEncoding.base64(raw)
      case UInt8(ascii: "q"):
        let spaced = raw.map { $0 == UInt8(ascii: "_") ? ASCII.space : $0 }
        content = TransferEncoding.quotedPrintable(spaced[...])
      default: return nil
      }
      charset = ASCII.lowered(bytes[charsetStart..<charsetEnd])
      end = textEnd + 2
    }
  }
}
