/// The kinds of export that can be read, by the names that `--as` takes.
package enum ImportFormat: String, CaseIterable, Sendable {
  /// JSON Lines of this project's own interchange form.
  case native
  /// A table of people: id, name, e-mail, unit, location, title, manager.
  case people
  /// A git repository's folder.
  case git
  /// A mailbox file.
  case mbox
  /// A Slack export, folder or zip.
  case slack
  /// A site's dump of Stack Exchange, folder or zip.
  case stackExchange = "stackexchange"
}

/// What an import may read beyond the default.
package struct ImportOptions: Hashable, Sendable {
  /// Private channels are read too.
  package var includesPrivateChannels = false
  /// Direct messages between people are read too.
  package var includesDirectMessages = false
  /// The name of the source, where the user gives one; else the importer chooses it.
  package var source: String?

  package init() {}
}
