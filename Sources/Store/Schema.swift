internal import GRDB

/// The tables of a workspace file.
///
/// Natural keys (source and foreign id) make importing twice a no-op. Every row of an export names the import
/// that brought it; readers use the `visible_…` views, so what an unfinished import wrote does not exist for
/// them. Changes to rows of earlier imports wait in `pending` until the import is finished.
enum Schema {
  /// Marks the file as a workspace of this program ("WKnw").
  static let applicationID: Int32 = 0x574B_6E77

  static let tables = """
    CREATE TABLE state (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      visible INTEGER NOT NULL,
      analysed INTEGER NOT NULL
    ) STRICT;
    INSERT INTO state VALUES (1, 0, 0);

    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE import (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES source (id),
      description TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      stage TEXT NOT NULL CHECK (stage IN ('reading', 'indexing', 'finished')),
      nouns INTEGER NOT NULL DEFAULT 0,
      posts_before INTEGER NOT NULL,
      indexed_post INTEGER NOT NULL,
      new_people INTEGER NOT NULL DEFAULT 0,
      new_posts INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE pending (
      id INTEGER PRIMARY KEY,
      import INTEGER NOT NULL,
      key TEXT NOT NULL,
      noun TEXT NOT NULL
    ) STRICT;
    CREATE INDEX pending_key ON pending (key);

    CREATE TABLE account (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES source (id),
      foreign_id TEXT NOT NULL,
      import INTEGER NOT NULL,
      is_stub INTEGER NOT NULL,
      name TEXT, email TEXT, unit TEXT, location TEXT, title TEXT,
      manager INTEGER,
      joined INTEGER, left INTEGER,
      languages TEXT, skills TEXT,
      is_bot INTEGER, is_external INTEGER, is_staff INTEGER,
      UNIQUE (source, foreign_id)
    ) STRICT;
    CREATE INDEX account_email ON account (email) WHERE email IS NOT NULL;
    CREATE INDEX account_marked ON account (id) WHERE is_bot = 1 OR is_external = 1 OR is_staff = 1;

    CREATE TABLE mark (
      account INTEGER NOT NULL REFERENCES account (id),
      kind TEXT NOT NULL CHECK (kind IN ('bot', 'external', 'staff', 'optout')),
      value INTEGER NOT NULL,
      PRIMARY KEY (account, kind)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE identity (
      account INTEGER PRIMARY KEY REFERENCES account (id),
      person INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX identity_person ON identity (person);

    CREATE TABLE attribute (
      account INTEGER NOT NULL REFERENCES account (id),
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      since INTEGER NOT NULL,
      until INTEGER,
      import INTEGER NOT NULL,
      PRIMARY KEY (account, key, since, value)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE community (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES source (id),
      foreign_id TEXT NOT NULL,
      import INTEGER NOT NULL,
      is_stub INTEGER NOT NULL,
      name TEXT, description TEXT,
      is_private INTEGER NOT NULL DEFAULT 0,
      created INTEGER,
      UNIQUE (source, foreign_id)
    ) STRICT;

    CREATE TABLE membership (
      account INTEGER NOT NULL REFERENCES account (id),
      community INTEGER NOT NULL REFERENCES community (id),
      since INTEGER NOT NULL,
      role TEXT NOT NULL,
      until INTEGER,
      import INTEGER NOT NULL,
      PRIMARY KEY (account, community, since)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX membership_community ON membership (community);

    CREATE TABLE thread (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL,
      foreign_id TEXT NOT NULL,
      import INTEGER NOT NULL,
      UNIQUE (source, foreign_id)
    ) STRICT;

    CREATE TABLE post (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES source (id),
      foreign_id TEXT NOT NULL,
      import INTEGER NOT NULL,
      is_stub INTEGER NOT NULL,
      author INTEGER,
      community INTEGER,
      thread INTEGER NOT NULL DEFAULT 0,
      parent INTEGER,
      time INTEGER,
      kind TEXT NOT NULL DEFAULT 'post',
      title TEXT, text TEXT NOT NULL DEFAULT '',
      tags TEXT, paths TEXT, refs TEXT,
      is_accepted INTEGER NOT NULL DEFAULT 0,
      accepted_at INTEGER, edited INTEGER,
      is_deleted INTEGER NOT NULL DEFAULT 0,
      digest INTEGER NOT NULL DEFAULT 0,
      UNIQUE (source, foreign_id)
    ) STRICT;
    CREATE INDEX post_stub ON post (import) WHERE is_stub = 1;
    CREATE INDEX post_author ON post (author);
    CREATE INDEX post_thread ON post (thread);
    CREATE INDEX post_community ON post (community);

    CREATE TABLE co_author (
      post INTEGER NOT NULL REFERENCES post (id),
      position INTEGER NOT NULL,
      account INTEGER NOT NULL REFERENCES account (id),
      PRIMARY KEY (post, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX co_author_account ON co_author (account);

    CREATE TABLE mention (
      post INTEGER NOT NULL REFERENCES post (id),
      account INTEGER NOT NULL REFERENCES account (id),
      PRIMARY KEY (post, account)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mention_account ON mention (account);

    CREATE TABLE reaction (
      post INTEGER NOT NULL REFERENCES post (id),
      account INTEGER NOT NULL,
      kind TEXT NOT NULL,
      time INTEGER,
      count INTEGER NOT NULL,
      import INTEGER NOT NULL,
      PRIMARY KEY (post, account, kind)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE tie (
      id INTEGER PRIMARY KEY,
      from_account INTEGER NOT NULL REFERENCES account (id),
      to_account INTEGER NOT NULL REFERENCES account (id),
      kind TEXT NOT NULL,
      time INTEGER NOT NULL,
      post INTEGER NOT NULL,
      weight REAL,
      import INTEGER NOT NULL,
      UNIQUE (from_account, to_account, kind, time, post)
    ) STRICT;

    CREATE TABLE segment (
      id INTEGER PRIMARY KEY,
      class INTEGER NOT NULL,
      import INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE block (
      id INTEGER PRIMARY KEY,
      data BLOB NOT NULL
    ) STRICT;

    CREATE TABLE vocabulary (
      segment INTEGER NOT NULL,
      first BLOB NOT NULL,
      number INTEGER NOT NULL,
      PRIMARY KEY (segment, first)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE stale_post (post INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE community_tie (
      a INTEGER NOT NULL,
      b INTEGER NOT NULL,
      people INTEGER NOT NULL,
      PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
    """

