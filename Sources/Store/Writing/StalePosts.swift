internal import GRDB

/// Posts whose entries in the index no longer agree with their rows.
enum StalePosts {
  /// Marks the posts of all accounts that have one of two e-mail addresses: who opted out counts by address.
  static func mark(sharing first: String?, or second: String?, in db: Database) throws {
    let select = try db.cachedStatement(sql: "SELECT id FROM account WHERE email = ? OR email = ?")
    for account in try Int64.fetchAll(select, arguments: [first, second]) {
      try mark(ofAccount: account, in: db)
    }
  }

  /// Marks all posts that an account wrote, is mentioned in or thanked for, and all in threads that it began: they
  /// carry its title, or its acceptance.
  static func mark(ofAccount account: Int64, in db: Database) throws {
    try db.run(
      """
      INSERT OR IGNORE INTO stale_post
      SELECT id FROM post WHERE author = ?1
      UNION SELECT post FROM co_author WHERE account = ?1
      UNION SELECT post FROM mention WHERE account = ?1
      UNION SELECT post FROM reaction WHERE account = ?1 AND \(ThanksKind.condition)
      UNION SELECT id FROM post WHERE thread IN (
        SELECT thread FROM post WHERE parent IS NULL
          AND (author = ?1 OR id IN (SELECT post FROM co_author WHERE account = ?1)))
      """, [account])
  }
}
