internal import ArgumentParser
internal import Workspace

/// With which date a finding is compared.
struct CompareOption: ParsableArguments {
  @Option(help: ArgumentHelp("Say what has changed since this date.", valueName: "date"))
  var compare: String?

  /// - Throws: `Trouble.badDate`.
  func add(to request: inout FindingRequest) throws {
    request.comparedWith = try compare.map(QuestionOptions.instant)
  }
}
