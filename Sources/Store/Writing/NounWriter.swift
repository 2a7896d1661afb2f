internal import GRDB
package import People

/// Stores the nouns of one import.
///
/// New things become rows of the import, which nobody sees before it is finished. What changes a row of an
/// earlier import waits in `pending`; `WriteSession.finishImport` applies it. Ids that nothing has described
/// yet get stub rows.
package final class NounWriter {
  let source: Int64
  let importID: Int64
  /// Whether rows of earlier imports are changed at once; only while an import is being finished.
  let appliesChanges: Bool

  var accounts = BoundedCache<Int64>()
  var communities = BoundedCache<Int64>()
  var threads = BoundedCache<Int64>()
  var posts = BoundedCache<PostPlace>()
  var hasPending: Bool
  /// The number of the post stored last, once there is one.
  var usedPost: Int64?

  /// People and posts that were described for the first time, beyond those before an interruption.
  package internal(set) var newPeople = 0
  package internal(set) var newPosts = 0

  let hot: HotStatements

  /// What a reply must know of the post before it.
  struct PostPlace {
    var id: Int64
    var thread: Int64
  }

  /// - Parameter hasPending: whether changes of this import wait already, as after an interruption.
  init(source: Int64, importID: Int64, appliesChanges: Bool, hasPending: Bool, in db: Database) throws {
    hot = try HotStatements(db)
    self.source = source
    self.importID = importID
    self.appliesChanges = appliesChanges
    self.hasPending = hasPending
  }

  /// Stores a noun.
  package func store(_ noun: Noun, in session: WriteSession) throws {
    let db = session.db
    switch noun {
    case .person(let person): try store(person, in: db)
    case .attribute(let attribute): try store(attribute, in: db)
    case .community(let community): try store(community, in: db)
    case .membership(let membership): try store(membership, in: db)
    case .post(let post): try store(post, in: db)
    case .reaction(let reaction): try store(reaction, in: db)
    case .tie(let tie): try store(tie, in: db)
    }
  }

  /// What is to be done with a row that exists.
  enum Existing {
    case update, wait, nothing
  }

  /// Decides about a row that exists: rows of this import are changed at once, others wait.
  ///
  /// Once a change of a row waits, all later ones must, even one that would bring back the stored state.
  func decide(rowImport: Int64, key: String, isSame: Bool, in db: Database) throws -> Existing {
    if appliesChanges || rowImport == importID { return isSame ? .nothing : .update }
    if !isSame { return .wait }
    guard hasPending else { return .nothing }
    let waits = try db.cachedStatement(sql: "SELECT 1 FROM pending WHERE key = ?")
    return try Int.fetchOne(waits, arguments: [key]) == nil ? .nothing : .wait
  }

  /// Keeps a noun for the end of the import.
  func postpone(_ noun: Noun, key: String, in db: Database) throws {
    hasPending = true
    try db.run(
      "INSERT INTO pending (import, key, noun) VALUES (?, ?, ?)",
      [importID, key, try PendingNoun.encode(noun)])
  }

  /// Marks a post whose entry in the index must be made anew.
  func markStale(_ post: Int64, in db: Database) throws {
    try db.run("INSERT OR IGNORE INTO stale_post VALUES (?)", [post])
  }
}

extension Database {
  /// Runs a statement that was prepared once.
  func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }
}
