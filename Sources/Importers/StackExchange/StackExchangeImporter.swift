internal import Formats
package import People

/// Reads the dump of one Stack Exchange site, a folder or a zip file of `Posts.xml`, `Users.xml` and so on.
///
/// | row | noun |
/// |---|---|
/// | user | person; the site's own program is marked as a bot |
/// | question, answer | post with the question's tags; accepted on the day of the vote that says so |
/// | description of a tag | document |
/// | comment | post that replies to the one above it; `@name` at its beginning is a mention |
/// | vote | count per post and kind, as nobody is named; bounties and older favourites name people |
///
/// What a dump dates by the day alone is dated by that day's end. Badges, earlier versions and links between
/// posts are not read. Every row read is a noun, part of one, or counted as skipped. A file that is broken ends
/// the import. Memory is about 200 bytes for each post and user.
package struct StackExchangeImporter: Importer {
  /// The id of the one community that a site is.
  static let community = "site"

  package let source: String
  private let dump: StackExchangeDump

  /// Finds the dump's parts.
  ///
  /// No file names the site, but its own account was created with it: that moment is the name of the source.
  /// - Throws: `ImportError` `.wrongFormat` where there are no posts or users or several sites, and where the
  ///   beginning of the users cannot be read.
  package init(path: String, options: ImportOptions = ImportOptions()) throws {
    dump = try StackExchangeDump(path: path)
    let opening = try options.source == nil ? dump.opening() : nil
    source = options.source ?? opening.map { "stackexchange:" + $0 } ?? "stackexchange"
  }

  package func read(reporting report: inout ImportReport, emit: (Noun) throws -> Void) throws {
    dump.noteUnread(&report)
    let (threads, votes, tagNames) = try gather(&report)
    try emit(.community(Community(id: Self.community, name: dump.siteName)))
    let names = try readUsers(&report, emit)
    var deleted = Set<ByteKey>()
    let posts = StackExchangePosts(
      threads: threads, votes: votes, hasVotes: dump.has(.votes), tagNames: tagNames)
    try dump.forEachRow(.posts, &report) { row, place, report in
      if let reason = posts.reasonToSkip(row) { return report.didSkip(reason, at: place) }
      guard let author = posts.author(of: row) else { return }
      try meet(author, &deleted, at: place, &report, emit)
      let post = posts.post(row, by: author.id)
      if post.isAccepted, post.acceptedAt == nil { report.didNote("acceptance without date", at: place) }
      try emit(.post(post))
      for reaction in posts.reactions(to: row) {
        if !posts.hasVotes { report.didNote("votes without date", at: place, count: reaction.count) }
        try emit(.reaction(reaction))
      }
    }
    var comments = StackExchangeComments(threads: threads, names: names)
    try dump.forEachRow(.comments, &report) { row, place, report in
      if let reason = comments.reasonToSkip(row) { return report.didSkip(reason, at: place) }
      guard let author = comments.author(of: row) else { return }
      try meet(author, &deleted, at: place, &report, emit)
      let post = comments.post(row, by: author)
      try emit(.post(post))
      guard let votes = StackExchangePosts.votes(row, for: post.id) else { return }
      report.didNote("votes without date", at: place, count: votes.count)
      try emit(.reaction(votes))
    }
  }

  /// What must be known before the first post is given.
  private func gather(
    _ report: inout ImportReport
  ) throws -> (StackExchangeThreads, StackExchangeVotes, tagNames: [Int: String]) {
    var threads = StackExchangeThreads()
    var unreported = ImportReport()
    try dump.forEachRow(.posts, &unreported) { row, _, _ in threads.learn(row) }
    var votes = StackExchangeVotes()
    try dump.forEachRow(.votes, &report) { row, place, report in
      if let reason = votes.learn(row, threads) { report.didSkip(reason, at: place) }
    }
    var tagNames: [Int: String] = [:]
    try dump.forEachRow(.tags, &report) { row, _, _ in
      for page in ["ExcerptPostId", "WikiPostId"] {
        if let post = row.number(page) { tagNames[post] = row.text("TagName") }
      }
    }
    return (threads, votes, tagNames)
  }

  /// Gives the people, and how mentions write their names.
  private func readUsers(
    _ report: inout ImportReport, _ emit: (Noun) throws -> Void
  ) throws -> [Int: String] {
    var names: [Int: String] = [:]
    try dump.forEachRow(.users, &report) { row, place, report in
      var person = Person(id: String(row.id), name: row.text("DisplayName"))
      person.location = row.text("Location")
      person.joined = row.time("CreationDate")
      if row.id == StackExchangeDump.siteAccount { person.isBot = true }
      if row.text("AboutMe") != nil { report.didNote("what people say of themselves is not read", at: place) }
      names[row.id] = person.name.map(StackExchangeComments.mentionName)
      try emit(.person(person))
    }
    return names
  }

  /// Gives a person for an account that is gone, the first time that it is met.
  private func meet(
    _ author: StackExchangeAuthor, _ deleted: inout Set<ByteKey>, at place: ImportReport.Place,
    _ report: inout ImportReport, _ emit: (Noun) throws -> Void
  ) throws {
    guard case .deleted(let id, let name) = author else { return }
    report.didNote("author whose account is deleted", at: place)
    if deleted.insert(ByteKey(id)).inserted { try emit(.person(Person(id: id, name: name))) }
  }
}
