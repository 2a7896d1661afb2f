internal import Formats
internal import Foundation
package import People

/// Finds out from its content what kind of export a file or folder is.
///
/// What reads each kind is chosen where the importers are put together, from the `ImportFormat` that this gives.
package enum ImportDetection {
  /// The kind of export at a path; names of files count only within folders and zip files.
  /// - Throws: `ImportError` `.missing`, `.unreadable`, `.damagedCompression`, and `.unknownFormat` with what was
  ///   found instead.
  package static func detect(path: String) throws -> ImportFormat {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return try folder(path)
    }
    return try ImportError.translating {
      let head = try ByteReader(path: path).nextChunk() ?? []
      return ZipReader.begins(head) ? try zip(path) : try file(head, path)
    }
  }

  private static func folder(_ path: String) throws -> ImportFormat {
    let manager = FileManager.default
    func has(_ name: String) -> Bool { manager.fileExists(atPath: path + "/" + name) }
    // A work tree has `.git`, a folder or a file that names one; a bare repository has these three itself.
    if has(".git") || has("HEAD") && has("objects") && has("refs") { return .git }
    guard let children = try? manager.contentsOfDirectory(atPath: path) else {
      throw failure(.unreadable, path, "folder")
    }
    if has("channels.json") || children.contains(where: { has($0 + "/channels.json") }) { return .slack }
    let grandchildren = children.flatMap { child in
      (try? manager.contentsOfDirectory(atPath: path + "/" + child))?.map { child + "/" + $0 } ?? []
    }
    if StackExchangeLayout.fits(children + grandchildren) { return .stackExchange }
    throw failure(.unknownFormat, path, "folder without .git, channels.json or Posts.xml")
  }

  private static func zip(_ path: String) throws -> ImportFormat {
    let names = try ZipReader(path: path).entries().map(\.name)
    if SlackLayout.root(of: names) != nil { return .slack }
    if StackExchangeLayout.fits(names) { return .stackExchange }
    throw failure(.unknownFormat, path, "zip file without channels.json or Posts.xml")
  }

  private static func file(_ head: [UInt8], _ path: String) throws -> ImportFormat {
    if isNative(head) { return .native }
    if head.starts(with: Array("From ".utf8)) { return .mbox }
    if isPeople(head) { return .people }
    let found =
      head.isEmpty
      ? "empty file"
      : StackExchangeLayout.isTable(head)
        ? "one table of a Stack Exchange dump; its folder is needed"
        : head.prefix(512).contains(0) ? "binary file" : "text without known first line or columns"
    throw failure(.unknownFormat, path, found)
  }

  /// Whether the first line is an object with `type`.
  private static func isNative(_ head: [UInt8]) -> Bool {
    let lines = head.split(separator: 0x0A, maxSplits: 256).prefix(256)
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard let line = lines.first(where: { !$0.allSatisfy(isSpace) }) else { return false }
    var reader = JSONReader(Array(line))
    // The line may be longer than what was read of it: what counts is whether the key comes before its end.
    guard (try? reader.beginObject()) != nil else { return false }
    while let key = try? reader.nextKey() {
      if key == "type" { return (try? reader.kind()) == .string }
      guard (try? reader.skip()) != nil else { return false }
    }
    return false
  }

  private static func isPeople(_ head: [UInt8]) -> Bool {
    guard let bytes = try? ByteReader(bytes: head, file: ""), let table = try? CSVReader(bytes),
      var header = try? table.nextRecord()
    else { return false }
    if header.fields.first?.hasPrefix("version:") == true {
      guard let next = try? table.nextRecord() else { return false }
      header = next
    }
    return PeopleHeader(header.fields).isOfPeople
  }

  private static func failure(_ code: ImportError.Code, _ path: String, _ found: String) -> ImportError {
    ImportError(code, at: ImportReport.Place(file: path), detail: found)
  }
}
