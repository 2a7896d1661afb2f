/// A mailbox as headers name it.
struct MailAddress: Hashable {
  var name: String?
  /// In lower case; the local part too, since no server in use tells case apart.
  var address: String

  /// The addresses of a list; what holds no address is left out.
  ///
  /// Names in quotes with commas, comments, groups, bare addresses, and the form of pipermail archives,
  /// `anna at acme.example (Anna Köhler)`.
  static func list(_ bytes: [UInt8]) -> [MailAddress] {
    var scanner = MailAddressScanner()
    for byte in bytes { scanner.take(byte) }
    return scanner.finish()
  }

  /// An address of its parts as they were found, or `nil` if there is none among them.
  /// - Parameters:
  ///   - phrase: words outside brackets and comments.
  ///   - comment: words inside parentheses.
  ///   - angle: what stood between `<` and `>`.
  init?(phrase: [UInt8], comment: [UInt8], angle: [UInt8]?) {
    if let angle, let address = Self.address(angle) {
      self.address = address
      name = Self.name(phrase, besides: address) ?? Self.name(comment, besides: address)
    } else if let address = Self.address(phrase) {
      self.address = address
      name = Self.name(comment, besides: address)
    } else {
      return nil
    }
  }

  /// Part before the last `@`.
  var localPart: Substring { address[..<(address.lastIndex(of: "@") ?? address.endIndex)] }

  private static func address(_ bytes: [UInt8]) -> String? {
    var words = ASCII.words(bytes[...])
    if words.count == 3, isAt(words[1]) { words = [words[0] + [UInt8(ascii: "@")] + words[2]] }
    guard words.count == 1, var word = words.first else { return nil }
    // A route of RFC 822, `@relay,@relay2:anna@acme.example`.
    if word.first == UInt8(ascii: "@"), let colon = word.lastIndex(of: UInt8(ascii: ":")) {
      word = word[(colon + 1)...]
    }
    if ASCII.starts(word, "mailto:") { word = word.dropFirst(7) }
    guard let at = word.lastIndex(of: UInt8(ascii: "@")), at > word.startIndex, at + 1 < word.endIndex,
      word.count <= ForeignID.limit, word.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    return MailCharset.guessed(Array(word)).lowercased()
  }

  /// The word that pipermail writes for `@`, in the languages of its servers.
  private static func isAt(_ word: ArraySlice<UInt8>) -> Bool {
    ["at", "bei", "en", "à", "(at)", "[at]"].contains(ASCII.lowered(word))
  }

  private static func name(_ bytes: [UInt8], besides address: String) -> String? {
    let decoded = EncodedWords.decode(bytes[...])
    let words = decoded.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    let name = unquoted(words[...])
    guard !name.isEmpty, name.lowercased() != address else { return nil }
    return String(name)
  }

  private static func unquoted(_ name: Substring) -> Substring {
    guard name.count >= 2, let first = name.first, first == name.last, first == "'" || first == "\"" else {
      return name
    }
    return name.dropFirst().dropLast()
  }
}
