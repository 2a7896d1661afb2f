internal import ArgumentParser
internal import Discovery
internal import Foundation
internal import Reports
internal import Workspace

struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Draws the communities and the people who link them, as SVG.")

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to write; \"-\" for standard output.", valueName: "file"))
  var output = "map.svg"

  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var form: OutputOptions

  func run() throws {
    let svg = try Workspace.communityMap(
      CommunityMapWords(in: form.language), options: try question.options(), in: workspace.path)
    if output == "-" {
      try StandardOutput.write(svg)
    } else {
      try OutputFile.write(svg, to: output)
      try StandardOutput.write(output + "\n")
    }
  }
}
