internal import GRDB
internal import People

/// A post with the source's ids resolved to numbers of rows.
struct PostRow {
  private let post: Post
  let author: Int64?
  let coAuthors: [Int64]
  let mentions: [Int64]
  let community: Int64?
  /// `nil` where the post begins a thread that nothing names yet.
  let thread: Int64?
  let parent: Int64?
  let digest: Int64

  init(_ post: Post, writer: NounWriter, in db: Database) throws {
    self.post = post
    var authors: [Int64] = []
    for author in try post.authors.map({ try writer.account($0, in: db) }) where !authors.contains(author) {
      authors.append(author)
    }
    author = authors.first
    coAuthors = Array(authors.dropFirst())
    mentions = try post.mentions.map { try writer.account($0, in: db) }
    community = try post.community.map { try writer.community($0, in: db) }
    let before = try post.parent.map { try writer.place(of: $0, in: db) }
    parent = before?.id
    thread =
      if let name = post.thread, name != post.id { try writer.thread(name, in: db) } else if let before {
        before.thread
      } else { try writer.namedThread(post.id, in: db) }
    digest = Digest.of(post)
  }

  var title: String? { post.title }

  var isDeleted: Bool { post.isDeleted }

  func thread(of id: Int64) -> Int64 { thread ?? id * 2 }

  static let insertion = """
    INSERT INTO post (id, source, foreign_id, import, is_stub, author, community, thread, parent, time, kind,
      title, text, tags, paths, refs, is_accepted, accepted_at, edited, is_deleted, digest)
    VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source, foreign_id) DO NOTHING
    """

  static let update = """
    UPDATE post SET is_stub = 0, author = ?, community = ?, thread = ?, parent = ?, time = ?, kind = ?,
      title = ?, text = ?, tags = ?, paths = ?, refs = ?, is_accepted = ?, accepted_at = ?, edited = ?,
      is_deleted = ?, digest = ?
    WHERE id = ?
    """

  /// Runs `insertion`; `false` where the natural key exists.
  func insert(_ statement: DirectStatement, id: Int64, source: Int64, importID: Int64) throws -> Bool {
    let isDeleted = post.isDeleted
    statement.bind(id)
    statement.bind(source)
    statement.bind(post.id)
    statement.bind(importID)
    for number in [author, community, thread(of: id), parent, post.time?.microseconds] {
      statement.bind(number)
    }
    statement.bind(post.kind.rawValue)
    // A deleted post's words must not stay behind.
    statement.bind(isDeleted ? nil : post.title)
    statement.bind(isDeleted ? "" : post.text)
    statement.bind(isDeleted ? nil : TextList.encode(post.tags))
    statement.bind(isDeleted ? nil : TextList.encode(post.paths))
    statement.bind(TextList.encode(post.references))
    statement.bind(post.isAccepted)
    statement.bind(post.acceptedAt?.microseconds)
    statement.bind(post.edited?.microseconds)
    statement.bind(isDeleted)
    statement.bind(digest)
    return try statement.run() > 0
  }

  func updateValues(id: Int64) -> [(any DatabaseValueConvertible)?] {
    columns(thread: thread(of: id)) + [id]
  }

  private func columns(thread: Int64) -> [(any DatabaseValueConvertible)?] {
    // A deleted post's words must not stay behind.
    let isDeleted = post.isDeleted
    return [
      author, community, thread, parent, post.time?.microseconds, post.kind.rawValue,
      isDeleted ? nil : post.title, isDeleted ? "" : post.text,
      isDeleted ? nil : TextList.encode(post.tags), isDeleted ? nil : TextList.encode(post.paths),
      TextList.encode(post.references), post.isAccepted, post.acceptedAt?.microseconds,
      post.edited?.microseconds, isDeleted, digest,
    ]
  }
}
