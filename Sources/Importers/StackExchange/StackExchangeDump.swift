internal import Formats
internal import People

/// The tables of a dump, row by row.
struct StackExchangeDump {
  /// The id of the account that is the site itself.
  static let siteAccount = -1

  private let tree: ExportTree
  private let layout: StackExchangeLayout

  /// - Throws: `ImportError` where it is none.
  init(path: String) throws {
    let tree = ExportTree(path: path)
    self.tree = tree
    layout = try ImportError.translating { try StackExchangeLayout(names: tree.names(), path: path) }
  }

  /// What the folder or archive is called.
  var siteName: String { layout.siteName }

  func has(_ table: StackExchangeTable) -> Bool { layout.file(of: table) != nil }

  /// Counts the files that are not read.
  func noteUnread(_ report: inout ImportReport) {
    for table in StackExchangeTable.allCases {
      guard let reason = table.reasonToSkip, let file = layout.file(of: table) else { continue }
      report.didSkip(reason, at: place(file))
    }
    for file in layout.otherFiles { report.didSkip("file of another kind", at: place(file)) }
  }

  /// When the site's own account was created, as digits; it is among the first.
  /// - Throws: `ImportError`.
  func opening() throws -> String? {
    var digits: String?
    var count = 0
    try forEachElement(.users) { element in
      count += 1
      if element["Id"] == String(Self.siteAccount), let time = element["CreationDate"] {
        digits = String(time.prefix(19).filter { ("0"..."9").contains($0) })
      }
      return digits == nil && count < 100
    }
    return digits
  }

  /// Goes through the rows of a table, if there is one, counting them and the fields that are not known.
  /// - Throws: `ImportError` where the file is broken, and what `body` throws.
  func forEachRow(
    _ table: StackExchangeTable, _ report: inout ImportReport,
    body: (StackExchangeRow, ImportReport.Place, inout ImportReport) throws -> Void
  ) throws {
    guard let file = layout.file(of: table) else { return }
    let known = table.attributes
    let dropped = try forEachElement(table) { element in
      let place = ImportReport.Place(file: tree.path + "/" + file, line: element.line)
      report.didRead(table.rawValue)
      for attribute in element.attributes where !known.contains(attribute.name) {
        report.didMeetUnknown(attribute.name)
      }
      if let row = StackExchangeRow(element) {
        try body(row, place, &report)
      } else {
        report.didSkip("row without id", at: place)
      }
      return true
    }
    if dropped > 0 {
      report.didNote("dropped a character that XML forbids", at: place(file), count: dropped)
    }
  }

  /// Goes through the elements below a table's root, as long as `body` wants more.
  /// - Returns: how many characters were dropped.
  @discardableResult
  private func forEachElement(
    _ table: StackExchangeTable, body: (XMLElement) throws -> Bool
  ) throws -> Int {
    guard let file = layout.file(of: table) else { return 0 }
    var dropped = 0
    try ImportError.translating {
      try tree.read(file) { bytes in
        let reader = XMLReader(bytes)
        guard try reader.nextElement()?.name == table.rawValue else {
          throw FormatError(.syntax, file: bytes.file, detail: "no table of " + table.rawValue)
        }
        while let element = try reader.nextElement() {
          guard element.depth == 2, element.name == "row" else { continue }
          guard try body(element) else { break }
        }
        dropped = reader.droppedCharacters
      }
    }
    return dropped
  }

  private func place(_ file: String) -> ImportReport.Place {
    ImportReport.Place(file: tree.path + "/" + file)
  }
}
