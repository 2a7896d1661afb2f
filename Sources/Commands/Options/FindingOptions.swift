internal import ArgumentParser
internal import People
internal import Workspace

/// Over which time a finding is made.
struct FindingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only contacts of so many days before now count.", valueName: "days"))
  var window: Int?

  @Option(help: "How many rows at most.")
  var limit = 10

  @Option(help: ArgumentHelp("What random choices are drawn from.", visibility: .hidden))
  var seed: UInt64 = 1

  @Flag(help: "Say in full how it was computed.")
  var explain = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
    if let window, window < 1 { throw ValidationError("The window must be at least 1 day.") }
  }

  /// - Throws: `Trouble`.
  func request(_ question: QuestionOptions, _ filters: PlaceFilterOptions?) throws -> FindingRequest {
    var options = try question.options(limit: limit)
    if let filters { options.filters = filters.filters }
    var request = FindingRequest(options: options)
    request.window = window
    request.seed = seed
    return request
  }
}
