internal import ArgumentParser
internal import Discovery
internal import Reports
internal import Workspace

struct BridgesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bridges", abstract: "Shows who links which groups, and which contacts hang on one person.")

  /// What can be linked.
  enum Places: String, ExpressibleByArgument, CaseIterable {
    case groups, units, locations

    var places: BridgedPlaces { BridgedPlaces(rawValue: rawValue) ?? .groups }
  }

  @Option(help: "What is linked: groups, units or locations.")
  var between = Places.groups

  @Flag(help: "Pairs of groups whose contact depends on one person.")
  var fragile = false

  @OptionGroup var limit: LimitOption
  @OptionGroup var finding: FindingOptions
  @OptionGroup var compare: CompareOption
  @OptionGroup var question: QuestionOptions
  @OptionGroup var filters: PlaceFilterOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    var request = try finding.request(question, filters, compare, limit: limit.limit)
    request.places = between.places
    let report =
      fragile
      ? FindingReport(
        try Workspace.fragileContacts(request, in: workspace.path), language: output.language)
      : FindingReport(try Workspace.bridges(request, in: workspace.path), language: output.language)
    try FindingOutput.write(report, output, explains: finding.explain)
  }
}
