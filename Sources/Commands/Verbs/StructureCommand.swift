internal import ArgumentParser
internal import Reports
internal import Workspace

struct StructureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "structure",
    abstract: "Holds line, informal structure and value creation against each other.")

  @OptionGroup var limit: LimitOption
  @OptionGroup var finding: FindingOptions
  @OptionGroup var compare: CompareOption
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let report = try Workspace.structure(
      try finding.request(question, nil, compare, limit: limit.limit), in: workspace.path)
    try FindingOutput.write(
      FindingReport(report, language: output.language), output, explains: finding.explain)
  }
}
