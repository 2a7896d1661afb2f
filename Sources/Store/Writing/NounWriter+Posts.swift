internal import GRDB
internal import People

extension NounWriter {
  func store(_ post: Post, in db: Database) throws {
    let row = try PostRow(post, writer: self, in: db)
    if try insert(row, post, in: db) { return }
    let select = try db.cachedStatement(
      sql: "SELECT id, import, is_stub, digest FROM post WHERE source = ? AND foreign_id = ?")
    guard let old = try Row.fetchOne(select, arguments: [source, post.id]) else { return }
    let id: Int64 = old[0]
    let isSame = !(old[2] as Bool) && (old[3] as Int64) == row.digest
    switch try decide(rowImport: old[1], key: "p\(id)", isSame: isSame, in: db) {
    case .nothing: posts[post.id] = PostPlace(id: id, thread: row.thread(of: id))
    case .wait: try postpone(.post(post), key: "p\(id)", in: db)
    case .update:
      if old[2] { newPosts += 1 }
      try replace(id, with: row, post, in: db)
    }
  }

  /// Inserts a post that is new; `false` where its natural key exists.
  private func insert(_ row: PostRow, _ post: Post, in db: Database) throws -> Bool {
    let id = try nextPost(in: db)
    guard try row.insert(hot.insertPost, id: id, source: source, importID: importID) else { return false }
    usedPost = id
    newPosts += 1
    try writeChildren(of: id, row, in: db)
    posts[post.id] = PostPlace(id: id, thread: row.thread(of: id))
    if appliesChanges { try markStale(id, in: db) }
    return true
  }

  /// The number that the next new post gets; known before it is stored, because threads are named by it.
  private func nextPost(in db: Database) throws -> Int64 {
    if let usedPost { return usedPost + 1 }
    return (try Int64.fetchOne(db, sql: "SELECT max(id) FROM post") ?? 0) + 1
  }

  private func replace(_ id: Int64, with row: PostRow, _ post: Post, in db: Database) throws {
    let old = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT thread, title, parent, author FROM post WHERE id = ?"), arguments: [id])
    try db.run(PostRow.update, row.updateValues(id: id))
    try db.run("DELETE FROM co_author WHERE post = ?", [id])
    try db.run("DELETE FROM mention WHERE post = ?", [id])
    try writeChildren(of: id, row, in: db)
    posts[post.id] = PostPlace(id: id, thread: row.thread(of: id))
    if let old { try move(from: old[0], to: row.thread(of: id), beginning: id, in: db) }
    guard appliesChanges else { return }
    try markStale(id, in: db)
    // Replies carry the title of their thread in the index, and who accepted them.
    if let old, row.parent == nil || (old[2] as Int64?) == nil,
      (old[1] as String?) != row.title || (old[3] as Int64?) != row.author || row.isDeleted
    {
      for thread in Set([old[0] as Int64, row.thread(of: id)]) {
        try db.run("INSERT OR IGNORE INTO stale_post SELECT id FROM post WHERE thread = ?", [thread])
      }
    }
  }

  /// Takes the replies to a post along when it turns out that it did not begin a thread.
  private func move(from old: Int64, to new: Int64, beginning post: Int64, in db: Database) throws {
    guard old == post * 2, new != old else { return }
    if appliesChanges {
      try db.run("INSERT OR IGNORE INTO stale_post SELECT id FROM post WHERE thread = ?", [old])
    }
    try db.run("UPDATE post SET thread = ? WHERE thread = ?", [new, old])
    guard db.changesCount > 0 else { return }
    posts.removeAll()
    threads.removeAll()
  }

  private func writeChildren(of id: Int64, _ row: PostRow, in db: Database) throws {
    for (position, author) in row.coAuthors.enumerated() {
      hot.insertCoAuthor.bind(id)
      hot.insertCoAuthor.bind(Int64(position + 1))
      hot.insertCoAuthor.bind(author)
      _ = try hot.insertCoAuthor.run()
    }
    for account in row.mentions {
      hot.insertMention.bind(id)
      hot.insertMention.bind(account)
      _ = try hot.insertMention.run()
    }
  }

