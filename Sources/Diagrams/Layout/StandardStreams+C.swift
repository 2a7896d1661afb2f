internal import Glibc

/// Standard input and output of the child, without buffers in between.
enum StandardStreams {
  /// A message after its length in four bytes, little end first; `nil` where it is too long or ends early.
  static func readMessage(atMost limit: Int) -> [UInt8]? {
    guard let prefix = read(4) else { return nil }
    var reader = WireReader(prefix)
    guard let length = reader.count(below: limit + 1) else { return nil }
    return read(length)
  }

  /// Writes all bytes; `false` where nobody reads them.
  static func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        guard let start = buffer.baseAddress else { return false }
        let count = Glibc.write(1, start + done, buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }

  private static func read(_ length: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: length)
    let isComplete = bytes.withUnsafeMutableBytes { buffer in
      var done = 0
      while done < buffer.count {
        guard let start = buffer.baseAddress else { return false }
        let count = Glibc.read(0, start + done, buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
    return isComplete ? bytes : nil
  }
}
