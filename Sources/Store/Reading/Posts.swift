internal import GRDB
package import People

/// A post as evidence shows it.
package struct PostRecord: Hashable, Sendable {
  package var id: Int64
  package var foreignID: String
  package var kind: PostKind
  package var time: Instant?
  package var title: String?
  package var text: String
  package var tags: [String]
  package var paths: [String]
  /// The community where it stands.
  package var community: Int64?
  package var communityName: String?
  package var thread: Int64
  /// The title of the post that began the thread, for replies.
  package var threadTitle: String?
  package var isAccepted: Bool
  package var author: Int64?
}

extension ReadSession {
  /// A post by its number.
  package func post(_ id: Int64) throws -> PostRecord? {
    let select = try db.cachedStatement(
      sql: """
        SELECT post.id, post.foreign_id, kind, time, post.title, text, tags, paths, community,
          coalesce(community.name, community.foreign_id), thread, parent, is_accepted, author
        FROM visible_post AS post LEFT JOIN community ON community.id = community
        WHERE post.id = ? AND NOT post.is_stub AND NOT is_deleted
        """)
    guard let row = try Row.fetchOne(select, arguments: [id]) else { return nil }
    return PostRecord(
      id: row[0], foreignID: row[1], kind: PostKind(rawValue: row[2]),
      time: (row[3] as Int64?).map(Instant.init(microseconds:)), title: row[4], text: row[5],
      tags: TextList.decode(row[6]), paths: TextList.decode(row[7]), community: row[8], communityName: row[9],
      thread: row[10],
      threadTitle: row[11] as Int64? == nil
        ? nil : try threadTitle(row[10], community: row[8], upToImport: lastImport()),
      isAccepted: row[12], author: row[13])
  }

  /// The title of the post that began a thread, if it stands in the given community: the title of a private
  /// thread must not reach open replies, and that of a person who opted out nobody's.
  ///
  /// The plus sign keeps the query on the index of threads; that of communities would lead to all their posts.
  /// - Parameter id: the last import that counts; an import is indexed before others see it.
  func threadTitle(_ thread: Int64, community: Int64?, upToImport id: Int64) throws -> String? {
    let select = try db.cachedStatement(
      sql: """
        SELECT title FROM post WHERE thread = ? AND parent IS NULL AND title IS NOT NULL
          AND +community IS ? AND import <= ? AND NOT is_deleted
          AND (author NOT IN (\(Self.optedOut)) OR EXISTS (
            SELECT 1 FROM co_author WHERE co_author.post = post.id AND account NOT IN (\(Self.optedOut))))
        ORDER BY time, foreign_id LIMIT 1
        """)
    return try String.fetchOne(select, arguments: [thread, community, id])
  }
}
