internal import Formats
package import People

/// Reads a Slack export, a folder or a zip file.
///
/// Private channels and direct messages are not opened unless the options name them. Of each message read,
/// either a post is given or a reason is counted.
package struct SlackImporter: Importer {
  package let source: String
  private let tree: ExportTree
  private let layout: SlackLayout
  private let options: ImportOptions

  /// Finds the export's parts.
  /// - Throws: `ImportError` `.wrongFormat` where there is no `channels.json`, and where the lists cannot be read.
  package init(path: String, options: ImportOptions = ImportOptions()) throws {
    self.options = options
    tree = ExportTree(path: path)
    let tree = tree
    layout = try ImportError.translating { try SlackLayout(names: tree.names(), path: path) }
    let team = try SlackLists.users(in: tree, layout).lazy.compactMap(\.team).first
    source = options.source ?? team.map { "slack:" + $0 } ?? "slack"
  }

  package func read(reporting report: inout ImportReport, emit: (Noun) throws -> Void) throws {
    let lists = try SlackLists(in: tree, layout, options: options)
    report.didRead("users", count: lists.users.count)
    report.didRead("channels", count: lists.channels.count)
    for user in lists.users { try emit(.person(user.person)) }
    for channel in lists.channels { try emit(.community(channel.community)) }
    for channel in lists.channels {
      for member in channel.members {
        try emit(.membership(Membership(person: member, community: channel.community.id)))
      }
    }
    let folders = layout.folders(lists, options: options)
    for skip in folders.skipped {
      report.didSkip(skip.reason, at: ImportReport.Place(file: skip.list), count: skip.count)
    }
    for file in layout.otherFiles { report.didSkip("file of another kind", at: place(file)) }
    var conversation = SlackConversation(lists)
    try ImportError.translating {
      try tree.forEach(folders.files) { name, bytes in
        guard let channel = folders.channel(of: name) else { return }
        try readDay(name, bytes, of: channel, into: &conversation, reporting: &report, emit: emit)
      }
    }
  }

  private func place(_ name: String) -> ImportReport.Place {
    ImportReport.Place(file: tree.path + "/" + name)
  }

  private func readDay(
    _ name: String, _ bytes: () throws -> [UInt8], of channel: SlackChannel,
    into conversation: inout SlackConversation, reporting report: inout ImportReport,
    emit: (Noun) throws -> Void
  ) throws {
    var failure: FormatError?
    do {
      report.didRead("day files")
      var reader = JSONReader(try bytes())
      try reader.beginArray()
      while try reader.nextElement() {
        let message = try SlackMessage(from: &reader)
        let nouns = try conversation.take(message, in: channel.community.id, at: place(name), &report)
        // An error of the taker must not be mistaken for one of the file.
        do { for noun in nouns { try emit(noun) } } catch { throw SlackStop(cause: error) }
      }
      try reader.end()
      report.didRepair(reader.repairs, at: place(name))
    } catch let stop as SlackStop {
      throw stop.cause
    } catch let error as FormatError {
      failure = error
    }
    switch failure?.code {
    case nil: break
    case .bomb?, .badName?, .tooMany?: throw failure ?? FormatError(.bomb)
    default: report.didSkip("rest of a broken file", at: place(name))
    }
  }
}

/// Carries an error of the taker past the handling of errors of the file.
private struct SlackStop: Error {
  var cause: any Error
}
