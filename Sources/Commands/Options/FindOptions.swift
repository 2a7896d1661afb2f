internal import ArgumentParser
internal import Workspace

/// Over which time and in which part of the organisation people are looked for.
struct FindOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only contacts of so many days before count (365, 365d).", valueName: "days"))
  var window: String?

  @Option(help: ArgumentHelp("Only people of this unit; may be repeated.", valueName: "unit"))
  var unit: [String] = []

  @Option(help: ArgumentHelp("Only people at this location; may be repeated.", valueName: "location"))
  var location: [String] = []

  @Option(help: ArgumentHelp("Only members of this community; may be repeated.", valueName: "community"))
  var community: [String] = []

  @Flag(help: "Show scores and their parts.")
  var explain = false

  func validate() throws {
    if window != nil, days == nil { throw ValidationError("The window is a number of days, such as 365.") }
  }

  private var days: Int? {
    window.flatMap { Int($0.hasSuffix("d") ? String($0.dropLast()) : $0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// - Throws: `Trouble.badDate`.
  func request(_ question: QuestionOptions, limit: Int) throws -> FindRequest {
    var request = FindRequest()
    request.options = try question.options(limit: limit)
    request.window = days
    request.filter.units = unit
    request.filter.locations = location
    request.filter.communities = community
    return request
  }
}
