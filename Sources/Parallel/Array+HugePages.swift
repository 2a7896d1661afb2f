internal import Glibc

extension Array where Element: BitwiseCopyable {
  /// An array of one value, in huge pages where it is large and the system has them to give.
  ///
  /// What is read or written all over tens of megabytes spends half of its time on finding pages of 4 KiB; of 2 MiB
  /// there are few enough to be known. The contents are those of `init(repeating:count:)`.
  /// - Complexity: O(`count`).
  @inlinable
  package init(spacious value: Element, count: Int) {
    self.init(unsafeUninitializedCapacity: Swift.max(0, count)) { buffer, filled in
      HugePages.advise(UnsafeMutableRawBufferPointer(buffer))
      buffer.initialize(repeating: value)
      filled = buffer.count
    }
  }
}

/// Pages of 2 MiB instead of 4 KiB.
@usableFromInline
package enum HugePages {
  /// Asks for huge pages before the memory is touched for the first time; a refusal does no harm.
  @usableFromInline
  package static func advise(_ bytes: UnsafeMutableRawBufferPointer) {
    let page = UInt(2 << 20)
    guard let start = bytes.baseAddress, bytes.count >= 2 * Int(page) else { return }
    // Only whole huge pages that lie inside the memory.
    let first = (UInt(bitPattern: start) + page - 1) / page * page
    let end = (UInt(bitPattern: start) + UInt(bytes.count)) / page * page
    guard first < end, let pages = UnsafeMutableRawPointer(bitPattern: first) else { return }
    _ = madvise(pages, Int(end - first), MADV_HUGEPAGE)
  }
}