  /// Tables of which each import has rows of its own, children of none.
  static let imported = [
    "account", "attribute", "community", "membership", "thread", "post", "reaction", "tie",
  ]

  static let views = imported.map { table in
    "CREATE VIEW visible_\(table) AS SELECT * FROM \(table) "
      + "WHERE import <= (SELECT visible FROM state);"
  }.joined(separator: "\n")

  /// Makes the tables in an empty file.
  static func create(in db: Database) throws {
    try db.execute(sql: tables + "\n" + views)
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try migrate(db, from: 1)
  }
}

extension Schema {
  /// Indexes that no import needs while it reads: into an empty workspace they are made at its end, sorted, for
  /// less than half of what keeping them costs.
  private static let lateIndexes = [
    "post_author": "CREATE INDEX IF NOT EXISTS post_author ON post (author)",
    "post_community": "CREATE INDEX IF NOT EXISTS post_community ON post (community)",
  ]

  static func dropLateIndexes(in db: Database) throws {
    for name in lateIndexes.keys.sorted() { try db.execute(sql: "DROP INDEX IF EXISTS \(name)") }
  }

  static func makeLateIndexes(in db: Database) throws {
    for (_, sql) in lateIndexes.sorted(by: { $0.key < $1.key }) { try db.execute(sql: sql) }
  }
}
