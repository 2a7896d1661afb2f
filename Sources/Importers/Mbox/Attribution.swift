/// The line that introduces a quotation: `On Tue, 4 Mar 2025 at 08:12, Anna Köhler wrote:`.
enum Attribution {
  /// How many lines from `index` on are an attribution, wrapped over at most three lines; `nil` if none is.
  static func length(_ lines: [ArraySlice<UInt8>], at index: Int) -> Int? {
    let line = ASCII.trimmed(lines[index])
    guard !line.isEmpty, line.count <= 300 else { return nil }
    let opens = openings.contains { ASCII.starts(line, $0) }
    guard opens || closes(line) else { return nil }
    var joined: [UInt8] = []
    for length in 1...3 where index + length <= lines.count {
      let next = ASCII.trimmed(lines[index + length - 1])
      guard !next.isEmpty, !QuoteMark.isQuoted(next), next.count <= 300 else { return nil }
      joined += next + [ASCII.space]
      if closes(next), says(joined[...]) || namesAddress(next) {
        // `He wrote:`, or `Anna Köhler <anna@acme.example>:`, must really be followed by a quotation.
        let isDated = opens && says(joined[...]) && hasDate(joined)
        let isCertain = isDated || (says(joined[...]) && namesSender(lines[index..<index + length]))
        return isCertain || isFollowedByQuote(lines, after: index + length) ? length : nil
      }
      // Only a line with a date may go on in the next one.
      guard opens, hasDate(joined) else { return nil }
    }
    return nil
  }

  /// Whether an attribution names an address, `Anna Köhler <anna@acme.example> wrote:`.
  static func namesSender(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard let open = lines.joined().firstIndex(of: UInt8(ascii: "<")) else { return false }
    let address = lines.joined()[open...].prefix { $0 != UInt8(ascii: ">") }
    return address.contains(UInt8(ascii: "@"))
  }

  private static func closes(_ line: ArraySlice<UInt8>) -> Bool {
    line.last == UInt8(ascii: ":")
  }

  /// Whether a word of saying is there: at the end in English and French, anywhere in German.
  private static func says(_ text: ArraySlice<UInt8>) -> Bool {
    let sentence = ASCII.trimmed(text).dropLast()
    return endings.contains { ASCII.ends(ASCII.trimmed(sentence), $0) }
      || ASCII.range(of: " schrieb", in: text) != nil
  }

  private static func namesAddress(_ line: ArraySlice<UInt8>) -> Bool {
    line.dropLast().last == UInt8(ascii: ">")
  }

  /// Whether a time such as `8:12` or a year of this or the last century is there.
  private static func hasDate(_ text: [UInt8]) -> Bool {
    let numbers = text.split { !ASCII.isDigit($0) && $0 != UInt8(ascii: ":") }
    return numbers.contains { number in
      let isYear =
        number.count == 4 && (number.starts(with: [0x31, 0x39]) || number.starts(with: [0x32, 0x30]))
      return isYear || number.dropFirst().dropLast(2).contains(UInt8(ascii: ":"))
    }
  }

  private static func isFollowedByQuote(_ lines: [ArraySlice<UInt8>], after index: Int) -> Bool {
    lines[min(index, lines.count)...].prefix(2).first { !ASCII.trimmed($0).isEmpty }
      .map(QuoteMark.isQuoted) ?? false
  }

  private static let openings = ["on ", "am ", "le ", "at ", "den ", "2"]
  private static let endings = [
    "wrote", "writes", "said", "écrit", "écrit ", "schrieb", "schrieben", "skrev",
  ]
}
