internal import GRDB
package import People

/// A post as what somebody did: in whose thread, and to whom it replies.
package struct PostDeed: Sendable {
  package var author: Int64
  package var community: Int64?
  package var thread: Int64
  package var time: Instant?
  package var isQuestion: Bool
  /// Accepted by the time asked for.
  package var isAccepted: Bool
  /// The post replied to: who wrote it, where and when.
  package var parentAuthor: Int64?
  package var parentCommunity: Int64?
  package var parentTime: Instant?
}

/// How much somebody wrote in one community.
package struct PostTally: Sendable {
  package var author: Int64
  package var community: Int64?
  package var posts: Int
  /// The times of the first and the last dated post.
  package var first: Instant?
  package var last: Instant?
}

extension ReadSession {
  /// Tells how much each account wrote by a time, community by community.
  ///
  /// The posts are read as they lie: by author, every page would be read many times.
  /// - Complexity: O(posts).
  package func forEachPostTally(asOf: Instant?, _ body: (PostTally) throws -> Void) throws {
    var places: [Int64: Int] = [:]
    var tallies: [[PostTally]] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT author, community, time FROM visible_post
        WHERE NOT is_stub AND NOT is_deleted AND +author IS NOT NULL AND coalesce(time, ?1) <= ?1
        """, arguments: [asOf?.microseconds ?? .max])
    while let row = try rows.next() {
      let author: Int64 = row[0]
      let place = places[author] ?? tallies.count
      if place == tallies.count {
        places[author] = place
        tallies.append([])
      }
      tallies[place].add(author, row[1], at: (row[2] as Int64?).map(Instant.init(microseconds:)))
    }
    for own in tallies.sorted(by: { ($0.first?.author ?? 0) < ($1.first?.author ?? 0) }) {
      try own.forEach(body)
    }
  }

  /// Streams all posts by a time as deeds, in the order of their numbers.
  /// - Complexity: O(posts).
  package func forEachPostDeed(asOf: Instant?, _ body: (PostDeed) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post.author, post.community, post.thread, post.time, post.kind = 'question',
          post.is_accepted AND coalesce(post.accepted_at, post.time, ?1) <= ?1,
          parent.author, parent.community, parent.time
        FROM visible_post AS post LEFT JOIN visible_post AS parent
          ON parent.id = post.parent AND NOT parent.is_deleted AND NOT parent.is_stub
        WHERE NOT post.is_stub AND NOT post.is_deleted AND post.author IS NOT NULL
          AND coalesce(post.time, ?1) <= ?1
        ORDER BY post.id
        """, arguments: [asOf?.microseconds ?? .max])
    while let row = try rows.next() {
      try body(
        PostDeed(
          author: row[0], community: row[1], thread: row[2],
          time: (row[3] as Int64?).map(Instant.init(microseconds:)), isQuestion: row[4], isAccepted: row[5],
          parentAuthor: row[6], parentCommunity: row[7],
          parentTime: (row[8] as Int64?).map(Instant.init(microseconds:))))
    }
  }
}

extension [PostTally] {
  /// Counts a post; people write in few communities.
  fileprivate mutating func add(_ author: Int64, _ community: Int64?, at time: Instant?) {
    guard let place = firstIndex(where: { $0.community == community }) else {
      append(PostTally(author: author, community: community, posts: 1, first: time, last: time))
      return
    }
    self[place].posts += 1
    guard let time else { return }
    self[place].first = Swift.min(self[place].first ?? time, time)
    self[place].last = Swift.max(self[place].last ?? time, time)
  }
}
