internal import ArgumentParser
internal import Discovery
internal import Reports
internal import Workspace

struct TopicsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "Lists the organisation's topics with those who know them, and what hangs on one person.",
    discussion: "Exit status: 0 topics were found, 1 none.")

  @Option(help: "How many topics at most.")
  var limit = 20

  @Option(
    help: ArgumentHelp(
      "Say how well the topics of this file are covered, one topic a line.", valueName: "file"))
  var goals: String?

  @OptionGroup var filter: FilterOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
  }

  func run() throws {
    var request = TopicsRequest()
    request.options = try question.options(limit: limit)
    request.options.filters = filter.filters
    request.goals = goals
    let overview = try Workspace.topics(request, in: workspace.path)
    switch output.format {
    case .table:
      let text = TopicOverviewText(overview, language: output.language, style: output.style)
      try StandardOutput.write(text.string)
    case .json: try StandardOutput.write(TopicOverviewJSON.string(overview))
    case .csv: try StandardOutput.write(TopicOverviewCSV.string(overview))
    }
    if overview.topics.isEmpty { throw ExitStatus.nobody }
  }
}
