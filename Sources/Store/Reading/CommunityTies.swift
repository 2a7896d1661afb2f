internal import GRDB
package import People

/// People who wrote in both of two communities.
package struct CommunityTie: Hashable, Sendable {
  package var a: Int64
  package var b: Int64
  package var people: Int
}

extension ReadSession {
  /// The ties between communities, those of most people first: the stored ones, or those by a time, which are counted
  /// anew.
  package func communityTies(asOf: Instant?) throws -> [CommunityTie] {
    var ties: [CommunityTie] = []
    if asOf == nil {
      let rows = try Row.fetchCursor(db, sql: "SELECT a, b, people FROM community_tie")
      while let row = try rows.next() { ties.append(CommunityTie(a: row[0], b: row[1], people: row[2])) }
    } else {
      try SharedWriters(self, asOf: asOf).forEachTie { ties.append($0) }
    }
    let ids = try Int64.fetchAll(db, sql: "SELECT id FROM community ORDER BY foreign_id")
    var places: [Int64: Int] = [:]
    for (place, id) in ids.enumerated() { places[id] = place }
    func place(_ id: Int64) -> Int { places[id] ?? .max }
    return ties.sorted { ($1.people, place($0.a), place($0.b)) < ($0.people, place($1.a), place($1.b)) }
  }
}

extension WriteSession {
  /// Counts anew how many people write in both of two communities.
  package func analyseCommunityTies() throws {
    let writers = try SharedWriters(reading, asOf: nil)
    try db.execute(sql: "DELETE FROM community_tie")
    let insert = try db.makeStatement(sql: "INSERT INTO community_tie (a, b, people) VALUES (?, ?, ?)")
    try writers.forEachTie { try insert.execute(arguments: [$0.a, $0.b, $0.people]) }
    try db.execute(sql: "UPDATE state SET analysed = visible")
  }
}

/// Who wrote where by a time, without bots and those who opted out.
private struct SharedWriters {
  /// Communities by id, and the people of each, numbered from 0.
  private var communities: [Int64] = []
  private var people: [[Int]] = []
  /// The places of each person's communities in `communities`.
  private var places: [[Int]] = []

  init(_ session: ReadSession, asOf: Instant?) throws {
    let merged = try session.mergedAccounts()
    let leftOut = try Int64.fetchSet(session.db, sql: ReadSession.leftOut)
    var written: [Int64: Set<Int64>] = [:]
    try session.forEachPostTally(asOf: asOf) { tally in
      guard let community = tally.community, !leftOut.contains(tally.author) else { return }
      written[community, default: []].insert(merged[tally.author] ?? tally.author)
    }
    communities = written.keys.sorted()
    var numbers: [Int64: Int] = [:]
    for (place, community) in communities.enumerated() {
      let own = (written[community] ?? []).map { person in
        let number = numbers[person] ?? numbers.count
        numbers[person] = number
        return number
      }
      people.append(own)
      places += Array(repeating: [], count: numbers.count - places.count)
      for person in own { places[person].append(place) }
    }
  }

  /// Calls `body` with each two communities that share somebody, by their ids.
  /// - Complexity: O(pairs of one person's communities, over all people).
  func forEachTie(_ body: (CommunityTie) throws -> Void) rethrows {
    var shared = [Int](repeating: 0, count: communities.count)
    for place in communities.indices {
      var touched: [Int] = []
      for person in people[place] {
        // A person's communities stand in the order of their ids.
        for other in places[person].reversed() {
          guard other > place else { break }
          if shared[other] == 0 { touched.append(other) }
          shared[other] += 1
        }
      }
      for other in touched.sorted() {
        try body(CommunityTie(a: communities[place], b: communities[other], people: shared[other]))
        shared[other] = 0
      }
    }
  }
}
