internal import ArgumentParser
internal import Reports
internal import Workspace

struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Finds who can introduce one person to another.",
    discussion: "Nobody who opted out is on a way, and nobody to whom very many turn already.")

  @Argument(help: "Who wants to be introduced: name, e-mail address or id.")
  var from: String

  @Argument(help: "To whom.")
  var to: String

  @Option(help: "How many ways.")
  var k = 3

  @Option(help: "How many ways at most.")
  var limit: Int?

  @OptionGroup var finding: FindingOptions
  @OptionGroup var filters: PlaceFilterOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...100).contains(k), limit ?? 1 > 0 else {
      throw ValidationError("There must be at least 1 way.")
    }
  }

  func run() throws {
    let count = min(k, limit ?? k)
    let list = try Workspace.path(
      from: from, to: to, count: count, request: try finding.request(question, filters, limit: count),
      in: workspace.path)
    try FindingOutput.write(
      FindingReport(list, language: output.language), output, explains: finding.explain)
  }
}
