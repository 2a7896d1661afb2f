internal import GRDB
package import People

/// A post with what the index needs of it.
package struct PostToIndex: Hashable, Sendable {
  package var id: Int64
  /// 0 for open posts, else the private community.
  package var visibilityClass: Int64
  package var time: Instant?
  package var thread: Int64
  package var community: Int64?
  package var kind: PostKind
  package var title: String?
  /// The title of the post that began the thread, for replies.
  package var threadTitle: String?
  package var text: String
  package var tags: [String]
  package var paths: [String]
  package var isAccepted: Bool
  package var acceptedAt: Instant?
  /// Accounts of authors and mentioned people who did not opt out.
  package var authors: [Int64]
  package var mentioned: [Int64]
  /// Who thanked for the post or accepted it and did not opt out.
  package var acknowledgements: [AcknowledgementRecord] = []
}

/// What of a thread stands in one community: its title there must not reach replies elsewhere.
private struct ThreadPlace: Hashable {
  var thread: Int64
  var community: Int64?
}

extension ReadSession {
  /// Posts are taken in order of their numbers; any index on another column would have to be sorted each time.
  private static let indexColumns = """
    SELECT post.id, post.time, post.thread, post.kind, post.title, post.text, post.tags, post.paths,
      post.is_accepted, post.accepted_at, post.author, post.parent,
      CASE WHEN community.is_private THEN community.id ELSE 0 END,
      EXISTS (SELECT 1 FROM co_author WHERE co_author.post = post.id), post.community
    FROM post NOT INDEXED LEFT JOIN community ON community.id = post.community
    WHERE NOT post.is_stub AND NOT post.is_deleted AND post.author IS NOT NULL
    """

  /// Live posts of an import after a given one, in order of their numbers, and the number to go on after;
  /// `nil` at the end.
  package func postsToIndex(
    ofImport id: Int64, after post: Int64, limit: Int
  ) throws -> (posts: [PostToIndex], last: Int64?) {
    let select = try db.cachedStatement(
      sql: Self.indexColumns + " AND post.id > ? AND post.import = ? ORDER BY post.id LIMIT ?")
    let rows = try Row.fetchAll(select, arguments: [post, id, limit])
    return (try posts(rows, upToImport: id), rows.last?[0])
  }

  /// Stale posts that are live, in order of their numbers.
  /// - Parameter id: the last import whose posts are wanted; those of a later, unfinished one stay stale.
  package func stalePostsToIndex(upToImport id: Int64) throws -> [PostToIndex] {
    let select = try db.cachedStatement(
      sql: Self.indexColumns
        + " AND post.import <= ? AND post.id IN (SELECT post FROM stale_post) ORDER BY post.id")
    return try posts(Row.fetchAll(select, arguments: [id]), upToImport: id)
  }

  /// Numbers of all stale posts.
  package func stalePosts() throws -> [Int64] {
    try Int64.fetchAll(db, sql: "SELECT post FROM stale_post ORDER BY post")
  }

  private func posts(_ rows: [Row], upToImport importID: Int64) throws -> [PostToIndex] {
    let optedOut = try optedOutAccounts()
    var titles: [ThreadPlace: String?] = [:]
    let thanks = try thanks(for: rows.map { $0[0] }, upToImport: importID, without: optedOut)
    return try rows.compactMap { row in
      let id: Int64 = row[0]
      var authors: [Int64] = [row[10]]
      if row[13] {
        let select = try db.cachedStatement(
          sql: "SELECT account FROM co_author WHERE post = ? ORDER BY position")
        authors += try Int64.fetchAll(select, arguments: [id])
      }
      authors.removeAll(where: optedOut.contains)
      guard !authors.isEmpty else { return nil }
      var post = PostToIndex(
        id: id, visibilityClass: row[12], time: (row[1] as Int64?).map(Instant.init(microseconds:)),
        thread: row[2], community: row[14], kind: PostKind(rawValue: row[3]), title: row[4],
        threadTitle: try threadTitle(row, upToImport: importID, &titles), text: row[5],
        tags: TextList.decode(row[6]),
        paths: TextList.decode(row[7]), isAccepted: row[8],
        acceptedAt: (row[9] as Int64?).map(Instant.init(microseconds:)), authors: authors,
        mentioned: try mentioned(in: id).filter { !optedOut.contains($0) })
      post.acknowledgements = thanks[id] ?? []
      if post.isAccepted,
        let asker = try asker(
          ofThread: post.thread, community: post.community, upToImport: importID), !optedOut.contains(asker)
      {
        post.acknowledgements.append(
          AcknowledgementRecord(account: asker, isAcceptance: true, time: post.acceptedAt))
      }
      return post
    }
  }

  private func mentioned(in post: Int64) throws -> [Int64] {
    let select = try db.cachedStatement(sql: "SELECT account FROM mention WHERE post = ? ORDER BY account")
    return try Int64.fetchAll(select, arguments: [post])
  }

  /// For a reply, the title of the post that began its thread.
  private func threadTitle(
    _ row: Row, upToImport id: Int64, _ titles: inout [ThreadPlace: String?]
  ) throws -> String? {
    guard row[11] as Int64? != nil else { return nil }
    let place = ThreadPlace(thread: row[2], community: row[14])
    if let known = titles[place] { return known }
    let title = try threadTitle(place.thread, community: place.community, upToImport: id)
    titles[place] = title
    return title
  }

  /// Accounts of people who opted out, by their own mark or by sharing an e-mail address with a marked one.
  package func optedOutAccounts() throws -> Set<Int64> {
    try Int64.fetchSet(db, sql: Self.optedOut)
  }

  static let optedOut = """
    SELECT account FROM mark WHERE kind = 'optout' AND value = 1
    UNION SELECT other.id FROM mark
      JOIN account ON account.id = mark.account JOIN account AS other ON other.email = account.email
    WHERE kind = 'optout' AND value = 1
    """
}

extension WriteSession {
  /// Says that the index agrees with all posts up to those of an import.
  ///
  /// Where a later import is not finished, posts stay stale, for what it brings has yet to reach them.
  package func forgetStalePosts(upToImport id: Int64) throws {
    try db.execute(
      sql: "DELETE FROM stale_post WHERE NOT EXISTS (SELECT 1 FROM import WHERE id > ?)", arguments: [id])
  }
}
