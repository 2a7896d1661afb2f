internal import Formats
internal import People

/// A member of a workspace as `users.json` describes it.
struct SlackUser {
  /// The program that speaks for Slack itself; it is in no list of users.
  static let slackbot = "USLACKBOT"

  var person: Person
  /// What others see in messages.
  var shownName: String
  var team: String?

  /// Reads `users.json`; entries without id are left out.
  static func list(_ bytes: [UInt8]) throws -> [SlackUser] {
    var reader = JSONReader(bytes)
    var users: [SlackUser] = []
    try reader.forEachElement { if let user = try SlackUser(from: &$0) { users.append(user) } }
    try reader.end()
    return users
  }

  private init?(from reader: inout JSONReader) throws {
    var id: String?
    var name: String?
    var realName: String?
    var isRestricted: Bool?
    var isUltraRestricted: Bool?
    var profile = SlackProfile()
    person = Person(id: "")
    shownName = ""
    try reader.forEachField { key, reader in
      switch key {
      case "id": id = try reader.textIfAny()
      case "team_id": team = try reader.textIfAny()
      case "name": name = try reader.textIfAny()
      case "real_name": realName = try reader.textIfAny()
      case "is_bot": person.isBot = try reader.flagIfAny()
      case "is_restricted": isRestricted = try reader.flagIfAny()
      case "is_ultra_restricted": isUltraRestricted = try reader.flagIfAny()
      case "profile": profile = try SlackProfile(from: &reader)
      default: try reader.skip()
      }
    }
    guard let id = ForeignID.valid(id) else { return nil }
    person.id = id
    person.name = profile.realName ?? realName ?? profile.displayName ?? name
    person.email = profile.email
    person.title = profile.title
    if isRestricted != nil || isUltraRestricted != nil {
      person.isExternal = isRestricted == true || isUltraRestricted == true
    }
    if id == SlackUser.slackbot { person.isBot = true }
    shownName = profile.displayName ?? person.name ?? id
  }
}

/// The part of a user that stands in messages too.
struct SlackProfile {
  var realName: String?
  var displayName: String?
  var email: String?
  var title: String?

  init() {}

  init(from reader: inout JSONReader) throws {
    var name: String?
    try reader.forEachField { key, reader in
      switch key {
      case "real_name": realName = try reader.textIfAny()
      case "display_name": displayName = try reader.textIfAny()
      case "name": name = try reader.textIfAny()
      case "email": email = try reader.textIfAny()
      case "title": title = try reader.textIfAny()
      default: try reader.skip()
      }
    }
    displayName = displayName ?? name
  }
}
