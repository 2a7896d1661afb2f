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
      CASE WHEN community.is_private THEN community.id ELSE 0 END, post.community
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
    var titles: [ThreadPlace: String?] = [:]
    var posts: [PostToIndex] = []
    var last: Int64?
    while try select.step() {
      let id = select.integer(0)
      last = id
      posts.append(
        PostToIndex(
          id: id, visibilityClass: select.integer(12),
          time: select.integerOrNil(1).map(Instant.init(microseconds:)),
          thread: select.integer(2), community: select.integerOrNil(13),
          kind: PostKind(rawValue: select.text(3)),
          title: select.textOrNil(4),
          threadTitle: try threadTitle(select, upToImport: importID, &titles), text: select.text(5),
          tags: TextList.decode(select.textOrNil(6)), paths: TextList.decode(select.textOrNil(7)),
          isAccepted: select.integer(8) != 0,
          acceptedAt: select.integerOrNil(9).map(Instant.init(microseconds:)),
          authors: [select.integer(10)], mentioned: []))
    }
    try addPeople(to: &posts, upToImport: importID)
    return (posts, last)
  }

  /// Adds everybody who has to do with posts beside their first authors; those of which no author may appear leave.
  private func addPeople(to posts: inout [PostToIndex], upToImport importID: Int64) throws {
    let optedOut = try optedOutAccounts()
    let ids = posts.map(\.id)
    let coAuthors = try accounts(
      "SELECT post, account FROM co_author WHERE post BETWEEN ? AND ? ORDER BY post, position", of: ids)
    let mentions = try accounts(
      "SELECT post, account FROM mention WHERE post BETWEEN ? AND ? ORDER BY post, account", of: ids)
    let thanks = try thanks(for: ids, upToImport: importID, without: optedOut)
    for index in posts.indices {
      let id = posts[index].id
      if let others = coAuthors[id] { posts[index].authors += others }
      posts[index].mentioned = mentions[id] ?? []
      if !optedOut.isEmpty {
        posts[index].authors.removeAll(where: optedOut.contains)
        posts[index].mentioned.removeAll(where: optedOut.contains)
      }
      posts[index].acknowledgements =
        (thanks[id] ?? []) + (try acceptance(of: posts[index], importID, without: optedOut))
    }
    if !optedOut.isEmpty { posts.removeAll { $0.authors.isEmpty } }
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

  /// Accounts by post, from a selection between two posts.
  private func accounts(_ sql: String, of posts: [Int64]) throws -> [Int64: [Int64]] {
    let select = try DirectStatement(sql, in: db)
    var accounts: [Int64: [Int64]] = [:]
    for range in Self.ranges(of: posts) {
      select.bind(range.lowerBound)
      select.bind(range.upperBound)
      while try select.step() { accounts[select.integer(0), default: []].append(select.integer(1)) }
    }
    return accounts
  }

  /// Ranges that hold posts in rising order: posts of an import lie close together, stale ones may lie anywhere.
  static func ranges(of posts: [Int64]) -> [ClosedRange<Int64>] {
    guard let first = posts.first, let last = posts.last else { return [] }
    return last - first < 8 * Int64(posts.count) ? [first...last] : posts.map { $0...$0 }
  }

  /// For a reply, the title of the post that began its thread.
  private func threadTitle(
    _ row: DirectStatement, upToImport id: Int64, _ titles: inout [ThreadPlace: String?]
  ) throws -> String? {
    guard !row.isNull(11) else { return nil }
    let place = ThreadPlace(thread: row.integer(2), community: row.integerOrNil(13))
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
