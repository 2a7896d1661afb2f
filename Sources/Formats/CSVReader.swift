/// Reads a table record by record, whatever delimiter and encoding it was saved with.
///
/// The delimiter is the one of `,` `;` tab `|` that comes most often in the first line outside of quotes, or the
/// one that a line `sep=;` names. Empty lines are passed over. After an error the table is at its end.
package final class CSVReader {
  /// The file as it was named by the caller.
  package let file: String
  package let delimiter: UInt8
  package let encoding: CSVEncoding

  private let reader: ByteReader
  private let limits: CSVLimits
  private var transcoder: UTF16Transcoder?
  private var chunk: [UInt8] = []
  private var position = 0
  private var line = 1
  private var isAfterReturn = false
  private var isFinished = false

  /// - Parameters:
  ///   - reader: the file, at its start.
  ///   - delimiter: the delimiter where it is known.
  /// - Throws: `FormatError` of the reader.
  package init(_ reader: ByteReader, delimiter: UInt8? = nil, limits: CSVLimits = CSVLimits()) throws {
    self.reader = reader
    self.limits = limits
    file = reader.file
    let head = try reader.nextChunk() ?? []
    let (encoding, mark) = CSVEncoding.detect(head)
    self.encoding = encoding
    if encoding == .utf8 {
      (chunk, position) = (head, mark)
    } else {
      var transcoder = UTF16Transcoder(isLittleEndian: encoding == .utf16LittleEndian)
      chunk = transcoder.transcode(head[mark...])
      self.transcoder = transcoder
    }
    let start = chunk[position...]
    if let named = CSVDelimiter.named(by: start) {
      self.delimiter = named
      position += CSVDelimiter.lengthOfName
    } else {
      self.delimiter = delimiter ?? CSVDelimiter.sniff(start)
    }
  }

  /// The next record, or `nil` at the end.
  /// - Throws: `FormatError` `.tooLarge`, `.tooMany`, `.syntax` for a quote that is never closed, and those of the
  ///   reader; the line is the one on which the record begins.
  /// - Complexity: linear in the record.
  package func nextRecord() throws -> CSVRecord? {
    do {
      return try scanRecord()
    } catch {
      (chunk, position, isFinished) = ([], 0, true)
      throw error
    }
  }

  private func scanRecord() throws -> CSVRecord? {
    var scanner = CSVRecordScanner(delimiter: delimiter, limits: limits)
    var start = line
    while try fill() {
      let byte = chunk[position]
      position += 1
      let isSecondOfPair = byte == 0x0A && isAfterReturn
      let wasQuoted = scanner.isWithinQuotes
      isAfterReturn = byte == 0x0D
      if isSecondOfPair, !wasQuoted { continue }
      let isComplete: Bool
      do {
        isComplete = try scanner.take(byte)
      } catch {
        throw error.at(file: file, line: start)
      }
      if byte == 0x0D || byte == 0x0A && !isSecondOfPair { line += 1 }
      guard isComplete else { continue }
      if !scanner.isBlank { return scanner.record(line: start) }
      start = line
    }
    if scanner.isWithinQuotes {
      throw FormatError(.syntax, file: file, line: start, detail: "quote is never closed")
    }
    return scanner.isBlank ? nil : scanner.record(line: start)
  }

  private func fill() throws -> Bool {
    while position == chunk.count, !isFinished {
      if let bytes = try reader.nextChunk() {
        chunk = transcoder?.transcode(bytes[...]) ?? bytes
      } else {
        chunk = transcoder?.finish() ?? []
        isFinished = true
      }
      position = 0
    }
    return position < chunk.count
  }
}

/// Finds out what separates the fields of a table.
enum CSVDelimiter {
  private static let candidates: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  private static let prefix = Array("sep=".utf8)
  /// Bytes of a line that names the delimiter, without its end.
  static let lengthOfName = 5

  /// The delimiter of a first line such as `sep=;`, which spreadsheets write.
  static func named(by head: ArraySlice<UInt8>) -> UInt8? {
    guard head.starts(with: prefix), head.count > lengthOfName else { return nil }
    let delimiter = head[head.startIndex + prefix.count]
    let next = head[head.startIndex + lengthOfName]
    return candidates.contains(delimiter) && (next == 0x0A || next == 0x0D) ? delimiter : nil
  }

  /// The candidate that comes most often in the first line outside of quotes; the first listed among equals.
  static func sniff(_ head: ArraySlice<UInt8>) -> UInt8 {
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in head {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}
