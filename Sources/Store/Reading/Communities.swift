internal import GRDB
package import People

extension ReadSession {
  /// Private communities to which a person belongs at a time.
  package func privateCommunities(ofPerson person: Int64, asOf: Instant?) throws -> Set<Int64> {
    var found: Set<Int64> = []
    let second = asOf?.microseconds ?? .max
    for account in try accounts(ofPerson: person) {
      found.formUnion(
        try Int64.fetchAll(
          db,
          sql: """
            SELECT community FROM visible_membership JOIN community ON community.id = community
            WHERE account = ?1 AND is_private AND since <= ?2 AND (until IS NULL OR until > ?2)
            """, arguments: [account, second]))
    }
    return found
  }

  /// Communities to which a person belongs at a time.
  package func communities(ofPerson person: Int64, asOf: Instant?) throws -> Set<Int64> {
    var found: Set<Int64> = []
    let select = try db.cachedStatement(
      sql: """
        SELECT community FROM visible_membership
        WHERE account = ?1 AND since <= ?2 AND (until IS NULL OR until > ?2)
        """)
    for account in try accounts(ofPerson: person) {
      found.formUnion(try Int64.fetchAll(select, arguments: [account, asOf?.microseconds ?? .max]))
    }
    return found
  }

  /// Whether posts came or went since the ties were counted.
  package func communityTiesAreStale() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT visible <> analysed FROM state") ?? true
  }

  /// Accounts of bots and of those who opted out, by themselves or by an e-mail address that they share.
  static let leftOut = """
    SELECT id FROM account WHERE is_bot = 1 AND id NOT IN (SELECT account FROM mark WHERE kind = 'bot' AND NOT value)
    UNION SELECT account FROM mark WHERE kind = 'bot' AND value
    UNION \(optedOut)
    """
}
