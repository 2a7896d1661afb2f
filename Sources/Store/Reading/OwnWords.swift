internal import GRDB

extension ReadSession {
  /// The organisation's table of synonyms: lines of names that mean the same, in order.
  package func synonyms() throws -> [[String]] {
    var lines: [[String]] = []
    var last: Int64?
    for row in try Row.fetchAll(db, sql: "SELECT line, name FROM synonym ORDER BY line, position") {
      if last != row[0] { lines.append([]) }
      last = row[0]
      lines[lines.count - 1].append(row[1])
    }
    return lines
  }

  /// Whether a list of words was supplied.
  package func hasListedWords() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM listed_word)") ?? false
  }

  /// Whether a folded word stands in the supplied list.
  package func isListed(_ word: String) throws -> Bool {
    let select = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM listed_word WHERE word = ?)")
    return try Bool.fetchOne(select, arguments: [word]) ?? false
  }
}

extension WriteSession {
  /// Puts a table of synonyms in the place of the one that is there.
  package func replaceSynonyms(_ lines: [[String]]) throws {
    try db.execute(sql: "DELETE FROM synonym")
    let insert = try db.cachedStatement(sql: "INSERT INTO synonym (line, position, name) VALUES (?, ?, ?)")
    for (number, names) in lines.enumerated() {
      for (position, name) in names.enumerated() { try insert.execute(arguments: [number, position, name]) }
    }
  }

  /// Puts a list of folded words in the place of the one that is there.
  /// - Returns: the number of different words.
  package func replaceListedWords(_ words: some Sequence<String>) throws -> Int {
    try db.execute(sql: "DELETE FROM listed_word")
    let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO listed_word (word) VALUES (?)")
    var count = 0
    for word in words {
      try insert.execute(arguments: [word])
      count += db.changesCount
    }
    return count
  }
}
