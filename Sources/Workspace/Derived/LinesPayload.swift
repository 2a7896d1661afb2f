internal import Foundation

/// A stored report: a header and rows, one JSON object a line, so that the first rows are read without the rest.
enum LinesPayload {
  static func encoded(_ header: some Encodable) throws -> [UInt8] { try encoded(header, rows: [Int]()) }

  static func encoded<Header: Encodable, Row: Encodable>(_ header: Header, rows: [Row]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    var bytes = [UInt8](try encoder.encode(header))
    for row in rows {
      bytes.append(UInt8(ascii: "\n"))
      bytes += try encoder.encode(row)
    }
    return bytes
  }

  /// The lines that a payload holds wholly, where it may be cut anywhere.
  static func complete(_ payload: [UInt8], isWhole: Bool) -> [UInt8] {
    guard !isWhole else { return payload }
    let end = payload.lastIndex(of: UInt8(ascii: "\n")) ?? payload.startIndex
    return Array(payload[..<end])
  }

  static func header<Header: Decodable>(_ type: Header.Type, of payload: [UInt8]) -> Header? {
    let end = payload.firstIndex(of: UInt8(ascii: "\n")) ?? payload.endIndex
    return try? decoder().decode(Header.self, from: Data(payload[..<end]))
  }

  /// The first rows, `nil` where they cannot be read.
  static func rows<Row: Decodable>(_ type: Row.Type, of payload: [UInt8], limit: Int = .max) -> [Row]? {
    let decoder = decoder()
    var rows: [Row] = []
    var start = payload.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? payload.endIndex
    while start < payload.endIndex, rows.count < limit {
      let end = payload[start...].firstIndex(of: UInt8(ascii: "\n")) ?? payload.endIndex
      guard let row = try? decoder.decode(Row.self, from: Data(payload[start..<end])) else { return nil }
      rows.append(row)
      start = end + 1
    }
    return rows
  }

  private static func decoder() -> JSONDecoder {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return decoder
  }
}
