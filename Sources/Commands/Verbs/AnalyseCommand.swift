internal import ArgumentParser
internal import Reports
internal import Workspace

struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Makes groups, bridges and the measures that maps need, ahead of questions.")

  @Option(help: ArgumentHelp("What random choices are drawn from.", visibility: .hidden))
  var seed: UInt64 = 1

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let line = StageLine(AnalysisStage.allCases.map(\.rawValue))
    defer { line.end() }
    try Workspace.analyse(workspace.path, seed: seed, stage: { line.show($0.rawValue) })
    try Workspace.analysePictures(words: OutputOptions.languageOfArguments.maps, in: workspace.path)
  }
}
