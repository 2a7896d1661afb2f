internal import People

/// Where an export's lists and day files are.
struct SlackLayout {
  /// The folder of the lists within the export, empty or ending in `/`.
  let root: String
  private let names: [String]

  private static let lists: Set<String> = [
    "channels.json", "users.json", "org_users.json", "groups.json", "dms.json", "mpims.json",
    "integration_logs.json", "canvases.json", "content_flags.json", "huddle_transcripts.json",
    "file_conversations.json",
    "lists.json",
  ]

  /// - Throws: `ImportError` `.wrongFormat` where there is no `channels.json` at the top or one folder below.
  init(names: [String], path: String) throws {
    guard let root = SlackLayout.root(of: names) else {
      throw ImportError(.wrongFormat, at: ImportReport.Place(file: path), detail: "no channels.json")
    }
    self.root = root
    self.names = names.filter { $0.hasPrefix(root) }
  }

  /// The folder in which `channels.json` lies; the topmost one, the first in byte order.
  static func root(of names: [String]) -> String? {
    let wanted = "channels.json"
    if names.contains(wanted) { return "" }
    return names.filter { $0.hasSuffix("/" + wanted) && $0.utf8.count { $0 == UInt8(ascii: "/") } == 1 }
      .map { String($0.dropLast(wanted.count)) }
      .min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a list is there.
  func has(_ list: String) -> Bool { names.contains(root + list) }

  /// Files beside the lists, and files in folders that are no day's messages.
  var otherFiles: [String] {
    names.filter { name in
      let parts = parts(of: name)
      return parts.count == 1 ? !SlackLayout.lists.contains(parts[0]) : !SlackLayout.isDay(parts)
    }
  }

  private func parts(of name: String) -> [String] {
    name.dropFirst(root.count).split(separator: "/").map(String.init)
  }

  private static func isDay(_ parts: [String]) -> Bool {
    parts.count == 2 && parts[1].hasSuffix(".json")
  }

  /// Which files are read for which channel, and which folders are not.
  func folders(_ lists: SlackLists, options: ImportOptions) -> SlackFolders {
    var channels: [String: SlackChannel] = [:]
    for channel in lists.channels.reversed() {
      channels[channel.community.id] = channel
      if let name = channel.community.name { channels[name] = channel }
    }
    var folders = SlackFolders(rootLength: root.count)
    var last: String?
    for name in names {
      let parts = parts(of: name)
      guard SlackLayout.isDay(parts) else { continue }
      if let channel = channels[parts[0]], !lists.hidden.contains(parts[0]) {
        folders.add(name, folder: parts[0], channel: channel)
      } else if parts[0] != last {
        let (reason, list) = reasonToSkip(parts[0], isHidden: lists.hidden.contains(parts[0]))
        folders.skip(reason, list: list)
      }
      last = parts[0]
    }
    return folders
  }

  /// What a folder that is in no list that was read must be, told without opening anything.
  private func reasonToSkip(_ folder: String, isHidden: Bool) -> (reason: String, list: String) {
    let isID = folder.utf8.count >= 8 && folder.utf8.allSatisfy { (0x30...0x5A).contains($0) }
    if isID, folder.hasPrefix("D") { return ("direct messages", "dms.json") }
    if folder.hasPrefix("mpdm-") { return ("direct messages", "mpims.json") }
    if isHidden { return ("private channel", "channels.json") }
    return has("groups.json")
      ? ("private channel", "groups.json") : ("folder of no listed channel", "channels.json")
  }
}

/// The day files that are read, by channel, and counts of the folders that are not.
struct SlackFolders {
  /// Folders that were not opened for one reason.
  struct Skip {
    var reason: String
    /// The list in which they would be named.
    var list: String
    var count: Int
  }

  private let rootLength: Int
  private(set) var files: [String] = []
  private(set) var skipped: [Skip] = []
  private var channels: [String: SlackChannel] = [:]

  init(rootLength: Int) {
    self.rootLength = rootLength
  }

  mutating func add(_ file: String, folder: String, channel: SlackChannel) {
    files.append(file)
    channels[folder] = channel
  }

  mutating func skip(_ reason: String, list: String) {
    if let index = skipped.firstIndex(where: { $0.reason == reason && $0.list == list }) {
      skipped[index].count += 1
    } else {
      skipped.append(Skip(reason: reason, list: list, count: 1))
    }
  }

  /// The channel that a day file belongs to.
  func channel(of file: String) -> SlackChannel? {
    file.dropFirst(rootLength).split(separator: "/").first.flatMap { channels[String($0)] }
  }
}
