internal import ArgumentParser
internal import People
internal import Workspace

/// Over which time a finding is made, and how much is said of how.
struct FindingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only contacts of so many days before now count (365, 365d).", valueName: "days"))
  var window: String?

  @Option(
    help: ArgumentHelp(
      "Leave out ties of this kind that a source states, a survey for example; may be repeated.",
      valueName: "kind"))
  var withoutTies: [String] = []

  @Option(help: ArgumentHelp("What random choices are drawn from.", visibility: .hidden))
  var seed: UInt64 = 1

  @Flag(help: "Say in full how it was computed: method, scores and their parts.")
  var explain = false

  func validate() throws {
    if window != nil, days == nil { throw ValidationError("The window is a number of days, such as 365.") }
  }

  private var days: Int? {
    window.flatMap { Int($0.hasSuffix("d") ? String($0.dropLast()) : $0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// - Throws: `Trouble.badDate`.
  func request(
    _ question: QuestionOptions, _ filters: PlaceFilterOptions? = nil, _ compare: CompareOption? = nil,
    limit: Int
  ) throws -> FindingRequest {
    var options = try question.options(limit: limit)
    if let filters { options.filters = filters.filters }
    var request = FindingRequest(options: options)
    request.window = days
    request.seed = seed
    request.withoutTies = Set(withoutTies)
    request.comparedWith = try compare?.date
    return request
  }
}
