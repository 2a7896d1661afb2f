internal import ArgumentParser
internal import Reports
internal import Workspace

struct MeetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meet",
    abstract: "Finds people who write about the same, are of different units and do not know each other.")

  @Option(
    name: .customLong("for"), help: ArgumentHelp("Whom this person should meet.", valueName: "person"))
  var person: String?

  @Flag(help: "Keep the suggestions, so that later lists tell which led to contact.")
  var remember = false

  @Option(help: "How many pairs at most.")
  var limit = 10

  @OptionGroup var finding: FindingOptions
  @OptionGroup var filters: PlaceFilterOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
  }

  func run() throws {
    let list = try Workspace.meetings(
      for: person, remembers: remember, request: try finding.request(question, filters, limit: limit),
      in: workspace.path)
    try FindingOutput.write(
      FindingReport(list, language: output.language), output, explains: finding.explain)
  }
}

struct CirclesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circles",
    abstract: "Puts learning circles together: one topic, different units, people not yet in touch.")

  @Option(help: "People in a circle.")
  var size = 5

  @Option(help: "How many circles at most.")
  var limit = 5

  @OptionGroup var finding: FindingOptions
  @OptionGroup var filters: PlaceFilterOptions
  @OptionGroup var compare: CompareOption
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
    guard (4...12).contains(size) else { throw ValidationError("A circle has 4 to 12 people.") }
  }

  func run() throws {
    let request = try finding.request(question, filters, compare, limit: limit)
    let list = try Workspace.circles(size: size, request: request, in: workspace.path)
    try FindingOutput.write(
      FindingReport(list, language: output.language), output, explains: finding.explain)
  }
}
