internal import GRDB
package import People

extension ReadSession {
  /// Posts that a person reviewed, acknowledged or tested by a time, as sources state it.
  /// - Complexity: O(ties that lead from the person).
  package func postsReviewed(by person: Int64, asOf: Instant?) throws -> Set<Int64> {
    let select = try db.cachedStatement(
      sql: """
        SELECT post FROM visible_tie
        WHERE from_account = ?1 AND kind IN ('review', 'ack', 'test') AND post <> 0 AND time <= ?2
        """)
    var posts: Set<Int64> = []
    for account in try accounts(ofPerson: person) {
      posts.formUnion(try Int64.fetchAll(select, arguments: [account, asOf?.microseconds ?? .max]))
    }
    return posts
  }
}
