internal import Formats
internal import People

/// One row of a people table, by what its columns say.
struct PeopleRow {
  private let fields: [String]
  private let columns: [PeopleColumn: Int]
  let line: Int

  init(_ record: CSVRecord, columns: [PeopleColumn: Int]) {
    fields = record.fields
    line = record.line
    self.columns = columns
  }

  /// The value of a column; `nil` for the many ways to say "none".
  subscript(column: PeopleColumn) -> String? {
    guard let index = columns[column], index < fields.count else { return nil }
    let text = PeopleRow.trimmed(CSVFormula.unprotected(fields[index]))
    return ["", "null", "NULL", "\\N", "#N/A", "-"].contains(text) ? nil : text
  }

  /// The id, or the e-mail address in lower case where there is none.
  var id: String? { ForeignID.valid(self[.id] ?? self[.email]?.lowercased()) }

  /// The name as people say it: first name first.
  var name: String? {
    if let first = self[.first], let last = self[.last] { return first + " " + last }
    return self[.name].map(PeopleRow.turned) ?? self[.last] ?? self[.first]
  }

  /// What the row says about the manager: an id, an address or a name.
  var manager: String? { self[.manager] ?? self[.managerEmail] }

  /// `Köhler, Anna` as `Anna Köhler`.
  static func turned(_ name: String) -> String {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map { trimmed(String($0)) }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return name }
    return parts[1] + " " + parts[0]
  }

  /// Whether a spreadsheet has made a number with an exponent of an id, which cannot be undone.
  static func isDamagedID(_ id: String) -> Bool {
    var digits = 0
    var rest = id.utf8[...]
    while let byte = rest.first, (0x30...0x39).contains(byte) || byte == 0x2C || byte == 0x2E {
      digits += 1
      rest.removeFirst()
    }
    guard digits > 0, rest.count >= 3, let sign = rest.dropFirst().first else { return false }
    return rest.first.map { $0 | 0x20 } == 0x65 && sign == UInt8(ascii: "+")
      && rest.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
  }

  static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
