/// Reads a file, plain or gzip, as chunks or lines of bytes in bounded memory.
///
/// ```swift
/// let reader = try ByteReader(path: "posts.jsonl.gz")
/// while let line = try reader.nextLine() { … reader.line … }
/// ```
///
/// Whether the file is compressed is seen from its first bytes, not from its name.
package final class ByteReader {
  /// Bytes held at a time.
  private static let chunk = 256 * 1024

  /// The file as it was named by the caller.
  package let file: String
  /// Whether the file is gzip.
  package let isCompressed: Bool
  /// Number of the line that was given last, counted from 1; 0 before the first.
  package private(set) var line = 0

  private let source: any ByteSource
  private let limit: Int
  private let lineLimit: Int
  private var buffer: [UInt8]
  private var position = 0
  private var end = 0
  private var consumed = 0

  /// Opens a file.
  /// - Parameters:
  ///   - path: a path, or `-` for standard input.
  ///   - limit: uncompressed bytes after which the file is refused.
  ///   - lineLimit: bytes after which a line is refused.
  ///   - followsLinks: whether a symbolic link as the last part of the path is followed.
  /// - Throws: `FormatError` `.missing`, `.unreadable`, or `.notAFile` for folders, FIFOs, sockets and devices.
  package convenience init(
    path: String, limit: Int = 64 << 30, lineLimit: Int = 16 << 20, followsLinks: Bool = true
  ) throws {
    let source = try FileSource(path: path, followsLinks: followsLinks)
    try self.init(source, file: path, limit: limit, lineLimit: lineLimit)
  }

  /// Reads bytes that are in memory, uncompressing them if they are gzip.
  package convenience init(
    bytes: [UInt8], file: String, limit: Int = 64 << 30, lineLimit: Int = 16 << 20
  ) throws {
    try self.init(MemorySource(bytes), file: file, limit: limit, lineLimit: lineLimit)
  }

  /// Reads an entry of a zip file as it is: archives within archives are not unpacked.
  init(entry source: ZipEntrySource, file: String) {
    self.file = file
    self.source = source
    limit = .max
    lineLimit = 16 << 20
    isCompressed = false
    buffer = [UInt8](repeating: 0, count: 64 * 1024)
  }

  private init(_ source: any ByteSource, file: String, limit: Int, lineLimit: Int) throws {
    self.file = file
    self.limit = limit
    self.lineLimit = lineLimit
    buffer = [UInt8](repeating: 0, count: ByteReader.chunk)
    // A pipe may give one byte at a time, and the magic has two.
    var head: [UInt8] = []
    while head.count < 2 {
      let count = try source.read(into: &buffer)
      if count == 0 { break }
      head += buffer[..<count]
    }
    isCompressed = GzipSource.begins(head)
    let rewound = RewoundSource(head: head, rest: source)
    self.source =
      isCompressed ? GzipSource(rewound, file: file, chunk: ByteReader.chunk) : rewound
  }

  /// Uncompressed bytes given so far.
  package var offset: Int { consumed + position }

  /// The next bytes, at most a chunk of them, or `nil` at the end.
  /// - Throws: `FormatError` `.truncated`, `.damaged`, `.tooLarge`, `.unreadable`.
  package func nextChunk() throws -> [UInt8]? {
    guard try fill() else { return nil }
    defer { position = end }
    return Array(buffer[position..<end])
  }

  /// The rest of the file.
  /// - Parameter limit: bytes after which the file is refused.
  /// - Throws: `FormatError` as `nextChunk`, and `.tooLarge`.
  package func readAll(limit: Int = 512 << 20) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while try fill() {
      guard bytes.count + (end - position) <= limit else {
        throw FormatError(.tooLarge, file: file, offset: offset, detail: "file")
      }
      bytes += buffer[position..<end]
      position = end
    }
    return bytes
  }

  /// The next line without its line end (LF or CRLF), or `nil` at the end of the file.
  ///
  /// A line longer than the limit is passed over without being held, and thrown as `.tooLarge` with its
  /// number; the following call gives the line after it.
  /// - Throws: `FormatError` as `nextChunk`, and `.tooLarge` with a line number.
  /// - Complexity: linear in the line; about a gigabyte a second for plain files.
  package func nextLine() throws -> [UInt8]? {
    guard try fill() else { return nil }
    line += 1
    let start = position
    if let newline = ByteScan.firstIndex(of: 0x0A, in: buffer, from: start, to: end) {
      position = newline + 1
      let hasReturn = newline > start && buffer[newline - 1] == 0x0D
      let length = newline - start - (hasReturn ? 1 : 0)
      guard length <= lineLimit else { throw lineTooLong() }
      return Array(buffer[start..<start + length])
    }
    return try lineAcrossChunks()
  }

  /// A line of which the end is not in the buffer.
  private func lineAcrossChunks() throws -> [UInt8] {
    var assembled: [UInt8] = []
    var isTooLong = false
    var isComplete = false
    while !isComplete, try fill() {
      let newline = ByteScan.firstIndex(of: 0x0A, in: buffer, from: position, to: end)
      let stop = newline ?? end
      // One byte more than the limit may be the CR of a line end.
      isTooLong = isTooLong || assembled.count + (stop - position) > lineLimit + 1
      if isTooLong { assembled = [] } else { assembled += buffer[position..<stop] }
      position = newline.map { $0 + 1 } ?? end
      isComplete = newline != nil
    }
    if isComplete, assembled.last == 0x0D { assembled.removeLast() }
    guard !isTooLong, assembled.count <= lineLimit else { throw lineTooLong() }
    return assembled
  }

  private func lineTooLong() -> FormatError {
    FormatError(.tooLarge, file: file, line: line, offset: offset, detail: "line")
  }

  /// Makes sure that there are bytes in the buffer; `false` at the end.
  private func fill() throws -> Bool {
    guard position == end else { return true }
    consumed += end
    (position, end) = (0, 0)
    end = try source.read(into: &buffer)
    guard consumed + end <= limit else {
      end = 0
      throw FormatError(.tooLarge, file: file, offset: consumed, detail: "file")
    }
    return end > 0
  }
}
