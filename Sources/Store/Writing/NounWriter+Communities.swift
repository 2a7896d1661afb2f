internal import GRDB
internal import People

extension NounWriter {
  /// The number of a community, made as a stub where it is not known yet.
  func community(_ foreignID: String, in db: Database) throws -> Int64 {
    if let known = communities[foreignID] { return known }
    let id: Int64
    let select = try db.cachedStatement(sql: "SELECT id FROM community WHERE source = ? AND foreign_id = ?")
    if let found = try Int64.fetchOne(select, arguments: [source, foreignID]) {
      id = found
    } else {
      try db.run(
        "INSERT INTO community (source, foreign_id, import, is_stub) VALUES (?, ?, ?, 1)",
        [source, foreignID, importID])
      id = db.lastInsertedRowID
    }
    communities[foreignID] = id
    return id
  }

  func store(_ community: Community, in db: Database) throws {
    let id = try self.community(community.id, in: db)
    let select = try db.cachedStatement(
      sql: "SELECT import, is_stub, name, description, is_private, created FROM community WHERE id = ?")
    guard let row = try Row.fetchOne(select, arguments: [id]) else { return }
    let old = (name: row[2] as String?, description: row[3] as String?, isPrivate: row[4] as Bool)
    let name = community.name ?? old.name
    let description = community.description ?? old.description
    let isPrivate = community.isPrivate ?? old.isPrivate
    let created = community.created?.microseconds ?? (row[5] as Int64?)
    let isSame =
      !(row[1] as Bool) && name == old.name && description == old.description
      && isPrivate == old.isPrivate && created == (row[5] as Int64?)
    switch try decide(rowImport: row[0], key: "c\(id)", isSame: isSame, in: db) {
    case .nothing: return
    case .wait: try postpone(.community(community), key: "c\(id)", in: db)
    case .update:
      // Posts move to another visibility class, so the index must forget and take them in again.
      if isPrivate != old.isPrivate, appliesChanges {
        try db.run("INSERT OR IGNORE INTO stale_post SELECT id FROM post WHERE community = ?", [id])
      }
      try db.run(
        "UPDATE community SET is_stub = 0, name = ?, description = ?, is_private = ?, created = ? WHERE id = ?",
        [name, description, isPrivate, created, id])
    }
  }

  func store(_ membership: Membership, in db: Database) throws {
    let account = try self.account(membership.person, in: db)
    let community = try self.community(membership.community, in: db)
    let since = membership.since?.microseconds ?? .min
    let until = membership.until?.microseconds
    let key = "m\(account) \(community) \(since)"
    let select = try db.cachedStatement(
      sql: "SELECT import, role, until FROM membership WHERE account = ? AND community = ? AND since = ?")
    guard let row = try Row.fetchOne(select, arguments: [account, community, since]) else {
      try db.run(
        "INSERT INTO membership (account, community, since, role, until, import) VALUES (?, ?, ?, ?, ?, ?)",
        [account, community, since, membership.role.rawValue, until, importID])
      return
    }
    let isSame = (row[1] as String) == membership.role.rawValue && (row[2] as Int64?) == until
    switch try decide(rowImport: row[0], key: key, isSame: isSame, in: db) {
    case .nothing: return
    case .wait: try postpone(.membership(membership), key: key, in: db)
    case .update:
      try db.run(
        "UPDATE membership SET role = ?, until = ? WHERE account = ? AND community = ? AND since = ?",
        [membership.role.rawValue, until, account, community, since])
    }
  }
}
