internal import ArgumentParser
internal import Reports
internal import Workspace

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the expert search against topics and judgements in the form of TREC.")

  @Option(help: ArgumentHelp("Topics: id, tab, query and perhaps tab, form.", valueName: "file"))
  var topics: String

  @Option(help: ArgumentHelp("Judgements: id, 0, person, grade.", valueName: "file"))
  var qrels: String

  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let report = try Workspace.evaluate(
      topics: topics, judgements: qrels, options: try question.options(), in: workspace.path)
    switch output.format {
    case .table:
      let text = EvaluationReportText(report, language: output.language, style: output.style)
      try StandardOutput.write(text.string)
    case .json: try StandardOutput.write(EvaluationReportJSON.string(report))
    case .csv: try StandardOutput.write(EvaluationReportCSV.string(report))
    }
  }
}
