internal import GRDB
package import People

/// A post with whom it turns to, for building networks.
package struct PostContact: Sendable {
  package var post: Int64
  package var author: Int64
  package var thread: Int64
  /// The community where it stands, and that of the post replied to.
  package var community: Int64?
  package var parentCommunity: Int64?
  package var time: Instant?
  package var isQuestion: Bool
  package var isAnswer: Bool
  /// Accepted by the time asked for.
  package var isAccepted: Bool
  package var isDocument: Bool
  /// The post replied to and who wrote it.
  package var parent: Int64?
  package var parentAuthor: Int64?
  package var parentIsQuestion: Bool
}

/// Somebody in addition to a post's author: a further author, somebody mentioned, or somebody who reacted.
package struct PostCompany: Sendable {
  package var post: Int64
  package var author: Int64
  package var account: Int64
  package var community: Int64?
  package var time: Instant?
  /// The kind of a reaction.
  package var kind: String
}

/// A tie that a source states itself.
package struct StatedTieRecord: Sendable {
  package var from: Int64
  package var to: Int64
  package var kind: String
  /// `nil` where the source gives no time.
  package var time: Instant?
  package var weight: Double?
  package var community: Int64?
  package var post: Int64?
}

extension ReadSession {
  /// Streams the posts of a time in the order of their numbers.
  package func forEachPostContact(
    since: Instant?, asOf: Instant?, _ body: (PostContact) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post.id, post.author, post.thread, post.community, parent.community, post.time, post.kind,
          post.is_accepted AND coalesce(post.accepted_at, post.time, ?1) <= ?1, parent.id, parent.author,
          coalesce(parent.kind, '') = 'question'
        FROM visible_post AS post LEFT JOIN visible_post AS parent
          ON parent.id = post.parent AND NOT parent.is_deleted
        WHERE NOT post.is_stub AND NOT post.is_deleted AND post.author IS NOT NULL
          AND coalesce(post.time, ?1) BETWEEN ?2 AND ?1
        ORDER BY post.id
        """, arguments: Self.span(since, asOf))
    while let row = try rows.next() {
      let kind: String = row[6]
      try body(
        PostContact(
          post: row[0], author: row[1], thread: row[2], community: row[3], parentCommunity: row[4],
          time: (row[5] as Int64?).map(Instant.init(microseconds:)), isQuestion: kind == "question",
          isAnswer: kind == "answer", isAccepted: row[7], isDocument: kind == "document" || kind == "commit",
          parent: row[8], parentAuthor: row[9], parentIsQuestion: row[10]))
    }
  }

  /// Streams who else wrote a post, post by post.
  package func forEachCoAuthor(
    since: Instant?, asOf: Instant?, _ body: (PostCompany) throws -> Void
  ) throws {
    try forEachCompany(
      "SELECT post AS about, account, '' AS kind, NULL AS own FROM co_author", since: since, asOf: asOf, body)
  }

  /// Streams who is mentioned in posts, post by post.
  package func forEachMention(
    since: Instant?, asOf: Instant?, _ body: (PostCompany) throws -> Void
  ) throws {
    try forEachCompany(
      "SELECT post AS about, account, '' AS kind, NULL AS own FROM mention", since: since, asOf: asOf, body)
  }

  /// Streams the reactions of people, post by post, with the time of the reaction.
  ///
  /// A reaction without a time has that of its post.
  package func forEachReaction(
    since: Instant?, asOf: Instant?, _ body: (PostCompany) throws -> Void
  ) throws {
    try forEachCompany(
      "SELECT post AS about, account, kind, time AS own FROM visible_reaction WHERE account > 0",
      since: since, asOf: asOf, body)
  }

  private func forEachCompany(
    _ source: String, since: Instant?, asOf: Instant?, _ body: (PostCompany) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post.id, post.author, company.account, post.community, coalesce(company.own, post.time),
          company.kind
        FROM (\(source)) AS company JOIN visible_post AS post ON post.id = company.about
        WHERE NOT post.is_stub AND NOT post.is_deleted AND post.author IS NOT NULL
          AND coalesce(post.time, ?1) <= ?1 AND coalesce(company.own, post.time, ?1) BETWEEN ?2 AND ?1
        ORDER BY company.about
        """, arguments: Self.span(since, asOf))
    while let row = try rows.next() {
      try body(
        PostCompany(
          post: row[0], author: row[1], account: row[2], community: row[3],
          time: (row[4] as Int64?).map(Instant.init(microseconds:)), kind: row[5]))
    }
  }

  /// Streams the ties that sources state themselves.
  package func forEachStatedTie(
    since: Instant?, asOf: Instant?, _ body: (StatedTieRecord) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT tie.from_account, tie.to_account, tie.kind, tie.time, tie.weight, post.community, post.id
        FROM visible_tie AS tie LEFT JOIN post ON post.id = tie.post
        WHERE (tie.time = \(Int64.min) OR tie.time BETWEEN ?2 AND ?1) AND coalesce(post.is_deleted, 0) = 0
        ORDER BY tie.id
        """, arguments: Self.span(since, asOf))
    while let row = try rows.next() {
      let time: Int64 = row[3]
      try body(
        StatedTieRecord(
          from: row[0], to: row[1], kind: row[2],
          time: time == .min ? nil : Instant(microseconds: time), weight: row[4], community: row[5],
          post: row[6]))
    }
  }

  /// The time of the last thing that happened by a time, if anything dated did.
  package func lastEvent(asOf: Instant?) throws -> Instant? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT max(time) FROM (
          SELECT max(time) AS time FROM visible_post WHERE time <= ?1 AND NOT is_deleted
          UNION ALL SELECT max(time) FROM visible_reaction WHERE time <= ?1
          UNION ALL SELECT max(time) FROM visible_tie WHERE time <= ?1 AND time <> \(Int64.min))
        """, arguments: [asOf?.microseconds ?? .max]
    ).map(Instant.init(microseconds:))
  }

  private static func span(_ since: Instant?, _ asOf: Instant?) -> StatementArguments {
    [asOf?.microseconds ?? .max, since?.microseconds ?? .min]
  }
}
