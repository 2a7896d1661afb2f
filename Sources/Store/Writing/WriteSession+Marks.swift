internal import GRDB

/// What a user can say about a person.
package enum Mark: String, CaseIterable, Hashable, Sendable {
  case bot, external, staff
  /// The person appears nowhere, also not as an intermediary.
  case optout
}

extension WriteSession {
  /// Sets or takes back a mark on all accounts of a person.
  ///
  /// Opting out and in makes the posts of the person stale: they leave the index and come back to it.
  package func set(_ mark: Mark, _ value: Bool, person: Int64) throws {
    for account in try reading.accounts(ofPerson: person) {
      try db.execute(
        sql: "INSERT INTO mark (account, kind, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = ?",
        arguments: [account, mark.rawValue, value, value])
      if mark == .optout { try StalePosts.mark(ofAccount: account, in: db) }
    }
    // Results that name a person must not outlast the wish to appear nowhere.
    if mark == .optout { try db.execute(sql: "DELETE FROM derived_part; DELETE FROM derived") }
    // Measures were made with or without this person.
    try db.execute(sql: "UPDATE state SET analysed = -1")
  }
}
