internal import Foundation
internal import GRDB

/// A segment of the index, as the workspace keeps it.
package struct SegmentRecord: Hashable, Sendable {
  package var id: Int64
  /// 0 for open posts, else the private community whose members may read it.
  package var visibilityClass: Int64
}

extension ReadSession {
  /// The finished segments, in the order in which they were made.
  package func segments() throws -> [SegmentRecord] {
    try Row.fetchAll(
      db, sql: "SELECT id, class FROM segment WHERE import <= (SELECT visible FROM state) ORDER BY id"
    ).map { SegmentRecord(id: $0[0], visibilityClass: $0[1]) }
  }

  /// The segments that an import made.
  package func segments(ofImport id: Int64) throws -> [SegmentRecord] {
    try Row.fetchAll(db, sql: "SELECT id, class FROM segment WHERE import = ? ORDER BY id", arguments: [id])
      .map { SegmentRecord(id: $0[0], visibilityClass: $0[1]) }
  }

  /// An opaque block by its key within a segment, which lies below 2³².
  package func block(segment: Int64, key: Int64) throws -> [UInt8]? {
    let select = DirectStatement(
      try db.cachedStatement(sql: "SELECT data FROM block WHERE id = ?"), in: db)
    select.bind(blockID(segment, key))
    return try select.firstBytes()
  }

  /// Calls `body` with each block of a segment and its key.
  package func forEachBlock(of segment: SegmentRecord, _ body: (Int64, [UInt8]) throws -> Void) throws {
    let select = try DirectStatement(
      "SELECT id, data FROM block WHERE id >= ? AND id < ? ORDER BY id", in: db)
    select.bind(blockID(segment.id, 0))
    select.bind(blockID(segment.id + 1, 0))
    while try select.step() { try body(select.integer(0) & 0xFFFF_FFFF, select.bytes(1)) }
  }

  /// The first terms of all vocabulary blocks of a segment, with the blocks' numbers, in order.
  package func vocabularyBlocks(of segment: SegmentRecord) throws -> [(first: [UInt8], number: Int)] {
    let select = try DirectStatement(
      "SELECT first, number FROM vocabulary WHERE segment = ? ORDER BY first", in: db)
    select.bind(segment.id)
    var blocks: [(first: [UInt8], number: Int)] = []
    while try select.step() { blocks.append((select.bytes(0), Int(select.integer(1)))) }
    return blocks
  }

  /// The number of the vocabulary block in which a term would stand.
  package func vocabularyBlock(segment: Int64, upTo term: [UInt8]) throws -> Int? {
    let select = try db.cachedStatement(
      sql: "SELECT number FROM vocabulary WHERE segment = ? AND first <= ? ORDER BY first DESC LIMIT 1")
    return try Int.fetchOne(select, arguments: [segment, BlobBytes(term)])
  }
}

extension WriteSession {
  /// Makes a new segment of an import.
  package func makeSegment(visibilityClass: Int64, importID: Int64) throws -> SegmentRecord {
    try db.run("INSERT INTO segment (class, import) VALUES (?, ?)", [visibilityClass, importID])
    return SegmentRecord(id: db.lastInsertedRowID, visibilityClass: visibilityClass)
  }

  /// Keeps a block.
  package func write(_ bytes: [UInt8], segment: Int64, key: Int64) throws {
    let insert = DirectStatement(
      try db.cachedStatement(sql: "INSERT INTO block (id, data) VALUES (?, ?)"), in: db)
    insert.bind(blockID(segment, key))
    insert.bind(bytes)
    _ = try insert.run()
  }

  /// Remembers the first term of a vocabulary block.
  package func noteVocabularyBlock(_ number: Int, segment: Int64, first: [UInt8]) throws {
    try db.run(
      "INSERT INTO vocabulary (segment, first, number) VALUES (?, ?, ?)", [segment, BlobBytes(first), number])
  }

  /// Deletes a segment with its blocks.
  package func drop(_ segment: SegmentRecord) throws {
    try db.run(
      "DELETE FROM block WHERE id >= ? AND id < ?", [blockID(segment.id, 0), blockID(segment.id + 1, 0)])
    try db.run("DELETE FROM vocabulary WHERE segment = ?", [segment.id])
    try db.run("DELETE FROM segment WHERE id = ?", [segment.id])
  }
}

private func blockID(_ segment: Int64, _ key: Int64) -> Int64 {
  segment << 32 | (key & 0xFFFF_FFFF)
}

/// Bytes as a database value, also where there are none.
private struct BlobBytes: DatabaseValueConvertible {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> BlobBytes? {
    Data.fromDatabaseValue(value).map { BlobBytes([UInt8]($0)) }
  }
}
