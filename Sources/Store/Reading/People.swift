internal import GRDB
package import People

/// A person as answers show it: the accounts of one human being or program, described by the fullest of them.
package struct PersonRecord: Hashable, Sendable {
  /// The first of the person's accounts, in the order of sources and ids.
  package var id: Int64
  /// The name, else the e-mail address, else the source's id.
  package var name: String
  package var email: String?
  package var unit: String?
  package var location: String?
  package var title: String?
  package var manager: Int64?
  package var joined: Instant?
  package var left: Instant?
  package var isBot = false
  package var isExternal = false
  package var isStaff = false
  /// Source and foreign id of the first account: an order that does not depend on how things were imported.
  package var key: String
}

extension ReadSession {
  /// The person to whom an account belongs.
  package func person(ofAccount account: Int64) throws -> Int64 {
    let select = try db.cachedStatement(sql: "SELECT person FROM identity WHERE account = ?")
    return try Int64.fetchOne(select, arguments: [account]) ?? account
  }

  /// All accounts of a person, in the order of sources and ids.
  package func accounts(ofPerson person: Int64) throws -> [Int64] {
    let select = try db.cachedStatement(
      sql: """
        SELECT identity.account FROM identity JOIN account ON account.id = identity.account
          JOIN source ON source.id = account.source
        WHERE person = ? ORDER BY source.name, foreign_id
        """)
    let accounts = try Int64.fetchAll(select, arguments: [person])
    return accounts.isEmpty ? [person] : accounts
  }

  /// Person of each account that shares one with another.
  package func mergedAccounts() throws -> [Int64: Int64] {
    var merged: [Int64: Int64] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT account, person FROM identity")
    while let row = try rows.next() { merged[row[0]] = row[1] }
    return merged
  }

  /// People with a mark: set by a user, else said by a source.
  package func people(marked mark: Mark) throws -> Set<Int64> {
    var marked: Set<Int64> = []
    if let column = mark.column {
      marked = try Int64.fetchSet(
        db,
        sql: """
          SELECT coalesce(person, id) FROM visible_account LEFT JOIN identity ON identity.account = id
          WHERE \(column) = 1
          """)
    }
    let rows = try Row.fetchCursor(
      db, sql: "SELECT account, value FROM mark WHERE kind = ?", arguments: [mark.rawValue])
    while let row = try rows.next() {
      let person = try person(ofAccount: row[0])
      if row[1] { marked.insert(person) } else { marked.remove(person) }
    }
    if mark == .optout {
      for account in try optedOutAccounts() { marked.insert(try person(ofAccount: account)) }
    }
    return marked
  }

  /// What is known of a person, with dated attributes as of a time.
  package func person(_ id: Int64, asOf: Instant?) throws -> PersonRecord? {
    var record: PersonRecord?
    for account in try accounts(ofPerson: id) {
      guard let row = try accountRow(account) else { continue }
      if record == nil { record = PersonRecord(id: id, name: "", key: row[12]) }
      record?.absorb(row)
      let held = try attributes(of: account, asOf: asOf)
      record?.absorb(attributes: held)
      if let manager = try held[.manager].flatMap({ try colleague($0, of: account) }) {
        record?.manager = manager
      }
    }
    guard var record else { return nil }
    if record.name.isEmpty {
      record.name = record.email ?? String(record.key.split(separator: "\t").last ?? "")
    }
    for mark in [Mark.bot, .external, .staff] {
      if let value = try userMark(mark, person: id) { record.set(mark, value) }
    }
    return record
  }

  /// The source's id of a person's first account.
  package func foreignID(ofPerson person: Int64) throws -> String {
    let select = try db.cachedStatement(sql: "SELECT foreign_id FROM visible_account WHERE id = ?")
    return try String.fetchOne(select, arguments: [person]) ?? ""
  }

  private func accountRow(_ account: Int64) throws -> Row? {
    let select = try db.cachedStatement(
      sql: """
        SELECT name, email, unit, location, title, manager, joined, left, is_bot, is_external, is_staff,
          is_stub, (SELECT name FROM source WHERE id = source) || char(9) || foreign_id
        FROM visible_account WHERE id = ?
        """)
    return try Row.fetchOne(select, arguments: [account])
  }

  /// The attributes that held at a time, the latest of each kind.
  private func attributes(of account: Int64, asOf: Instant?) throws -> [AttributeKey: String] {
    let second = asOf?.microseconds ?? .max
    let select = try db.cachedStatement(
      sql: """
        SELECT key, value FROM visible_attribute
        WHERE account = ?1 AND since <= ?2 AND (until IS NULL OR until > ?2) ORDER BY since, value
        """)
    var held: [AttributeKey: String] = [:]
    for row in try Row.fetchAll(select, arguments: [account, second]) {
      if let key = AttributeKey(rawValue: row[0]) { held[key] = row[1] }
    }
    return held
  }

  /// The account of an id in the same source.
  private func colleague(_ foreignID: String, of account: Int64) throws -> Int64? {
    let select = try db.cachedStatement(
      sql: """
        SELECT id FROM visible_account
        WHERE source = (SELECT source FROM account WHERE id = ?) AND foreign_id = ?
        """)
    return try Int64.fetchOne(select, arguments: [account, foreignID])
  }

  private func userMark(_ mark: Mark, person: Int64) throws -> Bool? {
    let select = try db.cachedStatement(
      sql: """
        SELECT value FROM mark LEFT JOIN identity USING (account)
        WHERE kind = ? AND coalesce(identity.person, account) = ?
        """)
    return try Bool.fetchOne(select, arguments: [mark.rawValue, person])
  }
}

extension Mark {
  /// Where a source says the same.
  fileprivate var column: String? {
    switch self {
    case .bot: "is_bot"
    case .external: "is_external"
    case .staff: "is_staff"
    case .optout: nil
    }
  }
}

extension PersonRecord {
  /// Takes in another account: what an earlier one says stays.
  mutating func absorb(_ row: Row) {
    if name.isEmpty { name = row[0] ?? "" }
    email = email ?? row[1]
    unit = unit ?? row[2]
    location = location ?? row[3]
    title = title ?? row[4]
    manager = manager ?? row[5]
    joined = joined ?? (row[6] as Int64?).map(Instant.init(microseconds:))
    left = left ?? (row[7] as Int64?).map(Instant.init(microseconds:))
    isBot = isBot || row[8] ?? false
    isExternal = isExternal || row[9] ?? false
    isStaff = isStaff || row[10] ?? false
  }

  mutating func absorb(attributes: [AttributeKey: String]) {
    unit = attributes[.unit] ?? unit
    location = attributes[.location] ?? location
    title = attributes[.title] ?? title
  }

  mutating func set(_ mark: Mark, _ value: Bool) {
    switch mark {
    case .bot: isBot = value
    case .external: isExternal = value
    case .staff: isStaff = value
    case .optout: break
    }
  }
}
