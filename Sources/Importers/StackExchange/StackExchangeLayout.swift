internal import Formats
internal import Foundation
internal import People

/// Where the tables of a dump are.
struct StackExchangeLayout {
  /// What the folder or archive is called, which is how the site is shown.
  let siteName: String
  private var files: [StackExchangeTable: String] = [:]
  /// Files beside the tables.
  private(set) var otherFiles: [String] = []

  /// - Throws: `ImportError` `.wrongFormat` where there is no `Posts.xml` or no `Users.xml`, or several sites.
  init(names: [String], path: String) throws {
    func failure(_ detail: String) -> ImportError {
      ImportError(.wrongFormat, at: ImportReport.Place(file: path), detail: detail)
    }
    let roots = StackExchangeLayout.roots(of: names)
    guard let root = roots.first else { throw failure("no Posts.xml") }
    guard roots.count == 1 else { throw failure("several sites, to be imported one by one") }
    let whole = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    siteName = root.isEmpty ? StackExchangeLayout.withoutEnding(whole) : String(root.dropLast())
    for name in names where name.hasPrefix(root) {
      if let table = StackExchangeLayout.table(String(name.dropFirst(root.count))) {
        // Of a plain and a compressed file the plain one comes first in byte order.
        files[table] = files[table] ?? name
      } else {
        otherFiles.append(name)
      }
    }
    guard files[.users] != nil else { throw failure("no Users.xml") }
  }

  /// The name of a table's file.
  func file(of table: StackExchangeTable) -> String? { files[table] }

  /// Whether files are those of a dump.
  static func fits(_ names: [String]) -> Bool { !roots(of: names).isEmpty }

  /// Whether a file that begins so is one of the tables.
  static func isTable(_ head: [UInt8]) -> Bool {
    guard let bytes = try? ByteReader(bytes: Array(head.prefix(4096)), file: "") else { return false }
    let root = try? XMLReader(bytes).nextElement()
    return root.map { StackExchangeTable(rawValue: $0.name) != nil } ?? false
  }

  /// The folders with posts, each empty or ending in `/`: the top one, or the first two one folder below.
  private static func roots(of names: [String]) -> [String] {
    var roots: [String] = []
    for name in names {
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count <= 2, let last = parts.last, table(String(last)) == .posts else { continue }
      let root = String(name.dropLast(last.count))
      if root.isEmpty { return [""] }
      if roots.count < 2, !roots.contains(root) { roots.append(root) }
    }
    return roots
  }

  /// The table of which a file bears the name, in any case of its letters.
  private static func table(_ name: String) -> StackExchangeTable? {
    let name = ASCII.lowered(name.utf8)
    let bare = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    return bare.hasSuffix(".xml") ? StackExchangeTable(rawValue: String(bare.dropLast(4))) : nil
  }

  private static func withoutEnding(_ name: String) -> String {
    name.lowercased().hasSuffix(".zip") ? String(name.dropLast(4)) : name
  }
}
