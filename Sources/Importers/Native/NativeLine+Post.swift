internal import Formats
internal import People

extension NativeLine {
  mutating func post() throws -> Post {
    var post = Post(id: "", authors: [])
    var id: String?
    var author: String?
    try reader.beginObject()
    while let field = try reader.nextKey() {
      switch field {
      case "type": try reader.skip()
      case "id": id = try self.id()
      case "author": author = try self.id()
      case "authors": post.authors = try ids()
      case "community": post.community = try self.id()
      case "thread": post.thread = try self.id()
      case "parent": post.parent = try self.id()
      case "time": post.time = try instant()
      case "kind": post.kind = try text().map(PostKind.init) ?? .post
      case "title": post.title = try text()
      case "text": post.text = try text() ?? ""
      default: try detail(field, of: &post)
      }
    }
    post.id = try Self.require(id, or: "post without id")
    if let author, !Self.contains(post.authors, author) { post.authors.insert(author, at: 0) }
    guard !post.authors.isEmpty else { throw Refusal(reason: "post without author") }
    return post
  }

  private mutating func detail(_ field: String, of post: inout Post) throws {
    switch field {
    case "tags": post.tags = try texts()
    case "mentions": post.mentions = try ids()
    case "paths": post.paths = try texts()
    case "references": post.references = try ids()
    case "accepted": post.isAccepted = try flag() ?? false
    case "acceptedAt": post.acceptedAt = try instant()
    case "edited": post.edited = try instant()
    case "deleted": post.isDeleted = try flag() ?? false
    default: try skip(unknown: field)
    }
  }

  /// Ids are the same only byte by byte; Swift's `==` takes composed and decomposed letters for equal.
  private static func contains(_ ids: [String], _ id: String) -> Bool {
    ids.contains { $0.utf8.elementsEqual(id.utf8) }
  }
}
