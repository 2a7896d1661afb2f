/// The state machine that cuts bytes into the fields of one record (RFC 4180).
///
/// What the standard leaves open is read as people mean it: a quote within an unquoted field is a character, and so
/// is what stands between a closing quote and the next delimiter. CR, LF and CRLF end a record.
struct CSVRecordScanner {
  private enum State {
    case fieldStart, unquoted, quoted, quoteInQuoted
  }

  private let delimiter: UInt8
  private let limits: CSVLimits
  private var state = State.fieldStart
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hasQuotes = false

  init(delimiter: UInt8, limits: CSVLimits) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Whether nothing came yet: an empty line.
  var isBlank: Bool { bytes.isEmpty && ends.isEmpty && !hasQuotes }

  /// Whether a quoted field is open, so that a line end belongs to it.
  var isWithinQuotes: Bool { state == .quoted }

  /// Takes a byte; `true` where it ends the record.
  mutating func take(_ byte: UInt8) throws(FormatError) -> Bool {
    switch state {
    case .quoted:
      if byte == UInt8(ascii: "\"") {
        state = .quoteInQuoted
        return false
      }
    case .quoteInQuoted where byte == UInt8(ascii: "\""):
      state = .quoted
    case .fieldStart where byte == UInt8(ascii: "\""):
      state = .quoted
      hasQuotes = true
      return false
    default:
      if byte == delimiter {
        try endField()
        return false
      }
      if byte == 0x0A || byte == 0x0D { return true }
      state = .unquoted
    }
    bytes.append(byte)
    let start = ends.last ?? 0
    guard bytes.count - start <= limits.field else { throw FormatError(.tooLarge, detail: "field") }
    guard bytes.count <= limits.record else { throw FormatError(.tooLarge, detail: "record") }
    return false
  }

  private mutating func endField() throws(FormatError) {
    ends.append(bytes.count)
    state = .fieldStart
    guard ends.count < limits.columns else { throw FormatError(.tooMany, detail: "columns") }
  }

  /// The record that was scanned.
  func record(line: Int) -> CSVRecord {
    var record = CSVRecord(fields: [], line: line, repairs: [])
    var start = 0
    for end in ends + [bytes.count] {
      record.fields.append(CSVRecordScanner.text(bytes[start..<end], noting: &record.repairs))
      start = end
    }
    return record
  }

  private static func text(_ field: ArraySlice<UInt8>, noting repairs: inout TextRepairs) -> String {
    guard String(validating: field, as: UTF8.self) == nil else {
      return String(repairing: field, noting: &repairs)
    }
    repairs.insert(.windows1252)
    let text = Array(Windows1252.text(field).utf8)
    return String(repairing: text[...], noting: &repairs)
  }
}
