// Fields that are no running text.
extension Analyzer {
  /// Gives the terms of a file's path: those of each folder and of the file's name.
  ///
  /// Paths have no language, so both stems count: `xen/arch/x86/mm.c` → xen, arch, x86, mmc, mm.
  /// - Complexity: O(bytes).
  package mutating func forEachTerm(inPath path: String, _ body: (String) -> Void) {
    for name in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      forEachTerm(in: String(name), language: nil, keepsStopWords: false) { _, term in body(term) }
    }
  }

  /// Gives the terms of a tag or topic, with or without `#`: the whole written as one, and its words.
  ///
  /// A tag of one word has its term also where that is a stop word (`it`).
  /// - Complexity: O(bytes).
  package mutating func forEachTerm(inTag tag: String, language: Language?, _ body: (String) -> Void) {
    forEachForms(inTag: tag, language: language) { _, forms in forms.forEachTerm(in: language, body) }
  }

  /// Gives the forms of the words of a tag with their places; that of the whole is all of it.
  mutating func forEachForms(
    inTag tag: String, language: Language?, _ body: (Range<Int>, WordForms) -> Void
  ) {
    var joined: [UInt8] = []
    var words = 0
    let bytes = tag.utf8.span
    scanner.restart()
    while let word = scanner.next(in: bytes) {
      guard !word.traits.contains(.unreadable) else { continue }
      words += 1
      if joined.count <= WordScanner.longestPiece { joined += scanner.folded(word, in: bytes) }
    }
    if words > 1, joined.count <= WordScanner.longestPiece {
      let forms = cache.forms(of: String(decoding: joined, as: UTF8.self))
      body(0..<tag.utf8.count, forms)
    }
    forEachForms(in: tag, language: language, keepsStopWords: words == 1, body)
  }
}
