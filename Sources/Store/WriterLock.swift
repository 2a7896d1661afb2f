internal import Foundation
internal import Synchronization

/// The right to write a workspace, held by one process at a time through a lock file beside it.
final class WriterLock: Sendable {
  private let lockPath: String
  private let descriptor: Mutex<Int32?>

  /// - Throws: `StoreError` `.busy` where another process has it, `.readOnly` where the folder cannot be written.
  init(path: String) throws {
    lockPath = path + ".lock"
    descriptor = Mutex(try Self.acquire(lockPath, for: path))
  }

  private static func acquire(_ lockPath: String, for path: String) throws -> Int32 {
    for _ in 0..<16 {
      let file = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard file >= 0 else {
        let code: StoreError.Code = errno == ENOSPC ? .full : .readOnly
        throw StoreError(code, path: path, detail: String(cString: strerror(errno)))
      }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        Foundation.close(file)
        throw StoreError(.busy, path: path)
      }
      if isStillThere(file, lockPath) { return file }
      // The holder before us removed the file between our opening and our locking it.
      Foundation.close(file)
    }
    throw StoreError(.busy, path: path)
  }

  private static func isStillThere(_ file: Int32, _ lockPath: String) -> Bool {
    var ours = stat()
    var named = stat()
    return fstat(file, &ours) == 0 && stat(lockPath, &named) == 0 && ours.st_ino == named.st_ino
  }

  /// Gives the right back and removes the lock file.
  func release() {
    descriptor.withLock { file in
      guard let open = file else { return }
      unlink(lockPath)
      Foundation.close(open)
      file = nil
    }
  }

  deinit {
    release()
  }
}
