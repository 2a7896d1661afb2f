internal import GRDB
package import People

/// Two people whom a list suggested to each other.
package struct SuggestionRecord: Hashable, Sendable {
  package var one: Int64
  package var other: Int64
  /// The day for which it was suggested.
  package var day: Instant

  package init(one: Int64, other: Int64, day: Instant) {
    self.one = one
    self.other = other
    self.day = day
  }
}

extension ReadSession {
  /// Who said to be a mentor, with how many mentees each takes, by person.
  package func mentors() throws -> [Int64: Int] {
    guard try db.tableExists("mentor") else { return [:] }
    var mentors: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT coalesce(identity.person, mentor.account), capacity
        FROM mentor LEFT JOIN identity ON identity.account = mentor.account
        """)
    while let row = try rows.next() {
      let person: Int64 = row[0]
      mentors[person] = max(mentors[person] ?? 0, row[1])
    }
    return mentors
  }

  /// Meetings suggested up to a time, by people.
  package func suggestions(asOf: Instant?) throws -> [SuggestionRecord] {
    guard try db.tableExists("suggestion") else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT coalesce(first.person, suggestion.one), coalesce(second.person, suggestion.other), day
        FROM suggestion LEFT JOIN identity AS first ON first.account = suggestion.one
          LEFT JOIN identity AS second ON second.account = suggestion.other
        WHERE day <= ? ORDER BY 1, 2, day
        """, arguments: [asOf?.microseconds ?? .max]
    ).map { SuggestionRecord(one: $0[0], other: $0[1], day: Instant(microseconds: $0[2])) }
  }
}

extension WriteSession {
  /// Notes that a person is a mentor for so many people at once, or no longer.
  package func setMentor(capacity: Int?, person: Int64) throws {
    for account in try reading.accounts(ofPerson: person) {
      try db.execute(sql: "DELETE FROM mentor WHERE account = ?", arguments: [account])
    }
    guard let capacity else { return }
    try db.execute(
      sql: "INSERT INTO mentor (account, capacity) VALUES (?, ?)", arguments: [person, max(1, capacity)])
  }

  /// Keeps meetings that were suggested; one that was suggested before keeps its day.
  package func remember(_ suggestions: [SuggestionRecord]) throws {
    for suggestion in suggestions {
      try db.execute(
        sql: "INSERT OR IGNORE INTO suggestion (one, other, day) VALUES (?, ?, ?)",
        arguments: [suggestion.one, suggestion.other, suggestion.day.microseconds])
    }
  }
}
