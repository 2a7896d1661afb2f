internal import GRDB

/// The values of a row that changes wait for, to tell whether they changed anything in the end.
enum RowSnapshot {
  /// The row that a key of `pending` names: a letter for its table, then its numbers and names.
  static func of(_ key: String, in db: Database) throws -> [DatabaseValue] {
    guard let table = key.first, let select = selections[table] else { return [] }
    // Only the last part of a key can have spaces in it.
    let parts = key.dropFirst().split(separator: " ", maxSplits: select.columns - 1).map(String.init)
    let arguments = StatementArguments(parts.map { Int64($0)?.databaseValue ?? $0.databaseValue })
    guard parts.count == select.columns else { return [] }
    let statement = try db.cachedStatement(sql: select.sql)
    return try Row.fetchOne(statement, arguments: arguments).map { Array($0.databaseValues) } ?? []
  }

  private static let selections: [Character: (sql: String, columns: Int)] = [
    "a": ("SELECT * FROM account WHERE id = ?", 1),
    "c": ("SELECT * FROM community WHERE id = ?", 1),
    "p": ("SELECT digest FROM post WHERE id = ?", 1),
    "t": ("SELECT * FROM attribute WHERE account = ? AND key = ? AND since = ? AND value = ?", 4),
    "m": ("SELECT * FROM membership WHERE account = ? AND community = ? AND since = ?", 3),
    "l": ("SELECT * FROM reaction WHERE post = ? AND account = ? AND kind = ?", 3),
    "r": (
      "SELECT * FROM tie WHERE from_account = ? AND to_account = ? AND time = ? AND post = ? AND kind = ?", 5
    ),
  ]
}
