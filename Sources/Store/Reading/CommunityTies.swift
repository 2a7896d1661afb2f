internal import GRDB

/// People who wrote in both of two communities.
package struct CommunityTie: Hashable, Sendable {
  package var a: Int64
  package var b: Int64
  package var people: Int
}

extension ReadSession {
  /// The ties between communities as they were last counted, by their ids.
  package func communityTies() throws -> [CommunityTie] {
    var ties: [CommunityTie] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT a, b, people FROM community_tie ORDER BY a, b")
    while let row = try rows.next() { ties.append(CommunityTie(a: row[0], b: row[1], people: row[2])) }
    return ties
  }
}

extension WriteSession {
  /// Counts anew how many people write in both of two communities.
  package func analyseCommunityTies() throws {
    let ties = try reading.communityWriters(asOf: nil).ties
    try db.execute(sql: "DELETE FROM community_tie")
    let insert = try db.makeStatement(sql: "INSERT INTO community_tie (a, b, people) VALUES (?, ?, ?)")
    for tie in ties { try insert.execute(arguments: [tie.a, tie.b, tie.people]) }
    try db.execute(sql: "UPDATE state SET analysed = visible")
  }
}
