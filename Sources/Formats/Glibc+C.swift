internal import Glibc

/// An open regular file, or standard input; closed when the value goes away.
final class FileSource: ByteSource {
  let descriptor: CInt
  private let file: String
  private let closes: Bool
  private var offset = 0
  /// Bytes in the file when it was opened; `nil` for standard input.
  let size: Int?

  /// Opens a file for reading.
  /// - Parameters:
  ///   - path: a path, or `-` for standard input.
  ///   - followsLinks: whether a symbolic link as the last part of the path is followed.
  /// - Throws: `FormatError` `.missing`, `.unreadable`, or `.notAFile` for folders, FIFOs, sockets and devices.
  init(path: String, followsLinks: Bool) throws {
    file = path
    guard path != "-" else {
      (descriptor, closes, size) = (0, false, nil)
      return
    }
    // Without O_NONBLOCK opening a FIFO would wait for a writer that may never come.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    let opened = open(path, flags)
    guard opened >= 0 else { throw FileSource.failure(errno, file: path, offset: nil) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw FormatError(.notAFile, file: path)
    }
    (descriptor, closes, size) = (opened, true, Int(status.st_size))
  }

  deinit {
    if closes { close(descriptor) }
  }

  func read(into buffer: inout [UInt8]) throws -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        offset += count
        return count
      }
      guard errno == EINTR else { throw FileSource.failure(errno, file: file, offset: offset) }
    }
  }

  private static func failure(_ number: CInt, file: String, offset: Int?) -> FormatError {
    let code: FormatError.Code =
      switch number {
      case ENOENT, ENOTDIR: .missing
      case ELOOP, EISDIR, ENXIO: .notAFile
      default: .unreadable
      }
    return FormatError(code, file: file, offset: offset, detail: String(cString: strerror(number)))
  }
}

/// Searches in bytes by the C library, which looks at many at once.
enum ByteScan {
  /// The first index of `byte` in `bytes[from..<end]`, which must lie within the array.
  static func firstIndex(of byte: UInt8, in bytes: [UInt8], from: Int, to end: Int) -> Int? {
    precondition(from >= 0 && from <= end && end <= bytes.count)
    return bytes.withUnsafeBytes { raw -> Int? in
      guard let base = raw.baseAddress,
        let found = memchr(base + from, CInt(byte), end - from)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
