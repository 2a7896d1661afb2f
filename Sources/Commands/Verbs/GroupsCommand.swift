internal import ArgumentParser
internal import Reports
internal import Workspace

struct GroupsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups", abstract: "Shows the groups in which people really work, with how sure that is.")

  @Flag(help: "All members of each group (in JSON and CSV).")
  var members = false

  @OptionGroup var limit: LimitOption
  @OptionGroup var finding: FindingOptions
  @OptionGroup var compare: CompareOption
  @OptionGroup var question: QuestionOptions
  @OptionGroup var filters: PlaceFilterOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    var request = try finding.request(question, filters, compare, limit: limit.limit)
    request.listsMembers = members
    let report = try Workspace.groups(request, in: workspace.path)
    try FindingOutput.write(
      FindingReport(report, language: output.language), output, explains: finding.explain)
  }
}
