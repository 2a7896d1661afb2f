/// Why bytes cannot be read as the container or syntax they should be: facts, which Reports makes a sentence of.
package struct FormatError: Error, Hashable, Sendable {
  /// The kind of trouble.
  package enum Code: String, Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The operating system refuses to open or read it.
    case unreadable
    /// A folder, FIFO, socket or device where a file is needed.
    case notAFile
    /// The data ends in the middle.
    case truncated
    /// A check sum or an inner structure is wrong.
    case damaged
    /// More bytes than the limit: the whole file, an entry of it, a line, record or field.
    case tooLarge
    /// More parts than the limit: entries, columns.
    case tooMany
    /// Nested deeper than the limit.
    case tooDeep
    /// It uncompresses to so many times its size that it can only be meant to do harm.
    case bomb
    /// A name that points out of the archive.
    case badName
    /// It breaks the rules of its syntax.
    case syntax
    /// Another kind of value than was asked for.
    case wrongType
  }

  package var code: Code
  /// The file as it was named by whoever asked for it; empty while only bytes are known.
  package var file: String
  /// The line on which the record in question begins, counted from 1.
  package var line: Int?
  /// Bytes from the start, of the compressed file where that is to blame.
  package var offset: Int?
  /// What was found, in a few words, without content of the file.
  package var detail: String

  package init(
    _ code: Code, file: String = "", line: Int? = nil, offset: Int? = nil, detail: String = ""
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.offset = offset
    self.detail = detail
  }

  /// The same error with its place, for a syntax that knows only the bytes it was given.
  package func at(file: String, line: Int? = nil) -> FormatError {
    FormatError(code, file: file, line: line ?? self.line, offset: offset, detail: detail)
  }
}
