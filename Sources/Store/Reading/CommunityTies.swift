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
      try communityWriters(asOf: asOf).forEachTie { ties.append($0) }
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
    var ties: [CommunityTie] = []
    try reading.communityWriters(asOf: nil).forEachTie { ties.append($0) }
    ties.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    try db.execute(sql: "DELETE FROM community_tie")
    let insert = try db.makeStatement(sql: "INSERT INTO community_tie (a, b, people) VALUES (?, ?, ?)")
    for tie in ties { try insert.execute(arguments: [tie.a, tie.b, tie.people]) }
    try db.execute(sql: "UPDATE state SET analysed = visible")
  }
}
