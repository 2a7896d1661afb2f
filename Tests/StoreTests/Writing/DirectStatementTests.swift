import GRDB
import Testing

@testable import Store

struct DirectStatementTests {
  private let queue = try? DatabaseQueue()

  @Test("Values come back as they were bound: an empty text is no missing one")
  func values() throws {
    let queue = try #require(queue)
    try queue.write { db in
      try db.execute(sql: "CREATE TABLE one (a INTEGER, b TEXT) STRICT")
      let insert = try DirectStatement("INSERT INTO one VALUES (?, ?)", in: db)
      let rows: [(Int64?, String?)] = [(nil, nil), (.min, ""), (7, "Köln\u{0}und Bonn"), (.max, "👩🏽‍💻")]
      for (number, text) in rows {
        insert.bind(number)
        insert.bind(text)
        #expect(try insert.run() == 1)
      }
      let select = try DirectStatement("SELECT a, b FROM one ORDER BY rowid", in: db)
      var found: [(Int64?, String?)] = []
      while try select.step() { found.append((select.integerOrNil(0), select.textOrNil(1))) }
      #expect(found.map(\.0) == rows.map(\.0) && found.map(\.1) == rows.map(\.1))
    }
  }

  @Test("A refused row is an error, and the statement can be used again")
  func refusal() throws {
    let queue = try #require(queue)
    try queue.write { db in
      try db.execute(sql: "CREATE TABLE two (a INTEGER NOT NULL) STRICT")
      let insert = try DirectStatement("INSERT INTO two VALUES (?)", in: db)
      insert.bind(nil as Int64?)
      #expect(throws: DatabaseError.self) { try insert.run() }
      insert.bind(5 as Int64)
      #expect(try insert.run() == 1)
    }
  }
}
