internal import People

/// Makes nouns of commits, and remembers which people were named already.
struct GitNouns {
  private let mailmap: Mailmap
  private let community: String
  /// People by id, and whether their names are known.
  private var people: [ByteKey: Bool] = [:]

  init(mailmap: Mailmap, community: String) {
    self.mailmap = mailmap
    self.community = community
  }

  /// Gives the nouns of a commit: people before what names them, then the post, then the ties.
  /// - Returns: what was changed about the commit and is to be noted, or `nil` where it has no author.
  mutating func take(_ record: GitLog.Record, emit: (Noun) throws -> Void) rethrows -> [String]? {
    let name = MailCharset.text(record.authorName)
    let address = MailCharset.text(record.authorEmail)
    guard let author = GitIdentity(name: name, address: address, mailmap: mailmap) else { return nil }
    let message = CommitMessage(record.message)
    var authors = [author]
    var ties: [(kind: String, person: GitIdentity)] = []
    var notes: Set<String> = []
    for trailer in message.trailers {
      let isAuthor = trailer.token == "co-authored-by"
      guard isAuthor || Self.kinds[trailer.token] != nil else { continue }
      guard let person = GitIdentity(trailer: trailer.value, mailmap: mailmap) else {
        notes.insert("trailer without an address")
        continue
      }
      if isAuthor {
        if !authors.contains(where: { $0.id == person.id }) { authors.append(person) }
      } else if let kind = Self.kinds[trailer.token] {
        ties.append((kind, person))
      }
    }
    for person in authors + ties.map(\.person) { try introduce(person, emit) }
    let post = post(record, message, by: authors)
    try emit(.post(post))
    try emitTies(ties, to: author, of: post, emit)
    if post.time == nil { notes.insert("no plausible date") }
    if record.pathsLeftOut > 0 { notes.insert("paths beyond \(GitLog.pathLimit) left out") }
    if record.isCut { notes.insert("message or path above 1 MiB cut") }
    return notes.sorted()
  }

  private mutating func introduce(_ person: GitIdentity, _ emit: (Noun) throws -> Void) rethrows {
    let isNamed = person.name != nil
    let key = ByteKey(person.id)
    if let wasNamed = people[key], wasNamed || !isNamed { return }
    people[key] = isNamed
    try emit(.person(person.person))
  }

  private func post(_ record: GitLog.Record, _ message: CommitMessage, by authors: [GitIdentity]) -> Post {
    var post = Post(id: record.hash, authors: authors.map(\.id), text: message.text)
    post.kind = .commit
    post.community = community
    post.title = message.subject.isEmpty ? nil : message.subject
    post.time = Self.time(record.authorTime) ?? Self.time(record.committerTime)
    post.paths = record.paths.map { String(decoding: $0, as: UTF8.self) }
    return post
  }

  /// Whoever reviews, acknowledges, tests, reports or helps acts towards the author.
  private func emitTies(
    _ ties: [(kind: String, person: GitIdentity)], to author: GitIdentity, of post: Post,
    _ emit: (Noun) throws -> Void
  ) rethrows {
    var known: Set<Tie> = []
    for (kind, person) in ties where !post.authors.contains(person.id) {
      let tie = Tie(from: person.id, to: author.id, kind: kind, time: post.time, post: post.id)
      if known.insert(tie).inserted { try emit(.tie(tie)) }
    }
  }

  private static func time(_ digits: [UInt8]) -> Instant? {
    guard let seconds = Int64(String(decoding: digits, as: UTF8.self)) else { return nil }
    let instant = Instant(seconds: seconds)
    return instant.isPlausible ? instant : nil
  }

  private static let kinds = [
    "reviewed-by": "review", "acked-by": "ack", "tested-by": "test", "reported-by": "report",
    "reported-and-tested-by": "report", "suggested-by": "help", "helped-by": "help", "mentored-by": "help",
  ]
}
