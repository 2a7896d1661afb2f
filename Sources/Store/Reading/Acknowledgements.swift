internal import GRDB
package import People

/// Somebody's thanks for a post, or acceptance of it by whoever began the thread.
package struct AcknowledgementRecord: Hashable, Sendable {
  package var account: Int64
  package var isAcceptance: Bool
  /// `nil` where not known.
  package var time: Instant?
}

/// Kinds of reactions that say thanks rather than applause, by the names that sources have for them.
enum ThanksKind {
  static let names = ["thanks", "thank_you", "thankyou", "ty", "pray", "bow", "danke", "merci"]

  /// A condition on the rows of `reaction`.
  static let condition = "kind IN ('" + names.joined(separator: "', '") + "')"
}

extension ReadSession {
  /// Who thanked for posts, by post, in order of accounts.
  /// - Parameter id: the last import that counts.
  func thanks(
    for posts: [Int64], upToImport id: Int64, without optedOut: Set<Int64>
  ) throws -> [Int64: [AcknowledgementRecord]] {
    var thanks: [Int64: [AcknowledgementRecord]] = [:]
    let select = try db.cachedStatement(
      sql: """
        SELECT post, account, CASE WHEN count(time) = count(*) THEN min(time) END FROM reaction
        WHERE post BETWEEN ? AND ? AND account <> 0 AND import <= ? AND \(ThanksKind.condition)
        GROUP BY post, account
        """)
    for range in Self.ranges(of: posts) {
      let rows = try Row.fetchCursor(select, arguments: [range.lowerBound, range.upperBound, id])
      while let row = try rows.next() {
        let account: Int64 = row[1]
        if optedOut.contains(account) { continue }
        thanks[row[0], default: []].append(
          AcknowledgementRecord(
            account: account, isAcceptance: false, time: (row[2] as Int64?).map(Instant.init(microseconds:))))
      }
    }
    return thanks
  }

  /// Who began a thread in a community, and so is the one who accepts an answer in it.
  func asker(ofThread thread: Int64, community: Int64?, upToImport id: Int64) throws -> Int64? {
    let select = try db.cachedStatement(
      sql: """
        SELECT author FROM post WHERE thread = ? AND parent IS NULL AND author IS NOT NULL
          AND +community IS ? AND import <= ? AND NOT is_deleted
        ORDER BY time, foreign_id LIMIT 1
        """)
    return try Int64.fetchOne(select, arguments: [thread, community, id])
  }
}
