internal import Formats
internal import People

/// A message of a day's file, as far as it is understood.
struct SlackMessage {
  /// One kind of reaction, and who gave it.
  struct Reactions {
    var kind: String
    var users: [String]
    /// May exceed the number of users, whose list is cut when it is long.
    var count: Int
  }

  var type: String?
  var subtype: String?
  var user: String?
  var bot: String?
  var botName: String?
  var profile: SlackProfile?
  var stamp: String?
  var threadStamp: String?
  var edited: Instant?
  var isHidden = false
  var reactions: [Reactions] = []
  var unknownFields: [String] = []
  private var text: String?
  private var comment: String?
  // Readers that stand at these values: they are read only where the text is empty.
  private var blocks: JSONReader?
  private var attachments: JSONReader?
  private var files: [JSONReader] = []

  /// Fields that say nothing about who knows what.
  private static let ignored: Set<String> = [
    "app_id", "bot_link", "channel", "client_msg_id", "display_as_bot", "event_ts", "icons", "inviter",
    "is_intro", "is_locked", "is_starred", "item", "item_type", "last_read", "latest_reply", "members",
    "metadata", "mrkdwn", "name", "no_notifications", "old_name", "parent_user_id", "permalink",
    "pinned_info",
    "pinned_to", "purpose", "replies", "reply_count", "reply_users", "reply_users_count", "room", "root",
    "source_team", "subscribed", "team", "topic", "unread_count", "upload", "upload_reply_to", "user_team",
    "x_files",
  ]

  init(from reader: inout JSONReader) throws {
    try reader.forEachField { key, reader in
      switch key {
      case "type": type = try reader.textIfAny()
      case "subtype": subtype = try reader.textIfAny()
      case "user": user = try reader.textIfAny() ?? user
      case "bot_id": bot = try reader.textIfAny()
      case "username": botName = try reader.textIfAny()
      case "text": text = try reader.textIfAny()
      case "ts": stamp = try reader.textIfAny()
      case "thread_ts": threadStamp = try reader.textIfAny()
      case "hidden": isHidden = try reader.flagIfAny() == true
      case "edited": edited = try reader.textIfAny(at: "ts").flatMap(SlackTime.instant)
      case "reactions":
        try reader.forEachElement { if let new = try Reactions(from: &$0) { reactions.append(new) } }
      default: try readRest(key, &reader)
      }
    }
  }

  private mutating func readRest(_ key: String, _ reader: inout JSONReader) throws {
    switch key {
    case "user_profile": profile = try SlackProfile(from: &reader)
    case "bot_profile": botName = try botName ?? reader.textIfAny(at: "name")
    case "comment":
      var commenter: String?
      try reader.forEachField { key, reader in
        switch key {
        case "user": commenter = try reader.textIfAny()
        case "comment": comment = try reader.textIfAny()
        default: try reader.skip()
        }
      }
      user = user ?? commenter
    case "blocks": blocks = try SlackMessage.mark(&reader)
    case "attachments": attachments = try SlackMessage.mark(&reader)
    case "file", "files": files.append(try SlackMessage.mark(&reader))
    default:
      if !SlackMessage.ignored.contains(key) { unknownFields.append(key) }
      try reader.skip()
    }
  }

  /// Remembers where a value stands and passes over it.
  private static func mark(_ reader: inout JSONReader) throws -> JSONReader {
    let copy = reader
    try reader.skip()
    return copy
  }

  /// The message as people read it, and whom it mentions.
  ///
  /// Where the text is empty it is taken from the blocks, else the attachments, else the files' titles.
  func content(names: SlackNames) throws -> SlackMarkup {
    var content = SlackMarkup(names: names)
    content.add(markup: comment ?? text ?? "")
    if content.text.isEmpty, var blocks { content.add(blocks: try JSONValue(from: &blocks)) }
    if content.text.isEmpty, var attachments {
      let parts = try JSONValue(from: &attachments).elements
      let texts = parts.compactMap { $0["text"]?.string ?? $0["fallback"]?.string }
      content.add(markup: texts.joined(separator: "\n"))
    }
    guard content.text.isEmpty else { return content }
    for var reader in files {
      let value = try JSONValue(from: &reader)
      let titles = (value.elements + [value]).compactMap { $0["title"]?.string ?? $0["name"]?.string }
      content.add(literal: titles.joined(separator: "\n"))
    }
    return content
  }
}

extension SlackMessage.Reactions {
  init?(from reader: inout JSONReader) throws {
    var name: String?
    var count: Int64?
    var users: [String] = []
    try reader.forEachField { key, reader in
      switch key {
      case "name": name = try reader.textIfAny()
      case "users": users = try reader.textsIfAny().filter { ForeignID.valid($0) != nil }
      case "count": count = try reader.integerIfAny()
      default: try reader.skip()
      }
    }
    // `wave::skin-tone-3` is a wave.
    guard let name, let kind = name.split(separator: ":").first else { return nil }
    self.init(kind: String(kind), users: users, count: max(users.count, Int(min(count ?? 0, 1_000_000))))
  }
}
