internal import GRDB
internal import People

/// A row of the table `account`, as far as exports describe it.
struct AccountRow: Equatable {
  var importID: Int64
  var isStub: Bool
  var name: String?
  var email: String?
  var unit: String?
  var location: String?
  var title: String?
  var manager: Int64?
  var joined: Int64?
  var left: Int64?
  var languages: String?
  var skills: String?
  var isBot: Bool?
  var isExternal: Bool?
  var isStaff: Bool?

  private static let columns = """
    import, is_stub, name, email, unit, location, title, manager, joined, left, languages, skills,
    is_bot, is_external, is_staff
    """

  static func fetch(_ id: Int64, in db: Database) throws -> AccountRow? {
    let select = try db.cachedStatement(sql: "SELECT \(columns) FROM account WHERE id = ?")
    return try Row.fetchOne(select, arguments: [id]).map(AccountRow.init)
  }

  private init(_ row: Row) {
    importID = row[0]
    isStub = row[1]
    name = row[2]
    email = row[3]
    unit = row[4]
    location = row[5]
    title = row[6]
    manager = row[7]
    joined = row[8]
    left = row[9]
    languages = row[10]
    skills = row[11]
    isBot = row[12]
    isExternal = row[13]
    isStaff = row[14]
  }

  /// The row after a source has described the person (again); what it does not say stays.
  func updated(by person: Person, manager: Int64?) -> AccountRow {
    var row = self
    row.isStub = false
    row.name = person.name ?? name
    row.email = person.email.map(Self.normalised) ?? email
    row.unit = person.unit ?? unit
    row.location = person.location ?? location
    row.title = person.title ?? title
    row.manager = manager ?? self.manager
    row.joined = person.joined?.microseconds ?? joined
    row.left = person.left?.microseconds ?? left
    row.languages = person.languages.isEmpty ? languages : TextList.encode(person.languages)
    row.skills = person.skills.isEmpty ? skills : TextList.encode(person.skills)
    row.isBot = person.isBot ?? isBot
    row.isExternal = person.isExternal ?? isExternal
    row.isStaff = person.isStaff ?? isStaff
    return row
  }

  func write(_ id: Int64, in db: Database) throws {
    try db.run(
      """
      UPDATE account SET is_stub = ?, name = ?, email = ?, unit = ?, location = ?, title = ?, manager = ?,
        joined = ?, left = ?, languages = ?, skills = ?, is_bot = ?, is_external = ?, is_staff = ?
      WHERE id = ?
      """,
      [
        isStub, name, email, unit, location, title, manager, joined, left, languages, skills, isBot,
        isExternal, isStaff, id,
      ])
  }

  /// The form in which addresses are compared: mail servers do not tell capitals apart in practice.
  private static func normalised(_ email: String) -> String {
    email.lowercased()
  }
}

/// Lists of short texts in one column, a line each.
enum TextList {
  static func encode(_ list: [String]) -> String? {
    guard !list.isEmpty else { return nil }
    return list.map { $0.utf8.contains(0x0A) ? $0.split(separator: "\n").joined(separator: " ") : $0 }
      .joined(separator: "\n")
  }

  static func decode(_ text: String?) -> [String] {
    guard let text else { return [] }
    // By bytes: characters would have to be found first, and there are thousands of paths.
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }
}
