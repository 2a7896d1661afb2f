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

  @OptionGroup var limit: LimitOption
  @OptionGroup var finding: FindingOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let chosen = (leaves.isEmpty ? 0 : 1) + (closes == nil ? 0 : 1) + (merges.isEmpty ? 0 : 1)
    guard chosen == 1 else { throw ValidationError("Say one of --leaves, --closes and --merges.") }
    guard merges.isEmpty || merges.count == 2 else { throw ValidationError("Say --merges twice.") }
  }

  private var event: AssumedEvent {
    if let closes { return .closes(closes) }
    return merges.count == 2 ? .merges(merges[0], merges[1]) : .leaves(leaves)
  }

  func run() throws {
    let report = try Workspace.whatIf(
      event, try finding.request(question, limit: limit.limit), in: workspace.path)
    try FindingOutput.write(
      FindingReport(report, language: output.language), output, explains: finding.explain)
  }
}
