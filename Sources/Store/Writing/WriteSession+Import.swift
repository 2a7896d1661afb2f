internal import GRDB

/// An import as the workspace knows it.
package struct ImportRecord: Hashable, Sendable {
  /// How far an import has come.
  package enum Stage: String, Hashable, Sendable {
    case reading, indexing, finished
  }

  package var id: Int64
  package var source: String
  /// What is imported, in words for the user (a path).
  package var description: String
  /// What the input looked like when the import began.
  package var fingerprint: String
  package var stage: Stage
  /// Nouns that are stored; as many are skipped when the import is resumed.
  package var nouns: Int
  /// The last post that is in the index.
  package var indexedPost: Int64
  /// People and posts that the workspace did not know before.
  package var newPeople: Int
  package var newPosts: Int
}

extension ReadSession {
  /// The import that was begun and not finished, if any.
  package func unfinishedImport() throws -> ImportRecord? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT import.id, name, description, fingerprint, stage, nouns, indexed_post, new_people, new_posts
        FROM import JOIN source ON source.id = import.source WHERE stage <> 'finished'
        """
    ).map { row in
      ImportRecord(
        id: row[0], source: row[1], description: row[2], fingerprint: row[3],
        stage: ImportRecord.Stage(rawValue: row[4]) ?? .reading, nouns: row[5],
        indexedPost: row[6], newPeople: row[7], newPosts: row[8])
    }
  }
}

extension ReadSession {
  /// The last import that is finished, 0 in a new workspace.
  package func lastImport() throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT visible FROM state") ?? 0
  }

  /// People and posts that an import refers to without describing them.
  package func stubs(ofImport id: Int64) throws -> (people: Int, posts: Int) {
    let count = { (table: String) in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM \(table) WHERE is_stub = 1 AND import = ?", arguments: [id]) ?? 0
    }
    return (try count("account"), try count("post"))
  }
}

extension WriteSession {
  /// Begins an import.
  package func beginImport(
    source: String, description: String, fingerprint: String
  ) throws -> ImportRecord {
    try db.execute(sql: "INSERT OR IGNORE INTO source (name) VALUES (?)", arguments: [source])
    // Posts of this import get higher numbers, so that nobody has to look for them among the others.
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM post") ?? 0
    if last == 0 { try Schema.dropLateIndexes(in: db) }
    try db.execute(
      sql: """
        INSERT INTO import (id, source, description, fingerprint, stage, posts_before, indexed_post)
        SELECT visible + 1, (SELECT id FROM source WHERE name = ?), ?, ?, 'reading', ?4, ?4 FROM state
        """, arguments: [source, description, fingerprint, last])
    return ImportRecord(
      id: db.lastInsertedRowID, source: source, description: description, fingerprint: fingerprint,
      stage: .reading, nouns: 0, indexedPost: last, newPeople: 0, newPosts: 0)
  }

  /// A writer for the nouns of an import that is being read.
  package func nounWriter(for record: ImportRecord) throws -> NounWriter {
    try NounWriter(
      source: try sourceID(of: record), importID: record.id, appliesChanges: false,
      hasPending: try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM pending)") ?? false, in: db)
  }

  private func sourceID(of record: ImportRecord) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT source FROM import WHERE id = ?", arguments: [record.id]) ?? 0
  }

  /// Remembers how far an import has come, in the same transaction as what it stored.
  package func update(_ record: ImportRecord) throws {
    try db.execute(
      sql: """
        UPDATE import SET stage = ?, nouns = ?, indexed_post = ?, new_people = ?, new_posts = ? WHERE id = ?
        """,
      arguments: [
        record.stage.rawValue, record.nouns, record.indexedPost, record.newPeople, record.newPosts, record.id,
      ])
  }

  /// Applies the changes that waited; their posts become stale in the index.
  /// - Returns: how many things of earlier imports are different now. What an export says first one way, then
  ///   the way it was, is no change.
  package func applyPending(of record: ImportRecord) throws -> Int {
    let writer = try NounWriter(
      source: try sourceID(of: record), importID: record.id, appliesChanges: true, hasPending: false, in: db)
    var before: [String: [DatabaseValue]] = [:]
    let waiting = try Row.fetchCursor(db, sql: "SELECT key, noun FROM pending ORDER BY id")
    while let row = try waiting.next() {
      let key: String = row[0]
      if before[key] == nil { before[key] = try RowSnapshot.of(key, in: db) }
      try writer.store(try PendingNoun.decode(row[1]), in: self)
    }
    try db.execute(sql: "DELETE FROM pending")
    try markRepliesToNewRoots(of: record)
    return try before.count { key, old in try RowSnapshot.of(key, in: db) != old }
  }

  /// Replies carry the title of their thread in the index, and who accepted them; these threads have got both.
  private func markRepliesToNewRoots(of record: ImportRecord) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO stale_post
        SELECT reply.id FROM import JOIN post AS root ON root.id > posts_before
          JOIN post AS reply ON reply.thread = root.thread AND reply.import < root.import
        WHERE import.id = ? AND root.parent IS NULL AND (root.title IS NOT NULL OR reply.is_accepted)
          AND reply.parent IS NOT NULL
        """, arguments: [record.id])
  }

  /// Makes everything that an import brought visible.
  package func finishImport(_ record: ImportRecord) throws {
    try db.execute(sql: "UPDATE import SET stage = 'finished' WHERE id = ?", arguments: [record.id])
    try db.execute(sql: "UPDATE state SET visible = ?", arguments: [record.id])
    try Schema.makeLateIndexes(in: db)
    try mergeByEmail()
    try db.execute(
      sql: "UPDATE state SET known_people = (\(ReadSession.knownPeople))", arguments: [Int64.max])
  }

  /// Joins accounts with the same e-mail address into one person, named by the first account in the order
  /// of sources and ids, which does not depend on what was imported first.
  private func mergeByEmail() throws {
    try db.execute(sql: "DELETE FROM identity")
    try db.execute(
      sql: """
        INSERT INTO identity (account, person)
        SELECT account.id, first_value(account.id) OVER (PARTITION BY email ORDER BY source.name, foreign_id)
        FROM account JOIN source ON source.id = account.source
        WHERE email IN (
          SELECT email FROM account WHERE email IS NOT NULL AND email <> '' GROUP BY email HAVING count(*) > 1)
        """)
  }

  /// Deletes everything that an unfinished import wrote.
  package func discard(_ record: ImportRecord) throws {
    try db.execute(sql: "DELETE FROM pending")
    try db.execute(
      sql: "DELETE FROM stale_post WHERE post IN (SELECT id FROM post WHERE import = ?)",
      arguments: [record.id])
    for child in ["co_author", "mention"] {
      try db.execute(
        sql: "DELETE FROM \(child) WHERE post IN (SELECT id FROM post WHERE import = ?)",
        arguments: [record.id])
    }
    for table in Schema.imported.reversed() {
      try db.execute(sql: "DELETE FROM \(table) WHERE import = ?", arguments: [record.id])
    }
    for segment in try reading.segments(ofImport: record.id) { try drop(segment) }
    try Schema.makeLateIndexes(in: db)
    try db.execute(sql: "DELETE FROM import WHERE id = ?", arguments: [record.id])
  }
}
