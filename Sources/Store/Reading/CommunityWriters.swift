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

/// Who wrote in which official community by a time, without bots and those who opted out.
package struct CommunityWriters: Sendable {
  /// The communities in which somebody wrote, in order of their names.
  package private(set) var records: [CommunityRecord] = []
  /// The people of each of the records, numbered from 0.
  private var people: [[Int]] = []
  /// The places of each person's communities in `records`, ascending.
  private var places: [[Int]] = []
  /// The times of the first and the last post of each of the records.
  private var times: [(first: Instant?, last: Instant?)] = []

  /// - Complexity: O(posts).
  fileprivate init(_ session: ReadSession, asOf: Instant?) throws {
    let merged = try session.mergedAccounts()
    let leftOut = try Int64.fetchSet(session.db, sql: ReadSession.leftOut)
    var tallies: [Int64: [PostTally]] = [:]
    try session.forEachPostTally(asOf: asOf) { tally in
      guard let community = tally.community, !leftOut.contains(tally.author) else { return }
      tallies[community, default: []].append(tally)
    }
    let rows = try Row.fetchCursor(
      session.db,
      sql: """
        SELECT id, coalesce(name, foreign_id), is_private FROM visible_community ORDER BY 2, foreign_id
        """)
    var numbers: [Int64: Int] = [:]
    while let row = try rows.next() {
      guard let own = tallies[row[0]] else { continue }
      var writers: Set<Int> = []
      for tally in own {
        let person = merged[tally.author] ?? tally.author
        let number = numbers[person] ?? numbers.count
        numbers[person] = number
        if writers.insert(number).inserted { add(place: records.count, of: number) }
      }
      records.append(
        CommunityRecord(
          id: row[0], name: row[1], isPrivate: row[2], people: writers.count,
          posts: own.reduce(0) { $0 + $1.posts }))
      people.append(writers.sorted())
      times.append((own.compactMap(\.first).min(), own.compactMap(\.last).max()))
    }
  }

  private mutating func add(place: Int, of person: Int) {
    if person == places.count { places.append([]) }
    places[person].append(place)
  }

  /// Who wrote in any of some communities, and when first and last.
  package func writing(in ids: Set<Int64>) -> CommunityWriting {
    let chosen = records.indices.filter { ids.contains(records[$0].id) }
    return CommunityWriting(
      people: Set(chosen.flatMap { people[$0] }).count, first: chosen.compactMap { times[$0].first }.min(),
      last: chosen.compactMap { times[$0].last }.max())
  }

  /// The communities that share somebody, by their ids.
  /// - Complexity: O(pairs of one person's communities, over all people).
  package var ties: [CommunityTie] {
    var ties: [CommunityTie] = []
    var shared = [Int](repeating: 0, count: records.count)
    for place in records.indices {
      var touched: [Int] = []
      for person in people[place] {
        for other in places[person].reversed() {
          guard other > place else { break }
          if shared[other] == 0 { touched.append(other) }
          shared[other] += 1
        }
      }
      for other in touched {
        let (one, another) = (records[place].id, records[other].id)
        ties.append(CommunityTie(a: min(one, another), b: max(one, another), people: shared[other]))
        shared[other] = 0
      }
    }
    return ties.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }
}

extension ReadSession {
  /// Who wrote in which official community by a time.
  /// - Complexity: O(posts).
  package func communityWriters(asOf: Instant?) throws -> CommunityWriters {
    try CommunityWriters(self, asOf: asOf)
  }
}
