/// A cell of a table that is written.
package enum CSVCell: Hashable, Sendable {
  case empty
  case text(String)
  case integer(Int)
  case double(Double)
}

/// Writes tables (RFC 4180), by default so that no spreadsheet takes a cell for a formula.
package struct CSVWriter: Sendable {
  /// What was written so far, UTF-8.
  package private(set) var bytes: [UInt8] = []

  private let delimiter: UInt8
  private let isRaw: Bool

  /// - Parameters:
  ///   - delimiter: an ASCII character.
  ///   - raw: whether text that spreadsheets would calculate (`=1+1`) is written as it is, for machines.
  package init(delimiter: Unicode.Scalar = ",", raw: Bool = false) {
    self.delimiter = delimiter.isASCII ? UInt8(ascii: delimiter) : UInt8(ascii: ",")
    isRaw = raw
  }

  /// Gives what was written and forgets it, for output piece by piece.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Writes one record, ended by CRLF.
  package mutating func row(_ cells: [CSVCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      switch cell {
      // An empty line would be no record.
      case .empty: if cells.count == 1 { bytes.append(contentsOf: "\"\"".utf8) }
      case .text(let text): append(isRaw ? text : CSVFormula.protected(text), isAlone: cells.count == 1)
      case .integer(let number): bytes.append(contentsOf: String(number).utf8)
      case .double(let number): if number.isFinite { bytes.append(contentsOf: number.description.utf8) }
      }
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  private mutating func append(_ text: String, isAlone: Bool) {
    let needsQuotes =
      (isAlone && text.isEmpty)
      || text.utf8.contains { $0 == delimiter || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
      || text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Text that spreadsheets would calculate, and the apostrophe that keeps them from it (CWE-1236).
package enum CSVFormula {
  private static let starters: [UInt8] = Array("=+-@\t\r\0".utf8)

  /// The text with an apostrophe in front where it begins like a formula, or like one protected already, so that
  /// `unprotected` gives exactly the text again.
  package static func protected(_ text: String) -> String {
    isFormula(text.utf8.drop { $0 == UInt8(ascii: "'") }) ? "'" + text : text
  }

  /// The text without the apostrophe that `protected` puts in front.
  package static func unprotected(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    return isFormula(text.utf8.drop { $0 == UInt8(ascii: "'") }) ? String(text.dropFirst()) : text
  }

  private static func isFormula(_ bytes: Substring.UTF8View) -> Bool {
    bytes.first.map(starters.contains) ?? false
  }
}
