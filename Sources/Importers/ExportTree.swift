internal import Formats
internal import Foundation

/// The files of an export that is a folder or a zip file, by their names within it.
///
/// Links, FIFOs and devices in a folder are not followed or opened, so nothing outside of it is read.
struct ExportTree {
  /// How deep folders are looked into: the export's own folder, a channel's folder, its files.
  private static let depthLimit = 3
  /// Bytes of one file.
  private static let fileLimit = 512 << 20

  let path: String
  private let isFolder: Bool

  init(path: String) {
    self.path = path
    var isFolder: ObjCBool = false
    self.isFolder = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The names of the files, with `/` between folders: of a folder in byte order, of a zip file in its own.
  /// - Throws: `FormatError`.
  func names() throws -> [String] {
    guard isFolder else { return try ZipReader(path: path).entries().map(\.name) }
    var names: [String] = []
    try list("", depth: 1, into: &names)
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func list(_ prefix: String, depth: Int, into names: inout [String]) throws {
    let manager = FileManager.default
    let folder = prefix.isEmpty ? path : path + "/" + prefix
    guard let children = try? manager.contentsOfDirectory(atPath: folder) else {
      throw FormatError(.unreadable, file: folder)
    }
    for child in children {
      let name = prefix + child
      // Of a link these are its own attributes, not its target's.
      switch try? manager.attributesOfItem(atPath: path + "/" + name)[.type] as? FileAttributeType {
      case .typeRegular?: names.append(name)
      case .typeDirectory? where depth < ExportTree.depthLimit:
        try list(name + "/", depth: depth + 1, into: &names)
      default: break
      }
    }
  }

  /// The bytes of one file, or `nil` where there is none.
  /// - Throws: `FormatError`.
  func bytes(of name: String) throws -> [UInt8]? {
    guard isFolder else { return try ZipReader(path: path).bytes(of: name, limit: ExportTree.fileLimit) }
    do {
      return try read(name)
    } catch let error as FormatError where error.code == .missing {
      return nil
    }
  }

  /// Reads one file piece by piece, also where it is too large to be held; in a folder it may be gzip.
  /// - Throws: `FormatError`, `.missing` where there is no such file, and what `body` throws.
  func read(_ name: String, body: (ByteReader) throws -> Void) throws {
    if isFolder { return try body(ByteReader(path: path + "/" + name, followsLinks: false)) }
    var isFound = false
    try ZipReader(path: path).forEach(where: { !isFound && $0.name == name }) { _, reader in
      isFound = true
      try body(reader)
    }
    guard isFound else { throw FormatError(.missing, file: path + "/" + name) }
  }

  /// Goes through the wanted ones of the files that `names` gave, in that order.
  ///
  /// The bytes come by a call, so that an error in one file need not end the others.
  /// - Throws: `FormatError` and what `body` throws.
  func forEach(_ wanted: [String], body: (String, () throws -> [UInt8]) throws -> Void) throws {
    if isFolder {
      for name in wanted { try body(name) { try read(name) } }
    } else {
      let set = Set(wanted.map(ByteKey.init))
      try ZipReader(path: path).forEach(where: { set.contains(ByteKey($0.name)) }) { entry, reader in
        try body(entry.name) { try reader.readAll(limit: ExportTree.fileLimit) }
      }
    }
  }

  private func read(_ name: String) throws -> [UInt8] {
    try ByteReader(path: path + "/" + name, followsLinks: false).readAll(limit: ExportTree.fileLimit)
  }
}
