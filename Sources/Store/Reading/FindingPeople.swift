internal import GRDB

extension ReadSession {
  /// People whom a text names: by the source's id or e-mail address, else by full name, else by part of the name.
  /// - Parameters:
  ///   - fold: brings names into a form in which they are compared.
  ///   - limit: how many are wanted at most.
  /// - Complexity: one look-up for ids and addresses, else O(accounts).
  package func findPeople(
    _ text: String, limit: Int, fold: (String) -> String
  ) throws -> [Int64] {
    let exact = try Int64.fetchAll(
      db,
      sql: "SELECT id FROM visible_account WHERE foreign_id = ?1 OR email = ?2 ORDER BY id",
      arguments: [text, text.lowercased()])
    if !exact.isEmpty { return try people(of: exact, limit: limit) }
    let wanted = fold(text)
    guard !wanted.isEmpty else { return [] }
    var whole: [Int64] = []
    var partly: [Int64] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, name FROM visible_account WHERE name IS NOT NULL ORDER BY id")
    while let row = try rows.next() {
      let name = fold(row[1])
      if name == wanted { whole.append(row[0]) } else if name.contains(wanted) { partly.append(row[0]) }
    }
    return try people(of: whole.isEmpty ? partly : whole, limit: limit)
  }

  private func people(of accounts: [Int64], limit: Int) throws -> [Int64] {
    var people: [Int64] = []
    for account in accounts where people.count < limit {
      let person = try person(ofAccount: account)
      if !people.contains(person) { people.append(person) }
    }
    return people
  }
}
