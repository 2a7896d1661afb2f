internal import Foundation
internal import People

/// Nobody reads the output any more, which is no failure.
struct ClosedPipe: Error {}

/// The standard output.
enum StandardOutput {
  /// Writes all of a text.
  /// - Throws: `ClosedPipe`, or `Trouble` (a full disk).
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
        throw Self.trouble(errno)
      }
      start += written
    }
  }

  private static func trouble(_ code: Int32) -> Trouble {
    code == ENOSPC || code == EDQUOT || code == EFBIG
      ? .full(path: "-") : .other(detail: String(cString: strerror(code)))
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
