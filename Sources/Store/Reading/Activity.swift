internal import GRDB
package import People

/// Posts of one person in one place, of one kind.
package struct ActivityCount: Hashable, Sendable {
  package var community: Int64?
  package var communityName: String?
  package var isPrivate: Bool
  package var kind: PostKind
  package var posts: Int
  package var accepted: Int
  package var first: Instant?
  package var last: Instant?
}

extension ReadSession {
  /// How much the accounts of a person wrote by a time, by place and kind.
  package func activity(ofPerson person: Int64, asOf: Instant?) throws -> [ActivityCount] {
    let accounts = try accounts(ofPerson: person).map(String.init).joined(separator: ",")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT post.community, coalesce(community.name, community.foreign_id), coalesce(is_private, 0), kind,
          count(*), sum(is_accepted AND coalesce(accepted_at, time, ?1) <= ?1), min(time), max(time)
        FROM visible_post AS post LEFT JOIN community ON community.id = post.community
        WHERE post.id IN (\(Self.authored(by: accounts))) AND NOT is_deleted AND coalesce(time, ?1) <= ?1
        GROUP BY 1, kind ORDER BY 1, kind
        """, arguments: [asOf?.microseconds ?? .max]
    ).map { row in
      ActivityCount(
        community: row[0], communityName: row[1], isPrivate: row[2], kind: PostKind(rawValue: row[3]),
        posts: row[4], accepted: row[5], first: (row[6] as Int64?).map(Instant.init(microseconds:)),
        last: (row[7] as Int64?).map(Instant.init(microseconds:)))
    }
  }

  /// Numbers of a person's latest posts by a time, among those of the visibility classes that are allowed.
  package func latestPosts(
    ofPerson person: Int64, asOf: Instant?, limit: Int, allows: (Int64) -> Bool
  ) throws -> [Int64] {
    let accounts = try accounts(ofPerson: person).map(String.init).joined(separator: ",")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post.id, CASE WHEN is_private THEN community.id ELSE 0 END
        FROM visible_post AS post LEFT JOIN community ON community.id = post.community
        WHERE post.id IN (\(Self.authored(by: accounts))) AND NOT is_deleted AND coalesce(time, ?1) <= ?1
        ORDER BY time DESC, post.foreign_id
        """, arguments: [asOf?.microseconds ?? .max])
    var posts: [Int64] = []
    while posts.count < limit, let row = try rows.next() {
      if allows(row[1]) { posts.append(row[0]) }
    }
    return posts
  }

  private static func authored(by accounts: String) -> String {
    "SELECT id FROM post WHERE author IN (\(accounts)) UNION SELECT post FROM co_author WHERE account IN (\(accounts))"
  }

  /// Skills that a person declares, each once.
  package func declaredSkills(ofPerson person: Int64) throws -> [String] {
    var skills: [String] = []
    for account in try accounts(ofPerson: person) {
      let select = try db.cachedStatement(sql: "SELECT skills FROM visible_account WHERE id = ?")
      for skill in TextList.decode(try String.fetchOne(select, arguments: [account]))
      where !skills.contains(skill) { skills.append(skill) }
    }
    return skills
  }
}
