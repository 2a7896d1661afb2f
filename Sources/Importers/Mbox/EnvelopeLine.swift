internal import People

/// The `From ` line with which a mail begins in an mbox file.
///
/// RFC 4155 knows `From anna@acme.example Tue Mar  4 08:12:33 2025`; archives also write a zone behind the
/// year, the order of RFC 5322, and `anna at acme.example`. A sentence that begins with "From" is told apart
/// by its end: a month, a day, a time and a year of four digits, and nothing more.
enum EnvelopeLine {
  /// Whether a line that follows an empty one begins a mail.
  static func begins(_ line: [UInt8]) -> Bool {
    line.starts(with: marker) && dateWords(line) != nil
  }

  /// The date on the line, whether it is plausible or not.
  static func date(_ line: [UInt8]) -> Instant? {
    guard let words = dateWords(line) else { return nil }
    return Instant(mailDate: Array(words.joined(separator: [ASCII.space]))[...])
  }

  /// A body's line without the `>` that an mbox writer put before its "From ", else `nil`.
  static func unescaped(_ line: [UInt8]) -> ArraySlice<UInt8>? {
    guard line.first == UInt8(ascii: ">"), line.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: marker)
    else { return nil }
    return line.dropFirst()
  }

  private static let marker = Array("From ".utf8)

  /// The words of the date at the end of the line.
  private static func dateWords(_ line: [UInt8]) -> ArraySlice<ArraySlice<UInt8>>? {
    guard line.count <= 1_000 else { return nil }
    let words = ASCII.words(line[5...])
    guard let time = words.lastIndex(where: isTime), time >= 2 else { return nil }
    let before = words[max(0, time - 4)..<time]
    let after = words[(time + 1)...]
    guard before.contains(where: isMonth), before.contains(where: { isNumber($0, digits: 1...2) }),
      (before + after).contains(where: { isNumber($0, digits: 4...4) }), after.count <= 3,
      after.allSatisfy({ isNumber($0, digits: 4...4) || isZone($0) })
    else { return nil }
    return before + words[time...]
  }

  private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
    let fields = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(fields.count) && fields.allSatisfy { isNumber($0, digits: 1...2) }
  }

  private static func isMonth(_ word: ArraySlice<UInt8>) -> Bool {
    let months: Set = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return months.contains(ASCII.lowered(word.filter { $0 != UInt8(ascii: ",") }))
  }

  private static func isNumber(_ word: ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Bool {
    digits.contains(word.count) && word.allSatisfy(ASCII.isDigit)
  }

  private static func isZone(_ word: ArraySlice<UInt8>) -> Bool {
    let isOffset = word.count == 5 && (word.first == UInt8(ascii: "+") || word.first == UInt8(ascii: "-"))
    return isOffset
      ? word.dropFirst().allSatisfy(ASCII.isDigit)
      : word.count <= 5 && word.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
