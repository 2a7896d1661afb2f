/// What the kind of a message says about it.
enum SlackSubtype {
  /// Somebody's words.
  case content
  /// A notice of the platform, with the reason under which it is counted.
  case system(String)
  /// A kind that is not known; taken as content.
  case unknown

  private static let contents: Set<String> = [
    "file_share", "thread_broadcast", "me_message", "file_comment", "reply_broadcast", "bot_message",
    "slackbot_response", "file_mention",
  ]
  private static let notices: Set<String> = [
    "channel_join", "channel_leave", "channel_topic", "channel_purpose", "channel_name", "channel_archive",
    "channel_unarchive", "channel_posting_permissions", "group_join", "group_leave", "group_topic",
    "group_purpose", "group_name", "group_archive", "group_unarchive", "pinned_item", "unpinned_item",
    "bot_add", "bot_remove", "bot_enable", "bot_disable", "sh_room_created", "huddle_thread", "tombstone",
    "ekm_access_denied", "reminder_add", "joiner_notification", "joiner_notification_for_inviter",
  ]

  init(_ subtype: String?) {
    guard let subtype, !SlackSubtype.contents.contains(subtype) else {
      self = .content
      return
    }
    if SlackSubtype.notices.contains(subtype) {
      self = .system("system message: " + subtype)
    } else if subtype.hasPrefix("channel_") || subtype.hasPrefix("group_") {
      self = .system("system message")
    } else {
      self = .unknown
    }
  }
}
