/// The folded form of whole words.
enum Folding {
  /// A word in lower case, without accents, umlauts in their one spelling.
  static func folded(_ word: String) -> String {
    var bytes: [UInt8] = []
    let text = word.utf8.span
    LetterFolding.append(text, 0..<text.count, to: &bytes)
    return unified(bytes)
  }

  /// The one spelling of a word whose letters are folded already.
  static func unified(_ bytes: [UInt8]) -> String {
    String(decoding: UmlautSpelling.unified(bytes), as: UTF8.self)
  }
}
