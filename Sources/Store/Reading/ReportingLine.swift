internal import GRDB
package import People

extension ReadSession {
  /// Accounts that say of themselves, or ever said, that they report to a person.
  ///
  /// - Parameter asOf: dated statements count from their date on; undated ones always, unless a dated one says
  ///   that it began later.
  package func reports(toPerson person: Int64, asOf: Instant?) throws -> Set<Int64> {
    let second = asOf?.microseconds ?? .max
    let undated = try db.cachedStatement(
      sql: """
        SELECT id FROM visible_account AS report WHERE manager = ?1 AND NOT EXISTS (
          SELECT 1 FROM visible_attribute WHERE account = report.id AND key = 'manager' AND since > ?2
            AND value = (SELECT foreign_id FROM account WHERE id = ?1))
        """)
    let dated = try db.cachedStatement(
      sql: """
        SELECT attribute.account FROM account AS boss
          JOIN visible_attribute AS attribute ON attribute.key = 'manager' AND value = boss.foreign_id
          JOIN account AS report ON report.id = attribute.account AND report.source = boss.source
        WHERE boss.id = ?1 AND since <= ?2
        """)
    var reports: Set<Int64> = []
    for account in try accounts(ofPerson: person) {
      reports.formUnion(try Int64.fetchAll(undated, arguments: [account, second]))
      reports.formUnion(try Int64.fetchAll(dated, arguments: [account, second]))
    }
    return reports
  }
}
