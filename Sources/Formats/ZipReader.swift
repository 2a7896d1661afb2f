/// Reads the files in a zip file one after the other, writing nothing to disk.
///
/// Entries come in the order in which they lie in the file. Folders, links and what desktops add (`__MACOSX/`,
/// `.DS_Store`) are passed over. A name that points out of the archive makes the whole file refused.
package struct ZipReader: Sendable {
  /// The zip file as it was named by the caller.
  package let file: String
  private let limits: ZipLimits

  package init(path: String, limits: ZipLimits = ZipLimits()) {
    file = path
    self.limits = limits
  }

  /// Whether bytes are the start of a zip file.
  package static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: Array("PK".utf8) + [3, 4]) || bytes.starts(with: Array("PK".utf8) + [5, 6])
  }

  /// The files in the zip file.
  /// - Throws: `FormatError` `.missing`, `.unreadable`, `.notAFile`, `.damaged`, `.badName`, `.tooMany`.
  /// - Complexity: linear in the entries; nothing is uncompressed.
  package func entries() throws -> [ZipEntry] {
    var entries: [ZipEntry] = []
    try walk { entry, _ in entries.append(entry) }
    return entries
  }

  /// Reads the wanted files.
  ///
  /// The reader given to `body` is good until `body` returns; what it leaves unread is not uncompressed.
  /// - Throws: as `entries`, `.bomb`, `.tooLarge`, what the reader throws, and what `body` throws.
  package func forEach(
    where isWanted: (ZipEntry) -> Bool = { _ in true }, body: (ZipEntry, ByteReader) throws -> Void
  ) throws {
    let size = try FileSource(path: file, followsLinks: true).size ?? 0
    let (product, overflow) = size.multipliedReportingOverflow(by: limits.ratio)
    var left = min(limits.total, overflow ? .max : max(limits.ratioGrace, product))
    try walk { entry, archive in
      guard isWanted(entry) else { return }
      let source = ZipEntrySource(archive, limits: limits, totalLimit: left)
      defer { source.isClosed = true }
      try body(entry, ByteReader(entry: source, file: file + "/" + entry.name))
      left -= source.made
    }
  }

  /// The bytes of one file, the first of that name, or `nil` where there is none.
  /// - Throws: as `forEach`; `.tooLarge` beyond the limit.
  /// - Complexity: linear in the entries before it and in its size.
  package func bytes(of name: String, limit: Int = 512 << 20) throws -> [UInt8]? {
    var found: [UInt8]?
    try forEach(where: { found == nil && $0.name == name }) { _, reader in
      found = try reader.readAll(limit: limit)
    }
    return found
  }

  private func walk(_ visit: (ZipEntry, ArchiveStream) throws -> Void) throws {
    do {
      let archive = try ArchiveStream(FileSource(path: file, followsLinks: true))
      var count = 0
      while let header = try archive.nextHeader() {
        count += 1
        guard count <= limits.entries else { throw FormatError(.tooMany, detail: "entries") }
        guard let name = header.name, !ZipName.isHostile(name) else { throw FormatError(.badName) }
        guard header.isFile, !ZipName.isDebris(name) else { continue }
        guard !header.isEncrypted else { throw FormatError(.unreadable, detail: "encrypted") }
        try visit(ZipEntry(name: name, claimedSize: header.size), archive)
      }
    } catch let error as FormatError where error.file.isEmpty {
      throw error.at(file: file)
    }
  }
}
