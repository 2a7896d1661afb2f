internal import GRDB

extension ReadSession {
  /// Everything that exports said, by natural keys and in a fixed order: equal for workspaces that know the same.
  ///
  /// Numbers of rows, which depend on the history of imports, do not occur.
  package func logicalDump() throws -> [String] {
    let account = { (column: String) in
      "(SELECT s.name || '/' || a.foreign_id FROM account a JOIN source s ON s.id = a.source WHERE a.id = \(column))"
    }
    let post = { (column: String) in "(SELECT p.foreign_id FROM post p WHERE p.id = \(column))" }
    let community = { (column: String) in "(SELECT c.foreign_id FROM community c WHERE c.id = \(column))" }
    let visible = "post IN (SELECT id FROM visible_post)"
    let queries = [
      """
      SELECT 'person', \(account("visible_account.id")), is_stub, name, email, unit, location, title, \(account("manager")),
        joined, left, languages, skills, is_bot, is_external, is_staff FROM visible_account
      """,
      "SELECT 'attribute', \(account("account")), key, value, since, until FROM visible_attribute",
      "SELECT 'community', foreign_id, is_stub, name, description, is_private, created FROM visible_community",
      "SELECT 'member', \(account("account")), \(community("community")), since, role, until FROM visible_membership",
      """
      SELECT 'post', foreign_id, is_stub, \(account("author")), \(community("community")), \(post("parent")), time,
        kind, title, text, tags, paths, refs, is_accepted, accepted_at, edited, is_deleted FROM visible_post
      """,
      "SELECT 'author', \(post("post")), position, \(account("account")) FROM co_author WHERE \(visible)",
      "SELECT 'mention', \(post("post")), \(account("account")) FROM mention WHERE \(visible)",
      "SELECT 'reaction', \(post("post")), \(account("account")), kind, time, count FROM visible_reaction",
      """
      SELECT 'tie', \(account("from_account")), \(account("to_account")), kind, time, \(post("post")), weight
      FROM visible_tie
      """,
      "SELECT 'mark', \(account("account")), kind, value FROM mark",
      "SELECT 'same', \(account("account")), \(account("person")) FROM identity",
    ]
    var lines: [String] = []
    for query in queries {
      let rows = try Row.fetchCursor(db, sql: query)
      while let row = try rows.next() {
        lines.append(row.databaseValues.map(\.description).joined(separator: "|"))
      }
    }
    return lines.sorted()
  }
}
