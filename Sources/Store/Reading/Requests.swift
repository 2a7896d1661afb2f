internal import GRDB
package import People

extension ReadSession {
  /// Posts of other people in a time that turn to a person: that mention the person, or that ask under a post of the
  /// person's; each once, with its visibility class.
  /// - Complexity: O(mentions of the person + replies to the person's posts).
  package func postsTurning(
    toPerson person: Int64, since: Instant, until: Instant
  ) throws -> [(post: Int64, visibilityClass: Int64)] {
    let accounts = try accounts(ofPerson: person).map(String.init).joined(separator: ",")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT post.id, CASE WHEN is_private THEN community.id ELSE 0 END
        FROM visible_post AS post LEFT JOIN community ON community.id = post.community
        WHERE post.id IN (
            SELECT post FROM mention WHERE account IN (\(accounts))
            UNION SELECT reply.id FROM post AS own JOIN post AS reply
              ON reply.thread = own.thread AND reply.parent = own.id AND reply.kind = 'question'
            WHERE own.author IN (\(accounts)))
          AND NOT post.is_stub AND NOT post.is_deleted AND post.author NOT IN (\(accounts))
          AND post.time > ?1 AND post.time <= ?2
        """, arguments: [since.microseconds, until.microseconds]
    ).map { ($0[0], $0[1]) }
  }
}
