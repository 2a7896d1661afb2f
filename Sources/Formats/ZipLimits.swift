/// How much of a zip file is believed to be one.
package struct ZipLimits: Hashable, Sendable {
  /// Uncompressed bytes of one entry.
  package var entry = 2 << 30
  /// Uncompressed bytes of all entries together.
  package var total = 20 << 30
  /// How many times its compressed size an entry, and all of them the file's, may have.
  package var ratio = 200
  /// Uncompressed bytes before the ratio is looked at.
  package var ratioGrace = 10 << 20
  package var entries = 200_000

  package init() {}
}

/// A file in a zip file.
package struct ZipEntry: Hashable, Sendable {
  /// Its name, with `/` between folders; good as a key only, never as a path to write to.
  package var name: String
  /// Uncompressed bytes as the zip file claims.
  package var claimedSize: Int?
}
