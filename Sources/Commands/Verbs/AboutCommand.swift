internal import ArgumentParser
internal import Discovery
internal import Foundation
internal import Reports
internal import Workspace

struct AboutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Answers who knows about a topic, with the posts that show it.")

  @Argument(help: "The topic, in German or English, as one would say it.")
  var topic: [String]

  @Option(
    name: .customLong("and"),
    help: ArgumentHelp("A further topic that the same person should know.", valueName: "topic"))
  var others: [String] = []

  @Option(help: "How many people at most.")
  var limit = 10

  @Flag(help: "Prefer people who were active lately: whom can I ask now?")
  var now = false

  @Flag(help: "Show every part of each score.")
  var explain = false

  @Flag(help: "Where it is not sure who knows more, put people who are asked less first.")
  var spread = false

  @Option(
    help: ArgumentHelp(
      "Say how this person can reach those who know (default: $WHOKNOWS_ME).", valueName: "me"))
  var from: String?

  @OptionGroup var filter: FilterOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
  }

  func run() throws {
    var request = AboutRequest(topic: topic.joined(separator: " "))
    request.others = others
    request.options = try question.options(limit: limit)
    request.options.filters = filter.filters
    request.prefersAvailable = now
    request.explains = explain
    request.comparesWithFirst = explain
    request.spreads = spread
    request.from =
      from ?? ProcessInfo.processInfo.environment["WHOKNOWS_ME"].flatMap { $0.isEmpty ? nil : $0 }
    let report = try Workspace.about(request, in: workspace.path)
    switch output.format {
    case .table:
      let text = TopicReportText(
        report, language: output.language, style: output.style, explains: explain)
      try StandardOutput.write(text.string)
    case .json: try StandardOutput.write(TopicReportJSON.string(report))
    case .csv: try StandardOutput.write(TopicReportCSV.string(report))
    }
    switch report.answer.outcome {
    case .found: return
    case .nobody: throw ExitStatus.nobody
    case .weakSigns: throw ExitStatus.weakSigns
    case .tooLittleVisible: throw ExitStatus.tooLittleVisible
    }
  }
}
