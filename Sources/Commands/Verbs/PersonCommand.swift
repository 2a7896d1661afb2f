internal import ArgumentParser
internal import Discovery
internal import Reports
internal import Workspace

struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Shows what is known of a person: topics, places, activity.")

  @Argument(help: "Name, e-mail address or id.")
  var name: [String]

  @Flag(help: "Show also what the person is in the network, and who could step in.")
  var network = false

  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let profile = try Workspace.profile(
      of: name.joined(separator: " "), options: try question.options(), in: workspace.path)
    let found = network ? try understudies() : nil
    switch output.format {
    case .table:
      let text = PersonProfileText(profile, language: output.language, style: output.style)
      try StandardOutput.write(text.string)
      if let found {
        let list = FoundListText(found, language: output.language, style: output.style)
        try StandardOutput.write("\n" + list.string)
      }
    case .json: try StandardOutput.write(PersonProfileJSON.string(profile, network: found))
    case .csv: try StandardOutput.write(PersonProfileCSV.string(profile))
    }
  }

  private func understudies() throws -> FoundList {
    let request = FindingRequest(options: try question.options(limit: 5))
    return try Workspace.understudies(of: name.joined(separator: " "), request: request, in: workspace.path)
  }
}
