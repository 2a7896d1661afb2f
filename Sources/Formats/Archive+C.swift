internal import CArchive
internal import Glibc

/// A zip file that libarchive walks through entry by entry.
final class ArchiveStream {
  /// What libarchive says of an entry.
  struct Header {
    var name: String?
    var size: Int?
    var isFile: Bool
    var isEncrypted: Bool
  }

  private let archive: OpaquePointer
  private let source: FileSource

  /// - Throws: `FormatError` `.damaged` where the file has no readable table of contents.
  init(_ source: FileSource) throws(FormatError) {
    guard let archive = archive_read_new() else { throw FormatError(.unreadable) }
    self.archive = archive
    self.source = source
    // Only the variant that starts from the table of contents: it tells a cut file from a whole one.
    guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK,
      archive_read_open_fd(archive, source.descriptor, 64 * 1024) == ARCHIVE_OK
    else { throw FormatError(.damaged) }
  }

  deinit {
    archive_read_free(archive)
  }

  /// The next entry, or `nil` at the end.
  func nextHeader() throws(FormatError) -> Header? {
    // libarchive gives no name at all where the thread's locale cannot write its letters.
    let locale = newlocale(CInt(1) << CInt(LC_CTYPE), "C.UTF-8", nil)
    let previous = uselocale(locale)
    defer {
      uselocale(previous)
      if let locale { freelocale(locale) }
    }
    var entry: OpaquePointer?
    let code = archive_read_next_header(archive, &entry)
    if code == ARCHIVE_EOF { return nil }
    guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry else { throw FormatError(.damaged) }
    let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    return Header(
      name: name.map { String(cString: $0) },
      size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil,
      // AE_IFREG, which Swift does not see.
      isFile: archive_entry_filetype(entry) & 0o170000 == 0o100000,
      isEncrypted: archive_entry_is_data_encrypted(entry) != 0)
  }

  /// Overwrites `buffer` with the entry's next bytes and gives their number; 0 at its end.
  func read(into buffer: inout [UInt8]) throws(FormatError) -> Int {
    let count = buffer.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw FormatError(.damaged) }
    return count
  }

  /// Bytes from the start of the file to where libarchive reads.
  var position: Int { Int(archive_filter_bytes(archive, 0)) }
}
