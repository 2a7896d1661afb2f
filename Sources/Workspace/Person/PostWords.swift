internal import Store
internal import Text

/// The words of a post as they were written.
enum PostWords {
  /// Each term of a post with a word as it was written.
  static func byTerm(_ post: PostRecord, analyzer: inout Analyzer) -> [String: String] {
    let text = ([post.title, post.text].compactMap { $0 } + post.tags).joined(separator: "\n")
    let language = analyzer.language(of: text)
    var words: [String: String] = [:]
    for token in Tokenizer.tokens(in: text) {
      let bytes = text.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: token.range.lowerBound)
      let end = bytes.index(bytes.startIndex, offsetBy: token.range.upperBound)
      let word = String(text[start..<end])
      guard word.count > 2, !word.allSatisfy(\.isNumber) else { continue }
      var isFirst = true
      analyzer.forEachTerm(in: word, language: language) { term in
        if isFirst { words[term] = word }
        isFirst = false
      }
    }
    return words
  }
}
