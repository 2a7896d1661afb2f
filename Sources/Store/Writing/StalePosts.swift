internal import GRDB

/// Posts whose entries in the index no longer agree with their rows.
enum StalePosts {
  /// Marks all posts that an account wrote or is mentioned in.
  static func mark(ofAccount account: Int64, in db: Database) throws {
    try db.run(
      """
      INSERT OR IGNORE INTO stale_post
      SELECT id FROM post WHERE author = ?1
      UNION SELECT post FROM co_author WHERE account = ?1
      UNION SELECT post FROM mention WHERE account = ?1
      """, [account])
  }
}
