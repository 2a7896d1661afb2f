internal import ArgumentParser
internal import Discovery
internal import Foundation
internal import People
internal import Reports
internal import Workspace

struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Draws the organisation: groups, people, topics, changes.",
    discussion: """
      whoknows map groups                  the groups people really work in, and who links them
      whoknows map units                   what flows between the units
      whoknows map ego NAME                a person's contacts
      whoknows map topic "battery cooling" who knows, who asks, how they hang together
      whoknows map bridges                 where contact hangs on one person
      whoknows map communities             the official communities
      whoknows map structure               line against lived structure
      whoknows map org                     who reports to whom
      whoknows map before-after 2024-05-01 what has changed since
      """)

  @Argument(
    help: ArgumentHelp(
      "groups, units, ego NAME, topic \"X\", bridges, communities, structure, org or before-after DATE.",
      valueName: "what"))
  var subject: [String] = ["communities"]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; its ending chooses the form: svg, pdf, png, html, dot, graphml or gexf; \"-\" for SVG on standard output.",
      valueName: "file"))
  var output = "map.svg"

  @Option(help: "Width of a PNG in pixels.")
  var width = 1_600

  @Flag(help: "Show what is in the picture as rows instead (with --format json or csv for scripts).")
  var table = false

  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var form: OutputOptions

  func validate() throws {
    guard (200...8_000).contains(width) else { throw ValidationError("The width must be 200 to 8000.") }
    _ = try chosenSubject()
    _ = try chosenForm()
  }

  func run() throws {
    var request = MapRequest(subject: try chosenSubject(), form: try chosenForm())
    request.options = try question.options()
    if table {
      let rows = try Workspace.mapTable(request, words: form.language.maps, in: workspace.path)
      switch form.format {
      case .table:
        try StandardOutput.write(PictureTableText.string(rows, language: form.language, style: form.style))
      case .json: try StandardOutput.write(PictureTableJSON.string(rows))
      case .csv: try StandardOutput.write(PictureTableCSV.string(rows))
      }
      return
    }
    let bytes = try Workspace.map(request, words: form.language.maps, in: workspace.path)
    if output == "-" {
      try StandardOutput.write(bytes, to: 1)
    } else {
      try OutputFile.write(bytes, to: output)
      try StandardOutput.write(output + "\n")
    }
  }

  private func chosenForm() throws -> MapForm {
    let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch output == "-" ? "svg" : ending {
    case "svg": return .svg
    case "pdf": return .pdf
    case "png": return .png(width: width)
    case "html", "htm": return .html
    case "dot", "gv": return .dot
    case "graphml": return .graphml
    case "gexf": return .gexf
    default: throw ValidationError("The file must end in svg, pdf, png, html, dot, graphml or gexf.")
    }
  }

  private func chosenSubject() throws -> MapSubject {
    let rest = subject.dropFirst().joined(separator: " ")
    func needed(_ what: String) throws -> String {
      guard !rest.isEmpty else { throw ValidationError("map \(subject[0]) needs \(what).") }
      return rest
    }
    switch subject.first ?? "" {
    case "groups": return .groups
    case "units": return .units
    case "structure": return .structure
    case "bridges": return .bridges
    case "communities": return .communities
    case "org": return .org
    case "ego": return .ego(name: try needed("a name"))
    case "topic": return .topic(try needed("a topic"))
    case "before-after":
      let text = try needed("a date")
      guard let date = Instant(iso8601: text) else { throw ValidationError("\(text) is no date.") }
      return .beforeAfter(date)
    default: throw ValidationError("There is no map of \(subject.first ?? "").")
    }
  }
}
