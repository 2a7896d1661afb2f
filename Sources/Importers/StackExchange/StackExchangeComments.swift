internal import People

/// Makes posts of the rows of `Comments.xml`.
struct StackExchangeComments {
  private let threads: StackExchangeThreads
  /// Display names in lower case without spaces, as a mention writes them.
  private let names: [Int: String]
  /// Who wrote comments to a post, the latest last.
  private var commenters: [Int: [Int]] = [:]

  init(threads: StackExchangeThreads, names: [Int: String]) {
    self.threads = threads
    self.names = names
  }

  /// How a display name is written in mentions.
  static func mentionName(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace }
  }

  /// Why a row gives no post, or `nil` where it gives one.
  func reasonToSkip(_ row: StackExchangeRow) -> String? {
    guard let post = row.number("PostId"), threads.isKnown(post) else {
      return "comment on a post that is not in the dump"
    }
    return author(of: row) == nil ? "post without author" : nil
  }

  func author(of row: StackExchangeRow) -> StackExchangeAuthor? {
    row.author(id: "UserId", name: "UserDisplayName")
  }

  /// The comment of a row, a reply to the post under which it stands.
  mutating func post(_ row: StackExchangeRow, by author: StackExchangeAuthor) -> Post {
    var post = Post(id: "comment:" + String(row.id), authors: [author.id], text: row.text("Text") ?? "")
    post.community = StackExchangeImporter.community
    post.time = row.time("CreationDate")
    guard let parent = row.number("PostId") else { return post }
    post.parent = String(parent)
    post.thread = String(threads.question(of: parent))
    if let name = Self.mentioned(in: post.text), let person = participant(name, of: parent),
      String(person) != author.id
    {
      post.mentions = [String(person)]
    }
    if case .account(let number) = author { commenters[parent, default: []].append(number) }
    return post
  }

  /// The name after the `@` at the beginning, as far as a mention needs it.
  static func mentioned(in text: String) -> String? {
    guard text.first == "@" else { return nil }
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    let name = word.prefix { !",:;!?()".contains($0) }.lowercased()
    let bare = name.reversed().drop { $0 == "." || $0 == "'" }.reversed()
    return bare.count >= 3 ? String(bare) : nil
  }

  /// Whom a name means under a post: whoever commented last of those whose names begin with it, else the
  /// post's owner. That is the rule by which the site itself tells people.
  private func participant(_ name: String, of post: Int) -> Int? {
    func fits(_ person: Int) -> Bool { names[person]?.hasPrefix(name) == true }
    if let person = commenters[post]?.last(where: fits) { return person }
    return threads.owner(of: post).flatMap { fits($0) ? $0 : nil }
  }
}
