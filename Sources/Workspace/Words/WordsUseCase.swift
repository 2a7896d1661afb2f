internal import Formats
internal import People
internal import Store
internal import Text

extension Workspace {
  /// The organisation's own table of synonyms: lines of names that mean the same.
  /// - Throws: `Trouble`.
  package static func synonyms(in path: String) throws -> [[String]] {
    try reading(path) { try $0.synonyms() }
  }

  /// Puts the table in a CSV file in the place of the organisation's table of synonyms.
  ///
  /// Each line holds two or more names of one thing, in whatever language; lines that begin with `#` are remarks.
  /// - Returns: how many lines were taken and how many were skipped because they name fewer than two things.
  /// - Throws: `Trouble`.
  package static func replaceSynonyms(
    with file: String, in path: String
  ) throws -> (lines: Int, skipped: Int) {
    try Trouble.translating(workspace: path) {
      let reader = try CSVReader(try ByteReader(path: file))
      var lines: [[String]] = []
      var skipped = 0
      while let record = try reader.nextRecord() {
        // The delimiter is that of the first line, which may be a remark.
        let names = record.fields.flatMap { $0.split(separator: ";") }.map { String($0).trimmed }
          .filter { !$0.isEmpty }
        if names.first?.hasPrefix("#") ?? true { continue }
        if names.count > 1 { lines.append(names) } else { skipped += 1 }
      }
      let all = lines
      try writing(path) { try $0.replaceSynonyms(all) }
      return (lines.count, skipped)
    }
  }

  /// Puts the words in a text file, one a line, in the place of the supplied list of words.
  ///
  /// What follows a word after a blank or a slash, such as a frequency or hunspell's flags, is passed over.
  /// - Returns: the number of different words.
  /// - Throws: `Trouble`.
  package static func replaceWords(with file: String, in path: String) throws -> Int {
    try Trouble.translating(workspace: path) {
      let reader = try ByteReader(path: file)
      var words: [String] = []
      while let line = try reader.nextLine() {
        let text = String(decoding: line.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
        for token in Tokenizer.tokens(in: text) where token.folded.utf8.count >= 3 {
          words.append(token.folded)
        }
      }
      let all = words
      return try writing(path) { try $0.replaceListedWords(all) }
    }
  }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
