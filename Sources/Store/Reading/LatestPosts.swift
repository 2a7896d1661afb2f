internal import GRDB
package import People

extension ReadSession {
  /// The numbers of the latest posts of many people by a time, the latest first, found in one reading of all posts.
  ///
  /// Posts lie in the order in which they were imported: to go through those of one person after the other would read
  /// every page many times.
  /// - Parameters:
  ///   - limits: How many are wanted of each person.
  ///   - allows: Says whether posts of a visibility class count.
  /// - Complexity: O(posts + posts found · limit).
  package func latestPosts(
    limits: [Int64: Int], asOf: Instant?, allows: (Int64) -> Bool
  ) throws -> [Int64: [Int64]] {
    let merged = try mergedAccounts()
    let privateCommunities = try privateCommunities()
    var latest = LatestPosts(limits: limits)
    for (source, author) in [("visible_post AS post", "post.author"), (Self.coAuthored, "co_author.account")]
    {
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT post.id, \(author), post.community, post.time, post.foreign_id FROM \(source)
          WHERE +\(author) IS NOT NULL AND NOT post.is_deleted AND coalesce(post.time, ?1) <= ?1
          """, arguments: [asOf?.microseconds ?? .max])
      while let row = try rows.next() {
        let account: Int64 = row[1]
        let community: Int64 = row[2] ?? 0
        guard allows(privateCommunities.contains(community) ? community : 0) else { continue }
        latest.add(row[0], of: merged[account] ?? account, at: row[3], name: row[4])
      }
    }
    return latest.posts
  }

  private static let coAuthored = "co_author JOIN visible_post AS post ON post.id = co_author.post"
}

/// The latest posts of people, as they are read one by one.
private struct LatestPosts {
  private struct Candidate {
    var post: Int64
    /// Microseconds since 1970; without a time before all.
    var time: Int64
    var name: String

    /// Whether it is named before another: the later one, and of one moment that of the lower name.
    func precedes(_ other: Candidate) -> Bool {
      time != other.time ? time > other.time : name < other.name
    }
  }

  private var people: [Int64: Int] = [:]
  private var limits: [Int] = []
  private var found: [[Candidate]] = []

  init(limits wanted: [Int64: Int]) {
    for (person, limit) in wanted where limit > 0 {
      people[person] = limits.count
      limits.append(limit)
    }
    found = Array(repeating: [], count: limits.count)
  }

  /// - Parameter name: What its source calls the post.
  mutating func add(_ post: Int64, of person: Int64, at time: Int64?, name: @autoclosure () -> String) {
    guard let number = people[person] else { return }
    let time = time ?? .min
    if found[number].count == limits[number], let last = found[number].last, time < last.time { return }
    guard !found[number].contains(where: { $0.post == post }) else { return }
    let candidate = Candidate(post: post, time: time, name: name())
    let place = found[number].firstIndex { candidate.precedes($0) } ?? found[number].endIndex
    found[number].insert(candidate, at: place)
    if found[number].count > limits[number] { found[number].removeLast() }
  }

  /// The numbers of each person's posts, the latest first.
  var posts: [Int64: [Int64]] { people.mapValues { found[$0].map(\.post) } }
}
