internal import Formats

/// Tables for spreadsheets and scripts: column titles are stable machine words, the same in every language.
enum CSVText {
  /// - Parameter raw: whether text that spreadsheets would calculate is written as it is.
  static func string(columns: [String], rows: [[CSVCell]], raw: Bool) -> String {
    var writer = CSVWriter(raw: raw)
    writer.row(columns.map { .text($0) })
    for row in rows { writer.row(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Text on one line, without control characters; leading spaces go, as they would hide a formula.
  static func cell(_ text: String?) -> CSVCell {
    guard let text else { return .empty }
    return .text(String(TerminalText.safe(text).drop { $0 == " " }))
  }
}