  /// Where a post is, made as a stub where it is not known yet.
  func place(of foreignID: String, in db: Database) throws -> PostPlace {
    if let known = posts[foreignID] { return known }
    let place: PostPlace
    hot.post.bind(source)
    hot.post.bind(foreignID)
    if try hot.post.step() {
      place = PostPlace(id: hot.post.integer(0), thread: hot.post.integer(1))
      hot.post.reset()
    } else {
      let id = try nextPost(in: db)
      let thread = try namedThread(foreignID, in: db) ?? id * 2
      try db.run(
        "INSERT INTO post (id, source, foreign_id, import, is_stub, thread) VALUES (?, ?, ?, ?, 1, ?)",
        [id, source, foreignID, importID, thread])
      usedPost = id
      place = PostPlace(id: id, thread: thread)
    }
    posts[foreignID] = place
    return place
  }

  /// The number of a thread by the source's name for it.
  ///
  /// Threads that are named by their first post and threads with names of their own share one space: twice
  /// the number of the first post, or twice the number of the name plus one.
  func thread(_ foreignID: String, in db: Database) throws -> Int64 {
    if let known = threads[foreignID] { return known }
    let thread: Int64
    if let named = try namedThread(foreignID, in: db) {
      thread = named
    } else if let begun = try threadBegun(byPost: foreignID, in: db) {
      thread = begun
    } else {
      hot.insertThread.bind(source)
      hot.insertThread.bind(foreignID)
      hot.insertThread.bind(importID)
      _ = try hot.insertThread.run()
      thread = db.lastInsertedRowID * 2 + 1
    }
    threads[foreignID] = thread
    return thread
  }

  /// The number of the thread that a post began without naming it, if any.
  private func threadBegun(byPost foreignID: String, in db: Database) throws -> Int64? {
    hot.begunThread.bind(source)
    hot.begunThread.bind(foreignID)
    return try hot.begunThread.firstInteger()
  }

  /// The number of a thread that a name was used for, if any.
  func namedThread(_ foreignID: String, in db: Database) throws -> Int64? {
    hot.namedThread.bind(source)
    hot.namedThread.bind(foreignID)
    return try hot.namedThread.firstInteger().map { $0 * 2 + 1 }
  }

  func store(_ reaction: Reaction, in db: Database) throws {
    let post = try place(of: reaction.post, in: db).id
    let account = try reaction.person.map { try self.account($0, in: db) } ?? 0
    let time = reaction.time?.microseconds
    hot.insertReaction.bind(post)
    hot.insertReaction.bind(account)
    hot.insertReaction.bind(reaction.kind)
    hot.insertReaction.bind(time)
    hot.insertReaction.bind(Int64(reaction.count))
    hot.insertReaction.bind(importID)
    guard try hot.insertReaction.run() == 0 else { return try markThanked(post, reaction, in: db) }
    let select = try db.cachedStatement(
      sql: "SELECT import, time, count FROM reaction WHERE post = ? AND account = ? AND kind = ?")
    guard let row = try Row.fetchOne(select, arguments: [post, account, reaction.kind]) else { return }
    let key = "l\(post) \(account) \(reaction.kind)"
    let isSame = (row[1] as Int64?) == time && (row[2] as Int) == reaction.count
    switch try decide(rowImport: row[0], key: key, isSame: isSame, in: db) {
    case .nothing: return
    case .wait: try postpone(.reaction(reaction), key: key, in: db)
    case .update:
      try db.run(
        "UPDATE reaction SET time = ?, count = ? WHERE post = ? AND account = ? AND kind = ?",
        [time, reaction.count, post, account, reaction.kind])
      try markThanked(post, reaction, in: db)
    }
  }

  /// Posts of earlier imports carry in the index who thanked for them.
  ///
  /// Marked at once, also while others must not see the import: a refresh takes in finished imports only, and
  /// leaves the mark where this one is not.
  private func markThanked(_ post: Int64, _ reaction: Reaction, in db: Database) throws {
    guard ThanksKind.names.contains(reaction.kind) else { return }
    try db.run(
      "INSERT OR IGNORE INTO stale_post SELECT id FROM post WHERE id = ? AND import < ?", [post, importID])
  }
}
