internal import GRDB

extension Schema {
  /// A change to the tables of earlier versions.
  struct Migration: Sendable {
    /// What it is for; only for people.
    let name: String
    let sql: String
  }

  /// Changes since version 1, oldest first: add new ones at the end and never change an old one.
  ///
  /// A file of version *n* has the first *n* − 1 of them.
  static let migrations = [
    Migration(
      name: "derived results",
      sql: """
        ALTER TABLE state ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE derived (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL,
          viewer TEXT NOT NULL,
          scope TEXT NOT NULL,
          state TEXT NOT NULL,
          method TEXT NOT NULL,
          UNIQUE (name, viewer, scope)
        ) STRICT;
        CREATE TABLE derived_part (
          derived INTEGER NOT NULL REFERENCES derived (id),
          position INTEGER NOT NULL,
          data BLOB NOT NULL,
          PRIMARY KEY (derived, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER revised_by_import AFTER UPDATE OF visible ON state
          BEGIN UPDATE state SET revision = revision + 1; END;
        CREATE TRIGGER revised_by_mark AFTER INSERT ON mark BEGIN UPDATE state SET revision = revision + 1; END;
        CREATE TRIGGER revised_by_unmark AFTER UPDATE ON mark BEGIN UPDATE state SET revision = revision + 1; END;
        """),
    Migration(
      name: "who thanked, and who reports to whom",
      sql: """
        CREATE INDEX reaction_thanks ON reaction (account) WHERE \(ThanksKind.condition);
        CREATE INDEX account_manager ON account (manager) WHERE manager IS NOT NULL;
        CREATE INDEX attribute_manager ON attribute (value) WHERE key = 'manager';
        """),
    Migration(
      name: "mentors and suggested meetings",
      sql: """
        CREATE TABLE mentor (
          account INTEGER PRIMARY KEY REFERENCES account (id),
          capacity INTEGER NOT NULL CHECK (capacity > 0)
        ) STRICT;
        CREATE TABLE suggestion (
          one INTEGER NOT NULL REFERENCES account (id),
          other INTEGER NOT NULL REFERENCES account (id),
          day INTEGER NOT NULL,
          PRIMARY KEY (one, other)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER revised_by_mentor AFTER INSERT ON mentor
          BEGIN UPDATE state SET revision = revision + 1; END;
        CREATE TRIGGER revised_by_capacity AFTER UPDATE ON mentor
          BEGIN UPDATE state SET revision = revision + 1; END;
        CREATE TRIGGER revised_by_no_mentor AFTER DELETE ON mentor
          BEGIN UPDATE state SET revision = revision + 1; END;
        CREATE TRIGGER revised_by_suggestion AFTER INSERT ON suggestion
          BEGIN UPDATE state SET revision = revision + 1; END;
        """),
    Migration(
      name: "how many people are described", sql: "ALTER TABLE state ADD COLUMN known_people INTEGER;"),
    Migration(
      name: "an organisation's own words",
      sql: """
        CREATE TABLE synonym (
          line INTEGER NOT NULL,
          position INTEGER NOT NULL,
          name TEXT NOT NULL,
          PRIMARY KEY (line, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE listed_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        """),
  ]

  /// Version of the tables, kept as SQLite's `user_version`.
  static var version: Int32 { Int32(clamping: 1 + migrations.count) }

  /// Brings the tables of an older file up to date, in the caller's transaction.
  static func migrate(_ db: Database, from version: Int32) throws {
    for migration in migrations.dropFirst(max(0, Int(version) - 1)) { try db.execute(sql: migration.sql) }
    try db.execute(sql: "PRAGMA user_version = \(Self.version)")
  }
}
