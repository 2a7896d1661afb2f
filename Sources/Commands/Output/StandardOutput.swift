internal import Foundation

/// Nobody reads the output any more, which is no failure.
struct ClosedPipe: Error {}

/// The standard output.
enum StandardOutput {
  /// Writes all of a text.
  /// - Throws: `ClosedPipe`, or an error of the system (a full disk).
  static func write(_ text: String) throws {
    try write(Array(text.utf8), to: STDOUT_FILENO)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withContiguousStorageIfAvailable { rest in
        rest.baseAddress.map { Foundation.write(descriptor, $0, rest.count) } ?? 0
      }
      guard let written, written >= 0 else {
        if errno == EINTR { continue }
        if errno == EPIPE { throw ClosedPipe() }
        throw OutputError(code: errno)
      }
      start += written
    }
  }

  /// Whether a person looks at it.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// The standard error, for what people are told beside the result.
enum StandardError {
  static func write(_ text: String) {
    try? StandardOutput.write(Array(text.utf8), to: STDERR_FILENO)
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// The system refused to take the output.
struct OutputError: Error {
  var code: Int32

  var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
  var detail: String { String(cString: strerror(code)) }
}
