internal import Glibc
internal import Synchronization

/// A file without a name: what is written to it outlives memory, and nobody finds it once the program has ended,
/// however it ended.
package final class SpillFile: Sendable {
  /// Why the file could not be used, as the system numbers it.
  package struct Failure: Error, Hashable {
    package var code: Int32

    /// Whether there was no room left.
    package var isLackOfSpace: Bool { code == ENOSPC || code == EDQUOT }
  }

  private let descriptor: Int32
  private let end = Mutex<Int>(0)

  /// Makes a file beside another one, readable by its owner only.
  /// - Parameter path: the beginning of the name that it has for a moment.
  /// - Throws: `Failure`.
  package init(beside path: String) throws {
    let name = path + "-spill-" + String(UInt64.random(in: 0 ... .max), radix: 36)
    descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Appends bytes; gives where they begin. Any thread may do so.
  func append(_ bytes: [UInt8]) throws -> Int {
    let start = end.withLock { end in
      defer { end += bytes.count }
      return end
    }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(start + done))
      }
      guard count > 0 else { throw Failure(code: errno) }
      done += count
    }
    return start
  }

  /// Reads bytes that were appended.
  func read(_ range: Range<Int>) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, done in
      done = 0
      while done < range.count {
        let count = pread(
          descriptor, buffer.baseAddress?.advanced(by: done), range.count - done,
          off_t(range.lowerBound + done))
        guard count > 0 else { throw Failure(code: count == 0 ? EIO : errno) }
        done += count
      }
    }
  }
}
