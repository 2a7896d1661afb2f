internal import Formats

/// What is said about the organisation's own words.
package enum SynonymsText {
  /// After a table of synonyms was taken.
  package static func taken(lines: Int, skipped: Int, language: ReportLanguage) -> String {
    language.wording.synonymsTaken(lines, skipped: skipped)
  }

  /// After a list of words was taken.
  package static func listed(words: Int, language: ReportLanguage) -> String {
    language.wording.wordsTaken(words)
  }

  /// The table as it can be taken again.
  package static func table(_ lines: [[String]]) -> String {
    var writer = CSVWriter(raw: true)
    for names in lines { writer.row(names.map { CSVText.cell($0) }) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
