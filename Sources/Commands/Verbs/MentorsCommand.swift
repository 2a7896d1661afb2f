internal import ArgumentParser
internal import Reports
internal import Workspace

struct MentorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentors",
    abstract: "Finds mentors: a list, the best for a person, or one for each newcomer.",
    discussion: """
      Only people are proposed who said that they would be mentors (whoknows mark NAME --mentor), unless \
      --assume-willing is given.
      """)

  @Option(
    name: .customLong("for"), help: ArgumentHelp("The best mentors for this person.", valueName: "person"))
  var person: String?

  @Flag(help: "A mentor for each newcomer, so that all together are served best.")
  var newcomers = false

  @Flag(help: "Propose also people whom nobody asked yet; each is marked so.")
  var assumeWilling = false

  @Option(help: "How many entries at most.")
  var limit = 15

  @OptionGroup var finding: FindingOptions
  @OptionGroup var filters: PlaceFilterOptions
  @OptionGroup var compare: CompareOption
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
    guard person == nil || !newcomers else { throw ValidationError("Either --for or --newcomers.") }
  }

  func run() throws {
    let wish = person.map { MentorWish.person($0) } ?? (newcomers ? .newcomers : .list)
    let request = try finding.request(question, filters, compare, limit: limit)
    let list = try Workspace.mentors(
      wish, assumesWilling: assumeWilling, request: request, in: workspace.path)
    try FindingOutput.write(
      FindingReport(list, language: output.language), output, explains: finding.explain)
  }
}
