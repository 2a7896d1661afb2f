internal import ArgumentParser
internal import Reports
internal import Workspace

struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Shows what is known of a person: topics, places, activity.")

  @Argument(help: "Name, e-mail address or id.")
  var name: [String]

  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let profile = try Workspace.profile(
      of: name.joined(separator: " "), options: try question.options(), in: workspace.path)
    switch output.format {
    case .table:
      let text = PersonProfileText(profile, language: output.language, style: output.style)
      try StandardOutput.write(text.string)
    case .json: try StandardOutput.write(PersonProfileJSON.string(profile))
    case .csv: try StandardOutput.write(PersonProfileCSV.string(profile))
    }
  }
}
