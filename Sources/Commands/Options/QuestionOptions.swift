internal import ArgumentParser
internal import People
internal import Workspace

/// On whose behalf, as of when and about whom a question is asked.
struct QuestionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Answer as it would have been answered on this date (2024-05-01, or with a time).", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "See what this person may see, private communities included; \"all\" for everything imported.",
      valueName: "person"))
  var viewer: String?

  @Flag(help: "Show programs too, labelled.")
  var withBots = false

  @Flag(help: "Show moderators and community managers too, labelled.")
  var withStaff = false

  @Flag(help: "Show people of other organisations too, labelled.")
  var withExternals = false

  /// - Throws: `Trouble.badDate`.
  func options(limit: Int = 10) throws -> AskOptions {
    var options = AskOptions()
    options.viewer = viewer.map { $0 == "all" ? .all : .person($0) } ?? .owner
    options.asOf = try asOf.map(Self.instant)
    options.limit = limit
    options.showsBots = withBots
    options.showsStaff = withStaff
    options.showsExternals = withExternals
    return options
  }

  /// A date means its end: what happened on the day counts.
  static func instant(_ text: String) throws -> Instant {
    guard let instant = Instant(iso8601: text) else { throw Trouble.badDate(text: text) }
    return text.utf8.count == 10
      ? Instant(microseconds: instant.adding(days: 1).microseconds - 1) : instant
  }
}
