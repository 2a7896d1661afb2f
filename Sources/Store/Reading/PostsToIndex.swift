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
    let select = try DirectStatement(
      Self.indexColumns + " AND post.id > ? AND post.import = ? ORDER BY post.id LIMIT ?", in: db)
    select.bind(post)
    select.bind(id)
    select.bind(Int64(limit))
    return try posts(select, upToImport: id)
  }

  /// Stale posts that are live, in order of their numbers.
  /// - Parameter id: the last import whose posts are wanted; those of a later, unfinished one stay stale.
  package func stalePostsToIndex(upToImport id: Int64) throws -> [PostToIndex] {
    let select = try DirectStatement(
      Self.indexColumns
        + " AND post.import <= ? AND post.id IN (SELECT post FROM stale_post) ORDER BY post.id", in: db)
    select.bind(id)
    return try posts(select, upToImport: id).posts
  }

  /// One post by its number, if it is live.
  package func postToIndex(_ id: Int64) throws -> PostToIndex? {
    let last = try lastImport()
    let select = try DirectStatement(Self.indexColumns + " AND post.id = ? AND post.import <= ?", in: db)
    select.bind(id)
    select.bind(last)
    return try posts(select, upToImport: last).posts.first
  }

  /// Numbers of all stale posts.
  package func stalePosts() throws -> [Int64] {
    try Int64.fetchAll(db, sql: "SELECT post FROM stale_post ORDER BY post")
  }

  /// All rows of a selection as posts, and the number of the last row.
  private func posts(
    _ select: DirectStatement, upToImport importID: Int64
  ) throws -> (posts: [PostToIndex], last: Int64?) {
    let optedOut = try optedOutAccounts()
    let coAuthors = try DirectStatement(
      "SELECT account FROM co_author WHERE post = ? ORDER BY position", in: db)
    let mentions = try DirectStatement(
      "SELECT account FROM mention WHERE post = ? ORDER BY account", in: db)
    var titles: [ThreadPlace: String?] = [:]
    var posts: [PostToIndex] = []
    var last: Int64?
    while try select.step() {
      let id = select.integer(0)
      last = id
      var authors = [select.integer(10)]
      if select.integer(13) != 0 { authors += try Self.accounts(coAuthors, of: id) }
      authors.removeAll(where: optedOut.contains)
      guard !authors.isEmpty else { continue }
      posts.append(
        PostToIndex(
          id: id, visibilityClass: select.integer(12),
          time: select.integerOrNil(1).map(Instant.init(microseconds:)),
          thread: select.integer(2), community: select.integerOrNil(14),
          kind: PostKind(rawValue: select.text(3)),
          title: select.textOrNil(4),
          threadTitle: try threadTitle(select, upToImport: importID, &titles), text: select.text(5),
          tags: TextList.decode(select.textOrNil(6)), paths: TextList.decode(select.textOrNil(7)),
          isAccepted: select.integer(8) != 0,
          acceptedAt: select.integerOrNil(9).map(Instant.init(microseconds:)), authors: authors,
          mentioned: try Self.accounts(mentions, of: id).filter { !optedOut.contains($0) }))
    }
    let thanks = try thanks(for: posts.map(\.id), upToImport: importID, without: optedOut)
    for index in posts.indices {
      posts[index].acknowledgements =
        (thanks[posts[index].id] ?? []) + (try acceptance(of: posts[index], importID, without: optedOut))
    }
    return (posts, last)
  }

  /// That whoever began the thread accepted a post, where it is so.
  private func acceptance(
    of post: PostToIndex, _ importID: Int64, without optedOut: Set<Int64>
  ) throws -> [AcknowledgementRecord] {
    guard post.isAccepted,
      let asker = try asker(ofThread: post.thread, community: post.community, upToImport: importID),
      !optedOut.contains(asker)
    else { return [] }
    return [AcknowledgementRecord(account: asker, isAcceptance: true, time: post.acceptedAt)]
  }

  private static func accounts(_ select: DirectStatement, of post: Int64) throws -> [Int64] {
    select.bind(post)
    var accounts: [Int64] = []
    while try select.step() { accounts.append(select.integer(0)) }
    return accounts
  }

  /// For a reply, the title of the post that began its thread.
  private func threadTitle(
    _ row: DirectStatement, upToImport id: Int64, _ titles: inout [ThreadPlace: String?]
  ) throws -> String? {
    guard !row.isNull(11) else { return nil }
    let place = ThreadPlace(thread: row.integer(2), community: row.integerOrNil(14))
    if let known = titles[place] { return known }
    let title = try threadTitle(place.thread, community: place.community, upToImport: id)
    titles[place] = title
    return title
  }

  /// Accounts of people who opted out, by their own mark or by sharing an e-mail address with a marked one.
  package func optedOutAccounts() throws -> Set<Int64> {
    try Int64.fetchSet(db, sql: Self.optedOut)
  }

  /// Few are marked and many have addresses, so the joins are made in the order in which they are written.
  static let optedOut = """
    SELECT account FROM mark WHERE kind = 'optout' AND value = 1
    UNION SELECT other.id FROM mark
      CROSS JOIN account ON account.id = mark.account CROSS JOIN account AS other ON other.email = account.email
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
