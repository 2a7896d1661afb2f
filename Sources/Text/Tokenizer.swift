/// Cuts text into words.
///
/// Words are runs of letters and digits of any script, and what belongs to them: `c++`, `c#`, `.net`, `node.js`,
/// `sap-hana`, `x86_64`, `802.11ac`, `4.1.2`, `AT&T`, `R&D`, `Entwickler:innen`. Dropped are a possessive `'s`,
/// the scheme of web addresses and their query strings of more than 40 bytes, the domain of mail addresses, runs
/// of more than 64 letters or digits, and 16 or more hexadecimal digits with letters and digits among them
/// (digests, UUIDs, encoded bytes: nobody asks for them, and they would fill the vocabulary).
package enum Tokenizer {
  /// The words of a text in order.
  /// - Complexity: O(bytes).
  package static func tokens(in text: String) -> [Token] {
    var scanner = WordScanner()
    let bytes = text.utf8.span
    var tokens: [Token] = []
    while let word = scanner.next(in: bytes) {
      if word.traits.contains(.unreadable) { continue }
      let parts = word.traits.contains(.hasParts) ? WordParts(bytes, scanner.pieces).all : []
      tokens.append(
        Token(
          range: word.range, folded: Folding.unified(scanner.folded(word, in: bytes)), parts: parts,
          isTag: word.traits.contains(.tag)))
    }
    return tokens
  }
}
