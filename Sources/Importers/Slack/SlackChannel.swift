internal import Formats
internal import People

/// A channel, private channel or conversation as the lists of an export describe it.
struct SlackChannel {
  var community: Community
  var members: [String] = []

  /// Reads `channels.json`, `groups.json`, `dms.json` or `mpims.json`; entries without id are left out.
  /// - Parameter isPrivate: whether the list is one of private places.
  static func list(_ bytes: [UInt8], isPrivate: Bool) throws -> [SlackChannel] {
    var reader = JSONReader(bytes)
    var channels: [SlackChannel] = []
    try reader.forEachElement {
      if let channel = try SlackChannel(from: &$0, isPrivate: isPrivate) { channels.append(channel) }
    }
    try reader.end()
    return channels
  }

  private init?(from reader: inout JSONReader, isPrivate: Bool) throws {
    var id: String?
    var topic: String?
    var purpose: String?
    community = Community(id: "", isPrivate: isPrivate)
    try reader.forEachField { key, reader in
      switch key {
      case "id": id = try reader.textIfAny()
      case "name": community.name = try reader.textIfAny()
      case "created": community.created = try SlackChannel.instant(reader.integerIfAny())
      case "members": members = try reader.textsIfAny().filter { ForeignID.valid($0) != nil }
      case "topic": topic = try reader.textIfAny(at: "value")
      case "purpose": purpose = try reader.textIfAny(at: "value")
      case "is_private": if try reader.flagIfAny() == true { community.isPrivate = true }
      default: try reader.skip()
      }
    }
    guard let id = ForeignID.valid(id) else { return nil }
    community.id = id
    community.description = (purpose ?? topic).map { SlackMarkup.plain($0) }
  }

  private static func instant(_ seconds: Int64?) -> Instant? {
    guard let seconds else { return nil }
    let instant = Instant(seconds: seconds)
    return instant.isBelievable ? instant : nil
  }
}
