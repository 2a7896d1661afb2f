internal import ArgumentParser
internal import Reports
internal import Workspace

struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Shows what would be lost if somebody left or a community closed, and what would help.")

  @Option(help: ArgumentHelp("Who leaves; may be given several times.", valueName: "person"))
  var leaves: [String] = []

  @Option(help: ArgumentHelp("Which community closes.", valueName: "community"))
  var closes: String?

  @Option(help: ArgumentHelp("Which communities become one; given twice.", valueName: "community"))
  var merges: [String] = []

  @Flag(help: "Whose departure would cost most.")
  var everyone = false

  @OptionGroup var limit: LimitOption
  @OptionGroup var finding: FindingOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let chosen = [!leaves.isEmpty, closes != nil, !merges.isEmpty, everyone].count { $0 }
    guard chosen == 1 else {
      throw ValidationError("Say one of --leaves, --closes, --merges and --everyone.")
    }
    guard merges.isEmpty || merges.count == 2 else { throw ValidationError("Say --merges twice.") }
  }

  private var event: AssumedEvent {
    if let closes { return .closes(closes) }
    return merges.count == 2 ? .merges(merges[0], merges[1]) : .leaves(leaves)
  }

  func run() throws {
    let request = try finding.request(question, limit: limit.limit)
    let report =
      everyone
      ? FindingReport(try Workspace.keyPeople(request, in: workspace.path), language: output.language)
      : FindingReport(try Workspace.whatIf(event, request, in: workspace.path), language: output.language)
    try FindingOutput.write(report, output, explains: finding.explain)
  }
}
