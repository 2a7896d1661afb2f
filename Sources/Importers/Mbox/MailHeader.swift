/// The header fields of a mail or of a part of one, unfolded, in their order.
struct MailHeader {
  /// Name in lower case, and value as it stands.
  private var fields: [(name: String, value: [UInt8])] = []

  init(_ lines: some Sequence<ArraySlice<UInt8>>) {
    for line in lines {
      if let first = line.first, ASCII.isBlank(first) {
        // The line break of a fold goes, its white space stays.
        if !fields.isEmpty { fields[fields.count - 1].value += [ASCII.space] + ASCII.trimmed(line) }
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        let name = ASCII.trimmed(line[..<colon])
        guard !name.isEmpty, name.allSatisfy({ (0x21...0x7E).contains($0) }) else { continue }
        fields.append((ASCII.lowered(name), Array(ASCII.trimmed(line[(colon + 1)...]))))
      }
    }
  }

  /// The value of the first field with a name (in lower case) that is not empty.
  func value(_ name: String) -> [UInt8]? {
    fields.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// The values of all fields with a name (in lower case).
  func values(_ name: String) -> [[UInt8]] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The value as text, encoded words read.
  func text(_ name: String) -> String? {
    value(name).map { EncodedWords.decode($0[...]) }
  }

  /// The value up to a semicolon, in lower case: for words such as `base64` or `auto-generated`.
  func word(_ name: String) -> String? {
    value(name).map { value in
      ASCII.lowered(ASCII.trimmed(value.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "(") }))
    }
  }
}
