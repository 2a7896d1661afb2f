internal import Formats
package import People

/// Reads a table of people: id, name, e-mail, unit, location, title, manager, in German or English.
///
/// The table is read twice: first to find out whom the managers' names, addresses and ids mean, then to give the
/// people. Of rows with the same id only the first counts.
package struct PeopleCSVImporter: Importer {
  package let source: String
  private let path: String

  package init(path: String, options: ImportOptions = ImportOptions()) {
    self.path = path
    source = options.source ?? "people"
  }

  package func read(reporting report: inout ImportReport, emit: (Noun) throws -> Void) throws {
    guard path != "-" else {
      throw ImportError(.unreadable, at: place(nil), detail: "standard input cannot be read twice")
    }
    let directory = try directory()
    var seen: Set<ByteKey> = []
    let unknown = try rows { row, repairs in
      report.didRead("rows")
      report.didRepair(repairs, at: place(row.line))
      guard let id = row.id else {
        return report.didSkip("person without id or e-mail address", at: place(row.line))
      }
      guard seen.insert(ByteKey(id)).inserted else {
        return report.didSkip("id given twice", at: place(row.line))
      }
      try emit(.person(person(id, row, directory, &report)))
    }
    for header in unknown { report.didMeetUnknown(header) }
  }

  private func place(_ line: Int?) -> ImportReport.Place {
    ImportReport.Place(file: path, line: line)
  }

  private func directory() throws -> ManagerDirectory {
    var directory = ManagerDirectory()
    _ = try rows { row, _ in
      for id in [row[.id], row[.manager]].compactMap(\.self) where PeopleRow.isDamagedID(id) {
        throw ImportError(.wrongFormat, at: place(row.line), detail: "ids rewritten by a spreadsheet")
      }
      guard let id = row.id else { return }
      directory.add(id: id, email: row[.email], name: row.name, manager: row.manager)
    }
    directory.resolve()
    return directory
  }

  /// Goes through the rows behind the header.
  /// - Returns: the headers that are not known.
  private func rows(_ body: (PeopleRow, TextRepairs) throws -> Void) throws -> [String] {
    try ImportError.translating {
      let reader = try CSVReader(ByteReader(path: path))
      var record = try reader.nextRecord()
      // Bulk templates begin with a line such as `version:v1.0`.
      if record?.fields.first?.hasPrefix("version:") == true { record = try reader.nextRecord() }
      let header = PeopleHeader(record?.fields ?? [])
      guard header.isOfPeople else {
        throw ImportError(.wrongFormat, at: place(record?.line), detail: "no columns of people")
      }
      while let record = try reader.nextRecord() {
        try body(PeopleRow(record, columns: header.columns), record.repairs)
      }
      return header.unknown
    }
  }

  private func person(
    _ id: String, _ row: PeopleRow, _ directory: ManagerDirectory, _ report: inout ImportReport
  ) -> Person {
    var person = Person(id: id, name: row.name, email: row[.email])
    person.unit = row[.unit]
    person.location = row[.location]
    person.title = row[.title]
    person.joined = date(row[.joined], row.line, &report)
    person.left = date(row[.left], row.line, &report)
    person.skills = (row[.skills] ?? "").split { ",;|".contains($0) }
      .map { PeopleRow.trimmed(String($0)) }.filter { !$0.isEmpty }
    switch directory.finding(of: id) {
    case nil: break
    case .found(let manager)?: person.manager = manager
    case .unknown?: report.didNote("manager who is not in the table", at: place(row.line))
    case .ambiguous?: report.didNote("manager's name that several people have", at: place(row.line))
    case .isSelf?: report.didNote("own manager", at: place(row.line))
    case .cycle?: report.didNote("managers in a circle, cut here", at: place(row.line))
    }
    return person
  }

  private func date(_ text: String?, _ line: Int, _ report: inout ImportReport) -> Instant? {
    guard let text else { return nil }
    let instant = PeopleDate.instant(text)
    if instant == nil { report.didNote("date that cannot be read", at: place(line)) }
    return instant
  }
}
