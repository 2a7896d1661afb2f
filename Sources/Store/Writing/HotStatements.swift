internal import GRDB

/// The statements that run for nearly every record of an import, prepared once.
struct HotStatements {
  let account: DirectStatement
  let post: DirectStatement
  let namedThread: DirectStatement
  let begunThread: DirectStatement
  let insertThread: DirectStatement
  let insertPost: DirectStatement
  let insertCoAuthor: DirectStatement
  let insertMention: DirectStatement
  let insertReaction: DirectStatement

  init(_ db: Database) throws {
    func statement(_ sql: String) throws -> DirectStatement { try DirectStatement(sql, in: db) }
    account = try statement("SELECT id FROM account WHERE source = ? AND foreign_id = ?")
    post = try statement("SELECT id, thread FROM post WHERE source = ? AND foreign_id = ?")
    namedThread = try statement("SELECT id FROM thread WHERE source = ? AND foreign_id = ?")
    begunThread = try statement(
      "SELECT thread FROM post WHERE source = ? AND foreign_id = ? AND thread = id * 2")
    insertThread = try statement("INSERT INTO thread (source, foreign_id, import) VALUES (?, ?, ?)")
    insertPost = try statement(PostRow.insertion)
    insertCoAuthor = try statement("INSERT INTO co_author (post, position, account) VALUES (?, ?, ?)")
    insertMention = try statement("INSERT OR IGNORE INTO mention (post, account) VALUES (?, ?)")
    insertReaction = try statement(
      "INSERT OR IGNORE INTO reaction (post, account, kind, time, count, import) VALUES (?, ?, ?, ?, ?, ?)")
  }
}
