internal import People

/// What users and channels are called in messages.
struct SlackNames {
  private var users: [String: String] = [:]
  private var channels: [String: String] = [:]

  init() {}

  init(users: [SlackUser], channels: [SlackChannel]) {
    for user in users { self.users[user.person.id] = user.shownName }
    for channel in channels { self.channels[channel.community.id] = channel.community.name }
  }

  func user(_ id: String) -> String? { users[id] }
  func channel(_ id: String) -> String? { channels[id] }
}
