internal import People

/// Makes posts of the rows of `Posts.xml`.
struct StackExchangePosts {
  let threads: StackExchangeThreads
  let votes: StackExchangeVotes
  /// Whether there is a file of votes; without it the score of each post is taken for its votes.
  let hasVotes: Bool
  /// The names of tags by the posts that describe them.
  let tagNames: [Int: String]

  /// Why a row gives no post, or `nil` where it gives one.
  func reasonToSkip(_ row: StackExchangeRow) -> String? {
    switch row.number("PostTypeId") {
    case 1, 2: break
    case 3, 4, 5: if row.text("Body") == nil { return "empty description of a tag" }
    default: return "page about the site itself"
    }
    return author(of: row) == nil ? "post without author" : nil
  }

  func author(of row: StackExchangeRow) -> StackExchangeAuthor? {
    row.author(id: "OwnerUserId", name: "OwnerDisplayName")
  }

  /// The post of a row; the tags of a question are those of its answers too.
  func post(_ row: StackExchangeRow, by author: String) -> Post {
    let text = HTMLText.plain(row.text("Body") ?? "", marksQuotes: false)
    var post = Post(
      id: String(row.id), authors: [author],
      text: String(decoding: ASCII.trimmed(Array(text.utf8)[...]), as: UTF8.self))
    post.community = StackExchangeImporter.community
    post.time = row.time("CreationDate")
    post.edited = row.time("LastEditDate")
    post.isDeleted = row.text("DeletionDate") != nil
    post.title = row.text("Title")
    switch row.number("PostTypeId") {
    case 1:
      post.kind = .question
      post.thread = post.id
      post.tags = threads.tags(of: row.id)
    case 2:
      post.kind = .answer
      post.parent = row.number("ParentId").map { String($0) }
      post.thread = String(threads.question(of: row.id))
      post.tags = threads.tags(of: row.id)
      post.isAccepted = threads.accepted.contains(row.id)
      post.acceptedAt = post.isAccepted ? votes.acceptance(of: row.id) : nil
    default:
      post.kind = .document
      post.title = tagNames[row.id]
      post.tags = tagNames[row.id].map { [$0] } ?? []
    }
    return post
  }

  /// What others said to the post by votes.
  func reactions(to row: StackExchangeRow) -> [Reaction] {
    if hasVotes { return votes.reactions(to: row.id, threads) }
    return StackExchangePosts.votes(row, for: String(row.id)).map { [$0] } ?? []
  }

  /// The score of a row as votes without date, if it is above 0.
  static func votes(_ row: StackExchangeRow, for post: String) -> Reaction? {
    guard let score = row.number("Score"), (1...1_000_000_000).contains(score) else { return nil }
    return Reaction(post: post, person: nil, kind: "vote", count: score)
  }
}
