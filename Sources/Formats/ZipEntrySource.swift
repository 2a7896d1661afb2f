/// The bytes of one entry, counted as they come out: what the zip file claims about its sizes is not believed.
final class ZipEntrySource: ByteSource {
  private let archive: ArchiveStream
  private let limits: ZipLimits
  private let start: Int
  private let totalLimit: Int
  /// Uncompressed bytes so far.
  private(set) var made = 0
  /// Set when the archive goes on to the next entry.
  var isClosed = false

  /// - Parameter totalLimit: uncompressed bytes that the archive may still give.
  init(_ archive: ArchiveStream, limits: ZipLimits, totalLimit: Int) {
    self.archive = archive
    self.limits = limits
    self.totalLimit = totalLimit
    start = archive.position
  }

  func read(into buffer: inout [UInt8]) throws -> Int {
    guard !isClosed else { return 0 }
    let count = try archive.read(into: &buffer)
    made += count
    guard made <= limits.entry else { throw FormatError(.tooLarge, detail: "entry") }
    guard made <= totalLimit else { throw FormatError(.bomb, detail: "all entries") }
    // libarchive reads ahead by blocks of this size.
    let taken = max(0, archive.position - start) + 64 * 1024
    guard made <= limits.ratioGrace || made / limits.ratio <= taken else {
      throw FormatError(.bomb, detail: "entry")
    }
    return count
  }
}
