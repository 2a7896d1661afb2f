internal import GRDB
package import People

/// An official community by name.
package struct CommunityName: Hashable, Sendable {
  package var id: Int64
  package var foreignID: String
  /// The name, else the source's id.
  package var name: String
  package var description: String?
  package var isPrivate: Bool
}

extension ReadSession {
  /// The values that people have of an attribute at a time or had until then, each once.
  /// - Complexity: O(accounts).
  package func attributeValues(_ key: AttributeKey, asOf: Instant?) throws -> [String] {
    guard let column = key.column else { return [] }
    return try String.fetchAll(
      db,
      sql: """
        SELECT \(column) FROM visible_account WHERE \(column) IS NOT NULL
        UNION SELECT value FROM visible_attribute WHERE key = ? AND since <= ? ORDER BY 1
        """, arguments: [key.rawValue, asOf?.microseconds ?? .max])
  }

  /// People who have one of some values of an attribute now, or had it once.
  /// - Complexity: O(accounts).
  package func people(whose key: AttributeKey, isAnyOf values: [String]) throws -> [Int64] {
    guard let column = key.column else { return [] }
    let list = databaseQuestionMarks(count: values.count)
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT coalesce(identity.person, found.id) FROM (
          SELECT id FROM visible_account WHERE \(column) IN (\(list))
          UNION SELECT account FROM visible_attribute WHERE key = ? AND value IN (\(list))
        ) AS found LEFT JOIN identity ON identity.account = found.id ORDER BY 1
        """, arguments: StatementArguments(values + [key.rawValue] + values))
  }

  /// All official communities that a source describes.
  package func communityNames() throws -> [CommunityName] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, foreign_id, coalesce(name, foreign_id), description, is_private FROM visible_community
        ORDER BY 3, foreign_id
        """
    ).map {
      CommunityName(id: $0[0], foreignID: $0[1], name: $0[2], description: $0[3], isPrivate: $0[4])
    }
  }

  /// A community that a source describes, by its number.
  package func communityName(_ id: Int64) throws -> CommunityName? {
    let select = try db.cachedStatement(
      sql: """
        SELECT id, foreign_id, coalesce(name, foreign_id), description, is_private FROM visible_community
        WHERE id = ?
        """)
    return try Row.fetchOne(select, arguments: [id]).map {
      CommunityName(id: $0[0], foreignID: $0[1], name: $0[2], description: $0[3], isPrivate: $0[4])
    }
  }

  /// Posts that stand in a community at a time.
  /// - Complexity: O(posts of the community).
  package func postCount(ofCommunity community: Int64, asOf: Instant?) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM visible_post WHERE community = ?2 AND NOT is_stub AND NOT is_deleted
          AND coalesce(time, ?1) <= ?1
        """, arguments: [asOf?.microseconds ?? .max, community]) ?? 0
  }

  /// People whom a source describes, each once, whether or not they wrote anything.
  /// - Parameter asOf: people who joined later do not count.
  /// - Complexity: O(1) for now, O(accounts) for another time.
  package func knownPeople(asOf: Instant?) throws -> Int {
    if asOf == nil, let state = try Row.fetchOne(db, sql: "SELECT * FROM state"),
      let known = state["known_people"] as Int?
    {
      return known
    }
    return try Int.fetchOne(db, sql: Self.knownPeople, arguments: [asOf?.microseconds ?? .max]) ?? 0
  }

  static let knownPeople = """
    SELECT count(*) - (SELECT count(*) - count(DISTINCT person) FROM identity)
    FROM visible_account WHERE NOT is_stub AND coalesce(joined, ?1) <= ?1
    """
}

extension AttributeKey {
  /// The column of accounts that says the same without dates.
  fileprivate var column: String? {
    switch self {
    case .unit: "unit"
    case .location: "location"
    case .title: "title"
    case .manager: nil
    }
  }
}
