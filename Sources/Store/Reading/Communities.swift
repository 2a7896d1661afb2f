internal import GRDB
package import People

/// An official community with how much happens in it.
package struct CommunityRecord: Hashable, Sendable {
  package var id: Int64
  package var name: String
  package var isPrivate: Bool
  /// People who wrote in it, without bots and those who opted out.
  package var people: Int
  package var posts: Int
}

/// What was written in some communities.
package struct CommunityWriting: Hashable, Sendable {
  package var people: Int
  /// The times of the first and the last dated post.
  package var first: Instant?
  package var last: Instant?
}

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

  /// Communities in which somebody wrote by a time, in order of their names.
  package func communities(asOf: Instant?) throws -> [CommunityRecord] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT community.id, coalesce(community.name, community.foreign_id), is_private,
          count(DISTINCT coalesce(identity.person, author)), count(*)
        FROM visible_community AS community JOIN visible_post AS post ON post.community = community.id
          LEFT JOIN identity ON identity.account = author
        WHERE NOT is_deleted AND coalesce(time, ?1) <= ?1 AND author NOT IN (\(Self.leftOut))
        GROUP BY community.id ORDER BY 2, community.foreign_id
        """, arguments: [asOf?.microseconds ?? .max]
    ).map {
      CommunityRecord(id: $0[0], name: $0[1], isPrivate: $0[2], people: $0[3], posts: $0[4])
    }
  }

  /// Whether posts came or went since the ties were counted.
  package func communityTiesAreStale() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT visible <> analysed FROM state") ?? true
  }

  /// Who wrote in any of some communities by a time, and when first and last; without bots and those who opted out.
  package func writing(inCommunities ids: Set<Int64>, asOf: Instant?) throws -> CommunityWriting {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(DISTINCT coalesce(identity.person, author)), min(time), max(time) FROM visible_post
          LEFT JOIN identity ON identity.account = author
        WHERE NOT is_deleted AND coalesce(time, ?1) <= ?1 AND author NOT IN (\(Self.leftOut))
          AND community IN (\(ids.sorted().map(String.init).joined(separator: ",")))
        """, arguments: [asOf?.microseconds ?? .max])
    return CommunityWriting(
      people: row?[0] ?? 0, first: (row?[1] as Int64?).map { Instant(microseconds: $0) },
      last: (row?[2] as Int64?).map { Instant(microseconds: $0) })
  }

  /// Accounts of bots and of those who opted out, by themselves or by an e-mail address that they share.
  static let leftOut = """
    SELECT id FROM account WHERE is_bot = 1 AND id NOT IN (SELECT account FROM mark WHERE kind = 'bot' AND NOT value)
    UNION SELECT account FROM mark WHERE kind = 'bot' AND value
    UNION \(optedOut)
    """
}
