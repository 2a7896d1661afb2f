internal import Formats
internal import People

/// The people and places that an export lists, as far as they may be read.
struct SlackLists {
  private(set) var users: [SlackUser]
  private(set) var channels: [SlackChannel] = []
  /// Names and ids of private channels that stand among the public ones and are not read.
  private(set) var hidden: Set<String> = []

  /// - Throws: `ImportError` where a list cannot be read.
  init(in tree: ExportTree, _ layout: SlackLayout, options: ImportOptions) throws {
    users = try SlackLists.users(in: tree, layout)
    for channel in try SlackLists.channels("channels.json", in: tree, layout, isPrivate: false) {
      if channel.community.isPrivate == true, !options.includesPrivateChannels {
        hidden.formUnion([channel.community.id, channel.community.name].compactMap(\.self))
      } else {
        channels.append(channel)
      }
    }
    if options.includesPrivateChannels {
      channels += try SlackLists.channels("groups.json", in: tree, layout, isPrivate: true)
    }
    if options.includesDirectMessages {
      channels += try SlackLists.channels("dms.json", in: tree, layout, isPrivate: true)
      channels += try SlackLists.channels("mpims.json", in: tree, layout, isPrivate: true)
    }
  }

  /// The members of the workspace, or of the organisation where the export is one of several workspaces.
  static func users(in tree: ExportTree, _ layout: SlackLayout) throws -> [SlackUser] {
    let name = layout.has("users.json") || !layout.has("org_users.json") ? "users.json" : "org_users.json"
    return try list(name, in: tree, layout) { try SlackUser.list($0) }
  }

  private static func channels(
    _ name: String, in tree: ExportTree, _ layout: SlackLayout, isPrivate: Bool
  ) throws -> [SlackChannel] {
    try list(name, in: tree, layout) { try SlackChannel.list($0, isPrivate: isPrivate) }
  }

  private static func list<Element>(
    _ name: String, in tree: ExportTree, _ layout: SlackLayout, _ parse: ([UInt8]) throws -> [Element]
  ) throws -> [Element] {
    try ImportError.translating {
      do {
        return try tree.bytes(of: layout.root + name).map(parse) ?? []
      } catch let error as FormatError where error.file.isEmpty {
        throw error.at(file: tree.path + "/" + layout.root + name)
      }
    }
  }
}
