internal import GRDB
internal import People

extension NounWriter {
  /// The number of an account, made as a stub where it is not known yet.
  func account(_ foreignID: String, in db: Database) throws -> Int64 {
    if let known = accounts[foreignID] { return known }
    let id: Int64
    hot.account.bind(source)
    hot.account.bind(foreignID)
    if let found = try hot.account.firstInteger() {
      id = found
    } else {
      try db.run(
        "INSERT INTO account (source, foreign_id, import, is_stub) VALUES (?, ?, ?, 1)",
        [source, foreignID, importID])
      id = db.lastInsertedRowID
    }
    accounts[foreignID] = id
    return id
  }

  func store(_ person: Person, in db: Database) throws {
    let id = try account(person.id, in: db)
    let manager = try person.manager.map { try account($0, in: db) }
    guard let old = try AccountRow.fetch(id, in: db) else { return }
    let new = old.updated(by: person, manager: manager)
    switch try decide(rowImport: old.importID, key: "a\(id)", isSame: new == old, in: db) {
    case .nothing: return
    case .wait: try postpone(.person(person), key: "a\(id)", in: db)
    case .update:
      if old.isStub { newPeople += 1 }
      try new.write(id, in: db)
      // Another address can join the account with a person who opted out, or part them.
      if appliesChanges, new.email != old.email {
        try StalePosts.mark(sharing: old.email, or: new.email, in: db)
      }
    }
  }

  func store(_ attribute: Attribute, in db: Database) throws {
    let id = try account(attribute.person, in: db)
    if attribute.key == .manager { _ = try account(attribute.value, in: db) }
    let since = attribute.from?.microseconds ?? .min
    let until = attribute.until?.microseconds
    let key = "t\(id) \(attribute.key.rawValue) \(since) \(attribute.value)"
    let select = try db.cachedStatement(
      sql: "SELECT import, until FROM attribute WHERE account = ? AND key = ? AND since = ? AND value = ?")
    let arguments: StatementArguments = [id, attribute.key.rawValue, since, attribute.value]
    guard let row = try Row.fetchOne(select, arguments: arguments) else {
      try db.run(
        "INSERT INTO attribute (account, key, value, since, until, import) VALUES (?, ?, ?, ?, ?, ?)",
        [id, attribute.key.rawValue, attribute.value, since, until, importID])
      return
    }
    switch try decide(rowImport: row[0], key: key, isSame: (row[1] as Int64?) == until, in: db) {
    case .nothing: return
    case .wait: try postpone(.attribute(attribute), key: key, in: db)
    case .update:
      try db.run(
        "UPDATE attribute SET until = ? WHERE account = ? AND key = ? AND since = ? AND value = ?",
        [until, id, attribute.key.rawValue, since, attribute.value])
    }
  }

  func store(_ tie: Tie, in db: Database) throws {
    let from = try account(tie.from, in: db)
    let to = try account(tie.to, in: db)
    let post = try tie.post.map { try place(of: $0, in: db).id } ?? 0
    let time = tie.time?.microseconds ?? .min
    let key = "r\(from) \(to) \(time) \(post) \(tie.kind)"
    let select = try db.cachedStatement(
      sql: """
        SELECT import, weight, id FROM tie
        WHERE from_account = ? AND to_account = ? AND kind = ? AND time = ? AND post = ?
        """)
    let arguments: StatementArguments = [from, to, tie.kind, time, post]
    guard let row = try Row.fetchOne(select, arguments: arguments) else {
      try db.run(
        """
        INSERT INTO tie (from_account, to_account, kind, time, post, weight, import)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, [from, to, tie.kind, time, post, tie.weight, importID])
      return
    }
    switch try decide(rowImport: row[0], key: key, isSame: (row[1] as Double?) == tie.weight, in: db) {
    case .nothing: return
    case .wait: try postpone(.tie(tie), key: key, in: db)
    case .update: try db.run("UPDATE tie SET weight = ? WHERE id = ?", [tie.weight, row[2] as Int64])
    }
  }
}
