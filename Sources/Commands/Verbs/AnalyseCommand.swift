internal import ArgumentParser
internal import Reports
internal import Workspace

struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Makes groups, bridges and the measures that maps need, ahead of questions.",
    discussion: """
      Results are kept for questions without --viewer. Once --viewer all was given here, every later analysis and \
      import keeps them for questions with --viewer all too; before that, those are computed when they are asked.
      """)

  /// For whom results can be kept.
  enum Viewer: String, ExpressibleByArgument, CaseIterable {
    case all
  }

  @Option(help: "Keep results also for those who may read everything imported, private communities included.")
  var viewer: Viewer?

  @Option(help: ArgumentHelp("What random choices are drawn from.", visibility: .hidden))
  var seed: UInt64 = 1

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let line = StageLine(AnalysisStage.allCases.map(\.rawValue))
    defer { line.end() }
    try Workspace.analyse(
      workspace.path, withAll: viewer == .all, seed: seed, stage: { line.show($0.rawValue) })
    try Workspace.analysePictures(words: OutputOptions.languageOfArguments.maps, in: workspace.path)
  }
}
