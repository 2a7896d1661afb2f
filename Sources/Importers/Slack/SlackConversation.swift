internal import Formats
internal import People

/// Makes nouns of messages one after the other.
struct SlackConversation {
  private let names: SlackNames
  private var known: Set<String>
  /// Ids of threads that began with a question, and who asked.
  private var askers: [String: String] = [:]
  /// When somebody joined a channel, by channel and person.
  private var joins: [String: Instant] = [:]

  init(_ lists: SlackLists) {
    names = SlackNames(users: lists.users, channels: lists.channels)
    known = Set(lists.users.map(\.person.id))
  }

  /// The nouns of a message.
  ///
  /// Each message is counted as read; one that gives no post is counted as skipped.
  /// - Throws: `FormatError` where its parts cannot be read.
  mutating func take(
    _ message: SlackMessage, in channel: String, at place: ImportReport.Place, _ report: inout ImportReport
  ) throws -> [Noun] {
    let content = try message.content(names: names)
    report.didRead("messages")
    for field in message.unknownFields { report.didMeetUnknown(field) }
    let reactions = message.reactions.reduce(0) { $0 + $1.count }
    if reactions > 0 { report.didRead("reactions", count: reactions) }
    if let reason = reasonToSkip(message) {
      report.didSkip(reason, at: place)
      if reactions > 0 { report.didSkip("reaction to a skipped message", at: place, count: reactions) }
      return membership(message, in: channel).map { [.membership($0)] } ?? []
    }
    guard let author = author(of: message), let stamp = message.stamp else { return [] }
    if case .unknown = SlackSubtype(message.subtype) { report.didNote("unknown kind of message", at: place) }
    var nouns: [Noun] = []
    if let stub = stub(for: author, message) {
      nouns.append(.person(stub))
    } else if known.insert(author).inserted {
      report.didNote("author who is not in users.json", at: place)
    }
    let post = post(message, by: author, stamp: stamp, content, in: channel)
    nouns.append(.post(post))
    nouns += SlackConversation.reactions(message, to: post.id)
    return nouns
  }

  private func reasonToSkip(_ message: SlackMessage) -> String? {
    guard message.type == "message" || message.type == nil && message.stamp != nil else {
      return "not a message"
    }
    if case .system(let reason) = SlackSubtype(message.subtype) { return reason }
    if message.isHidden { return "hidden message" }
    if message.stamp.flatMap(SlackTime.instant) == nil { return "message without time" }
    return author(of: message) == nil ? "message without author" : nil
  }

  /// The user, else the program, by its id or at least its name.
  private func author(of message: SlackMessage) -> String? {
    // Notices of renamed channels bear a user that does not exist.
    if let user = ForeignID.valid(message.user), user != "U00" { return user }
    return ForeignID.valid(message.bot) ?? ForeignID.valid(message.botName.map { "bot:" + $0 })
  }

  /// The author as far as the message itself describes one who is in no list, the first time.
  private mutating func stub(for author: String, _ message: SlackMessage) -> Person? {
    guard !known.contains(author) else { return nil }
    var person = Person(id: author)
    if author == SlackUser.slackbot {
      person.name = "Slackbot"
      person.isBot = true
    } else if author != message.user {
      person.name = message.botName
      person.isBot = true
    } else if let profile = message.profile {
      person.name = profile.realName ?? profile.displayName
      person.title = profile.title
      person.email = profile.email
    } else {
      return nil
    }
    known.insert(author)
    return person
  }

  private mutating func post(
    _ message: SlackMessage, by author: String, stamp: String, _ content: SlackMarkup, in channel: String
  ) -> Post {
    var post = Post(id: channel + "/" + stamp, authors: [author], text: content.string)
    post.community = channel
    post.time = SlackTime.instant(stamp)
    post.mentions = content.mentions
    post.edited = message.edited
    guard let thread = message.threadStamp, SlackTime.instant(thread) != nil else { return post }
    let root = channel + "/" + thread
    post.thread = root
    if thread != stamp {
      post.parent = root
      // Whoever asked goes on asking, or thanks; that is no answer.
      if let asker = askers[root], asker != author { post.kind = .answer }
    } else if SlackConversation.asks(content.text) {
      post.kind = .question
      askers[root] = author
    }
    return post
  }

  /// Whether a text holds a question mark that ends a word; in the middle of one it belongs to an address.
  private static func asks(_ text: [UInt8]) -> Bool {
    text.indices.contains { index in
      guard text[index] == UInt8(ascii: "?") else { return false }
      let next = index + 1 < text.count ? text[index + 1] : 0x20
      return !(0x30...0x39).contains(next) && !(0x41...0x5A).contains(next & 0xDF) && next < 0x80
        && next != UInt8(ascii: "=") && next != UInt8(ascii: "_")
    }
  }

  private static func reactions(_ message: SlackMessage, to post: String) -> [Noun] {
    message.reactions.flatMap { reactions -> [Noun] in
      let named = reactions.users.map { Reaction(post: post, person: $0, kind: reactions.kind) }
      let rest = reactions.count - named.count
      let unnamed = rest > 0 ? [Reaction(post: post, person: nil, kind: reactions.kind, count: rest)] : []
      return (named + unnamed).map { Noun.reaction($0) }
    }
  }

  /// The membership that a notice of joining or leaving shows.
  private mutating func membership(_ message: SlackMessage, in channel: String) -> Membership? {
    guard let user = ForeignID.valid(message.user), let time = message.stamp.flatMap(SlackTime.instant) else {
      return nil
    }
    let key = channel + "/" + user
    switch message.subtype {
    case "channel_join", "group_join":
      joins[key] = time
      return Membership(person: user, community: channel, since: time)
    case "channel_leave", "group_leave":
      return Membership(person: user, community: channel, since: joins[key], until: time)
    default: return nil
    }
  }
}
