internal import ArgumentParser
internal import Discovery
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

  @Flag(help: "Prefer people who were active lately.")
  var now = false

  @Option(
    help: ArgumentHelp(
      "Leave a part of the score out: coverage, recognition, volume, acceptance, roles.", valueName: "part"))
  var without: [String] = []

  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let part = without.first(where: { ScoreFactor(rawValue: $0) == nil }) {
      throw ValidationError("There is no part “\(part)” of the score.")
    }
  }

  func run() throws {
    let report = try Workspace.evaluate(
      topics: topics, judgements: qrels, options: try question.options(), in: workspace.path,
      prefersAvailable: now, without: without.compactMap { ScoreFactor(rawValue: $0) })
    switch output.format {
    case .table:
      let text = EvaluationReportText(report, language: output.language, style: output.style)
      try StandardOutput.write(text.string)
    case .json: try StandardOutput.write(EvaluationReportJSON.string(report))
    case .csv: try StandardOutput.write(EvaluationReportCSV.string(report))
    }
  }
}
