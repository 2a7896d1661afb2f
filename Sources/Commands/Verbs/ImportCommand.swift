internal import ArgumentParser
internal import People
internal import Reports
internal import Workspace

extension ImportFormat: ExpressibleByArgument {}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads exports into the workspace.",
    discussion: """
      The form is found out: JSON Lines of this program, a CSV table of people, a git repository, an mbox \
      file, a Slack export (folder or zip); each also gzipped where it is a file. Importing again changes \
      only what has changed. An interrupted import goes on when it is run again; until it is finished no \
      answer knows of it.
      """)

  @Argument(help: "Files or folders.")
  var paths: [String]

  @Option(name: .customLong("as"), help: "The form of the exports, where it is not to be found out.")
  var form: ImportFormat?

  @Option(help: "A name for the source; ids of one source are one space (default: by the form).")
  var source: String?

  @Flag(help: "Read private channels too (default: they are not opened).")
  var privateChannels = false

  @Flag(help: "Read direct messages too (default: they are not opened).")
  var directMessages = false

  @Flag(help: "Throw an unfinished import of something else away.")
  var discardUnfinished = false

  @Flag(name: .customLong("no-analyse"), help: "Do not make the measures that maps need.")
  var skipsAnalysis = false

  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    var outcomes: [ImportOutcome] = []
    for (number, path) in paths.enumerated() {
      var request = ImportRequest(path: path, format: form)
      request.options.source = source
      request.options.includesPrivateChannels = privateChannels
      request.options.includesDirectMessages = directMessages
      request.discardsUnfinished = discardUnfinished
      // What several exports say together is worked out once.
      request.analyses = !skipsAnalysis && number == paths.count - 1
      let progress = ProgressLine()
      defer { progress.end() }
      let outcome = try Workspace.importing(request, into: workspace.path) { progress.show($0) }
      progress.end()
      outcomes.append(outcome)
      if output.format == .table {
        let text = ImportOutcomeText(outcome, language: output.language, style: output.style)
        try StandardOutput.write(text.string)
      }
    }
    if !skipsAnalysis { try Workspace.analysePictures(words: output.language.maps, in: workspace.path) }
    if output.format != .table { try StandardOutput.write(ImportOutcomeJSON.string(outcomes)) }
  }
}
